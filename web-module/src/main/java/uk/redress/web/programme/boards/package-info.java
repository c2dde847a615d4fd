/** The pages of boards and committees: who belongs to them, their meetings, and what comes out of these. */
@NullMarked
package uk.redress.web.programme.boards;

import org.jspecify.annotations.NullMarked;
