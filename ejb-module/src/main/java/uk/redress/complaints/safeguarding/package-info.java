/**
 * Children who may be at risk: the worry as it was raised, the referral with its reference, and what became of it. The
 * safeguarding procedures themselves are elsewhere; here it is recorded that they were followed, before a complaint ends.
 */
@NullMarked
package uk.redress.complaints.safeguarding;

import org.jspecify.annotations.NullMarked;
