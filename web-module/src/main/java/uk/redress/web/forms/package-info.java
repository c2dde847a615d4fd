/**
 * How facts are typed and shown: fields with their label, hint and error, dates in words, one converter for each.
 * What a fact means and whether it is allowed is a matter of its capability and does not belong here.
 */
@NullMarked
package uk.redress.web.forms;

import org.jspecify.annotations.NullMarked;
