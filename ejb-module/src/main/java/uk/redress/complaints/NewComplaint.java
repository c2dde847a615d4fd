package uk.redress.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What is known on the day a complaint arrives.
 *
 * @param receivedOn the day the authority received it, whoever opened the letter: day 0 of the clock
 * @param receivedBy the way it came, for example by telephone
 * @param raisedBy who raised it, in the office's words: mother, foster carer, advocate
 * @param first what is asked first of all
 */
public record NewComplaint(
        LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable String raisedBy,
        String summary,
        @Nullable Long teamId,
        List<PersonNamed> people,
        FirstAnswers first) {

    public NewComplaint {
        receivedBy = TextLength.LINE.ifAny(receivedBy, "the way it came");
        raisedBy = TextLength.LINE.ifAny(raisedBy, "who raised it");
        summary = TextLength.PAGES.of(summary, "what the complaint is about");
        people = List.copyOf(people);
        if (first.anonymous() && people.stream().anyMatch(person -> person.part() == Part.COMPLAINANT)) {
            throw new Refused(
                    "You wrote down the name of the complainant, and that they gave none. Keep one of the two.");
        }
    }

    /** Of a complaint that suggests no risk to a child, by somebody who gave a name. */
    public NewComplaint(
            LocalDate receivedOn,
            @Nullable String receivedBy,
            @Nullable String raisedBy,
            String summary,
            @Nullable Long teamId,
            List<PersonNamed> people) {
        this(receivedOn, receivedBy, raisedBy, summary, teamId, people, FirstAnswers.nothingUnusual());
    }
}
