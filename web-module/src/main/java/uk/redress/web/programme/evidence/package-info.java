/**
 * The pages of the evidence: the list, each piece, the forms that add to it, and what there was on a day that has passed.
 */
@NullMarked
package uk.redress.web.programme.evidence;

import org.jspecify.annotations.NullMarked;
