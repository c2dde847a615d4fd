/**
 * What people were told: the text as it was sent, when, how and by whom, and the editable templates it came from. The
 * software sends no post; it keeps the record without which a step of the procedure cannot be completed.
 */
@NullMarked
package uk.redress.correspondence;

import org.jspecify.annotations.NullMarked;
