/**
 * The pages of a complaint's acts: one page and one bean an act, each a form and one call. What all of them share, the
 * complaint they were opened for and what others did meanwhile, is {@code ComplaintInHand}. No rule belongs here.
 */
@NullMarked
package uk.redress.web.complaints;

import org.jspecify.annotations.NullMarked;
