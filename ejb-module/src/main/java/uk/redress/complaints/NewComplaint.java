package uk.redress.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known on the day a complaint arrives.
 *
 * @param receivedOn the day the authority received it, whoever opened the letter: day 0 of the clock
 * @param receivedBy the way it came, for example by telephone
 * @param raisedBy who raised it, in the office's words: mother, foster carer, advocate
 * @param risk why a child may be at risk; null where nothing suggests it
 */
public record NewComplaint(
        LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable String raisedBy,
        String summary,
        @Nullable Long teamId,
        List<PersonNamed> people,
        @Nullable String risk) {

    public NewComplaint {
        receivedBy = Length.LINE.ifAny(receivedBy, "the way it came");
        raisedBy = Length.LINE.ifAny(raisedBy, "who raised it");
        summary = Length.PAGES.of(summary, "what the complaint is about");
        people = List.copyOf(people);
        risk = Length.PASSAGE.ifAny(risk, "what the risk is");
    }

    /** Of a complaint that suggests no risk to a child. */
    public NewComplaint(
            LocalDate receivedOn,
            @Nullable String receivedBy,
            @Nullable String raisedBy,
            String summary,
            @Nullable Long teamId,
            List<PersonNamed> people) {
        this(receivedOn, receivedBy, raisedBy, summary, teamId, people, null);
    }
}
