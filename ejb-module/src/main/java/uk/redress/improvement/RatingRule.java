package uk.redress.improvement;

import java.time.LocalDate;
import uk.redress.clock.InWords;
import uk.redress.clock.WorkingCalendar;
import uk.redress.clock.WorkingDays;

/**
 * The rating an action's facts give (rule book E3, E4): overdue is red unless a new date was approved, blue is what a
 * board has accepted. The first fact that decides is the one that is told.
 *
 * @param blueWhenEmbedded whether blue waits until the work has lasted
 * @param soon from how many working days before its last day an action needs a word from its lead
 */
record RatingRule(WorkingCalendar calendar, boolean blueWhenEmbedded, int soon) {

    Rated rate(RatingFacts facts, LocalDate today) {
        return switch (facts.step()) {
            case DROPPED -> new Rated(Rating.GREY, "It goes no further.");
            case EMBEDDED, EMBEDDING, CHECK_EMBEDDED -> accepted(facts);
            case CHECK_EVIDENCE, ACCEPT_ACTION -> saidComplete(facts);
            case APPROVE_ACTION, REVISE_ACTION, CARRY_OUT -> toBeDone(facts, today);
        };
    }

    /** What a board accepted stays so; but nobody calls blue what nothing shows any more, or what its measure denies. */
    private Rated accepted(RatingFacts facts) {
        if (!facts.proven()) {
            return new Rated(Rating.AMBER, "A board has accepted it, but no evidence of it is accepted any more.");
        }
        if (facts.redMeasure() != null) {
            return new Rated(
                    Rating.AMBER,
                    "A board has accepted it, but what measures it is red: %s.".formatted(facts.redMeasure()));
        }
        if (facts.step() == ActionStep.EMBEDDED) {
            return new Rated(Rating.BLUE, "It has lasted.");
        }
        return blueWhenEmbedded
                ? new Rated(Rating.GREEN, "The board has accepted it; whether it lasts is still to be checked.")
                : new Rated(Rating.BLUE, "The board has accepted it.");
    }

    private static Rated saidComplete(RatingFacts facts) {
        LocalDate due = facts.dueOn();
        LocalDate claimed = facts.claimedOn();
        return due != null && claimed != null && claimed.isAfter(due)
                ? new Rated(
                        Rating.AMBER,
                        "It was complete on %s, after its last day, and waits to be accepted."
                                .formatted(InWords.date(claimed)))
                : new Rated(Rating.GREEN, "It is said to be complete and waits to be accepted.");
    }

    private Rated toBeDone(RatingFacts facts, LocalDate today) {
        LocalDate due = facts.dueOn();
        if (due != null && due.isBefore(today)) {
            return new Rated(Rating.RED, "It was due on %s.".formatted(InWords.date(due)));
        }
        if (facts.step().isBeforeWork()) {
            return new Rated(Rating.GREY, "Its lead has not taken it on yet.");
        }
        if (facts.startsOn() != null && facts.startsOn().isAfter(today)) {
            return new Rated(Rating.GREY, "It starts on %s.".formatted(InWords.date(facts.startsOn())));
        }
        if (due == null) {
            return new Rated(Rating.AMBER, "It has no last day.");
        }
        return underWay(facts, due, today);
    }

    private Rated underWay(RatingFacts facts, LocalDate due, LocalDate today) {
        if (facts.milestoneDueOn() != null) {
            return new Rated(
                    Rating.AMBER,
                    "A milestone was due on %s: %s."
                            .formatted(InWords.date(facts.milestoneDueOn()), facts.lateMilestone()));
        }
        if (facts.updateWantedBy() != null && facts.updateWantedBy().isBefore(today)) {
            return new Rated(
                    Rating.AMBER,
                    "Its lead has said nothing since an update was wanted by %s."
                            .formatted(InWords.date(facts.updateWantedBy())));
        }
        if (facts.redMeasure() != null) {
            return new Rated(Rating.AMBER, "What measures it is red: %s.".formatted(facts.redMeasure()));
        }
        if (!due.isAfter(calendar.after(today, WorkingDays.of(soon)))) {
            return new Rated(
                    Rating.AMBER, "It is due on %s and is not said to be complete.".formatted(InWords.date(due)));
        }
        return new Rated(Rating.GREEN, "It is due on %s, and nothing is behind.".formatted(InWords.date(due)));
    }
}
