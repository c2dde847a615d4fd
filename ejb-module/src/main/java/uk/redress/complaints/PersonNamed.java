package uk.redress.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * A person as named on the form, and their part in the complaint.
 *
 * @param relation to the child, in the office's words
 * @param contact how to reach them, as they gave it
 */
public record PersonNamed(
        Part part,
        String name,
        @Nullable String relation,
        @Nullable LocalDate dateOfBirth,
        @Nullable String contact) {

    public PersonNamed {
        name = TextLength.LINE.needed(name, "the name of the person");
        relation = TextLength.LINE.ifAny(relation, "the relation to the child");
        contact = TextLength.PASSAGE.ifAny(contact, "how to reach the person");
    }
}
