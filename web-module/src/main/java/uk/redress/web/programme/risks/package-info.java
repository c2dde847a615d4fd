/** The pages of the risk log: what might go wrong with the programme, and who does what about it. */
@NullMarked
package uk.redress.web.programme.risks;

import org.jspecify.annotations.NullMarked;
