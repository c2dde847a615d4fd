package uk.redress.web.forms;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.web.forms.WrittenDate.NotADate;
import uk.redress.web.shell.Wording;

/**
 * A date that came in an address, where no field converts it. Read like one that was typed into a field.
 *
 * @param problem what is wrong with it, in a sentence; null when nothing is
 */
public record DateInAddress(
        @Nullable LocalDate day, @Nullable String problem) {

    /** @param label what the date is called in the sentence that says what is wrong */
    public static DateInAddress read(String label, String typed) {
        try {
            return new DateInAddress(WrittenDate.read(typed), null);
        } catch (NotADate notADate) {
            Object[] parts = Stream.concat(Stream.of(label), Stream.of(notADate.parts()))
                    .map(Object::toString)
                    .toArray();
            return new DateInAddress(null, Wording.of(notADate.key(), parts));
        }
    }
}
