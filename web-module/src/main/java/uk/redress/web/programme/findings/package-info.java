/**
 * The pages of what others found: each source with its findings and what answers them, the forms that record them, the
 * matrix of a plan, and the leads that nobody has matched. What may be done, and what counts as answered, is decided in
 * {@code uk.redress.improvement}.
 */
@NullMarked
package uk.redress.web.programme.findings;

import org.jspecify.annotations.NullMarked;
