/**
 * The pages: a bean per page that is a form plus one call of a use case. What every page shares is in {@code shell},
 * {@code signin} and {@code forms}. No rule, no permission and no database belongs here.
 */
@NullMarked
package uk.redress.web;

import org.jspecify.annotations.NullMarked;
