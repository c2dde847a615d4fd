package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/** Somebody who is to belong to a body. */
public record NewMember(
        String name,
        @Nullable String organisation,
        MemberRole role,
        @Nullable Long account,
        LocalDate from) implements Serializable {

    public NewMember {
        name = TextLength.LINE.needed(name, "the name of the member");
        organisation = TextLength.LINE.ifAny(organisation, "the organisation");
    }
}
