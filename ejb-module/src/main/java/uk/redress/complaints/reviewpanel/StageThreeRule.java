package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.Refusal;

/**
 * When stage 3 may be asked for: once the adjudication has been sent. The 20 working days to ask in close nothing: a
 * later request is put to a manager as what it is, and a timely one cannot be refused for its day (rule book A7).
 */
@ApplicationScoped
class StageThreeRule {

    @Inject
    RunningClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    Optional<Refusal> refusal(Complaint complaint, LocalDate asked) {
        Optional<LocalDate> adjudicated = adjudicationSentOn(complaint);
        if (adjudicated.isEmpty()) {
            return Optional.of(new Refusal("Stage 2 has not been answered: the adjudication has not been sent."));
        }
        if (asked.isAfter(today.date())) {
            return Optional.of(
                    new Refusal("Stage 3 cannot have been asked for on %s: that day has not come. Today is %s."
                            .formatted(InWords.date(asked), InWords.date(today.date()))));
        }
        return asked.isBefore(adjudicated.get())
                ? Optional.of(
                        new Refusal("Stage 3 cannot have been asked for on %s, before the adjudication was sent on %s."
                                .formatted(InWords.date(asked), InWords.date(adjudicated.get()))))
                : Optional.empty();
    }

    Optional<LocalDate> adjudicationSentOn(Complaint complaint) {
        return clocks.find(complaint.number(), ClockKind.INVESTIGATION)
                .filter(clock -> !clock.calledOff())
                .map(RunningClock::stoppedOn);
    }

    /** The last day on which a request is in time; empty before the adjudication is sent, and where the Ombudsman sent it back. */
    Optional<LocalDate> inTimeUntil(Complaint complaint) {
        if (complaint.isSentBack()) {
            return Optional.empty();
        }
        return adjudicationSentOn(complaint).map(sent -> calendars.current().after(sent, Timescales.ADVISED_TO_ASK));
    }
}
