/**
 * Whether a complaint belongs to the statutory procedure, and how one leaves it that does not: the safeguarding question
 * first, consent only where somebody acts for another, a named manager's approval, and what the person was told.
 */
@NullMarked
package uk.redress.complaints.eligibility;

import org.jspecify.annotations.NullMarked;
