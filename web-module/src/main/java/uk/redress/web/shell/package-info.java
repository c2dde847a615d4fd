/**
 * The frame around every page: who is signed in, where one can go, what went well and what went wrong.
 * Answers to failures are decided here, in one place. A single page's own matters do not belong here.
 */
@NullMarked
package uk.redress.web.shell;

import org.jspecify.annotations.NullMarked;
