/** The quarter as a page, as paper and as a file. Every figure carries the address of the complaints it counts. */
@NullMarked
package uk.redress.web.reporting;

import org.jspecify.annotations.NullMarked;
