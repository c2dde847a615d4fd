/** The pages of the reports of the programme: what a month wants written and made, and what was published. */
@NullMarked
package uk.redress.web.programme.reports;

import org.jspecify.annotations.NullMarked;
