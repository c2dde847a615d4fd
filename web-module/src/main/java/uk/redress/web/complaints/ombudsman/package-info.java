/**
 * The pages about the Ombudsman: that a complaint was taken up or is referred early, the enquiries with their days, the
 * decision, and that what was agreed has been done. What has to be done lives with the improvement work and its pages.
 */
@NullMarked
package uk.redress.web.complaints.ombudsman;

import org.jspecify.annotations.NullMarked;
