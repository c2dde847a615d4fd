package uk.redress.web.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.ClockKind;
import uk.redress.clock.Extension;
import uk.redress.clock.InWords;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClock;
import uk.redress.clock.WhyThisDate;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Why this date? The deadline of one complaint, from its start event to its last day. */
@Named
@RequestScoped
public class DeadlinesPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String kind;

    @Inject
    ReadingClocks clocks;

    private @Nullable WhyThisDate why;

    public void open() {
        why = clocks.why(asked(), askedKind());
    }

    public String getNumber() {
        return clock().complaint().value();
    }

    public String getKind() {
        return Wording.of("deadlines.kind." + clock().kind());
    }

    public String getTimescale() {
        return Wording.of("deadlines.timescale." + clock().kind(), clock().timescale());
    }

    public String getStarted() {
        return Wording.of("deadlines.start." + clock().kind(), InWords.dayAndDate(clock().startedOn()));
    }

    public String getDueOn() {
        return InWords.date(clock().dueOn());
    }

    public @Nullable Extension getExtension() {
        return clock().extension().orElse(null);
    }

    /** What was extended, by whom and why. */
    public String getExtended() {
        return clock().extension()
                .map(extension -> Wording.of(
                        "deadlines.extended",
                        extension.total(),
                        extension.askedBy(),
                        extension.approvedBy(),
                        InWords.date(extension.approvedOn())))
                .orElse("");
    }

    public String getBeforeExtension() {
        return why().beforeExtension()
                .map(day -> Wording.of("deadlines.before", InWords.date(day)))
                .orElse("");
    }

    /** How it stands, as one sentence. */
    public String getStanding() {
        RunningClock clock = clock();
        if (clock.stoppedOn() == null) {
            return running();
        }
        String ending = clock.calledOff() ? "calledOff" : why().isLate() ? "missed" : "met";
        return Wording.of("deadlines." + ending, InWords.date(clock.stoppedOn()));
    }

    /** The kind of mark that goes with the sentence. */
    public String getMark() {
        RunningClock clock = clock();
        if (clock.calledOff()) {
            return "withdrawn";
        }
        return why().isLate() ? "late" : clock.isRunning() ? "open" : "done";
    }

    public boolean isRanOutBeforeImport() {
        return clock().ranOutBeforeImport();
    }

    public CountShown getCount() {
        return CountShown.of(why().count());
    }

    public String getCalculatorQuery() {
        int days = clock().allowed().count();
        return "from=%s&days=%d".formatted(clock().startedOn(), clock().kind().countsBack() ? -days : days);
    }

    /** What may move this deadline, and what may not. */
    public String getPauses() {
        boolean ofThePanel = clock().kind().compareTo(ClockKind.PANEL_ACKNOWLEDGEMENT) >= 0;
        return Wording.of(ofThePanel ? "deadlines.rule.pause.panel" : "deadlines.rule.pause");
    }

    private String running() {
        if (why().workingDaysLeft().isEmpty()) {
            return Wording.of("deadlines.running");
        }
        int left = why().workingDaysLeft().getAsInt();
        return left < 0
                ? Wording.of("deadlines.lateBy", InWords.workingDays(-left))
                : Wording.of("deadlines.left", InWords.workingDays(left));
    }

    private RunningClock clock() {
        return why().clock();
    }

    private WhyThisDate why() {
        if (why == null) {
            throw new NotFound("The deadline");
        }
        return why;
    }

    private ComplaintNumber asked() {
        return Optional.ofNullable(number)
                .flatMap(ComplaintNumber::read)
                .orElseThrow(() -> new NotFound("The complaint"));
    }

    private ClockKind askedKind() {
        String asked = Optional.ofNullable(kind).orElse("LOCAL_RESOLUTION").toUpperCase(Locale.ROOT);
        return Arrays.stream(ClockKind.values())
                .filter(known -> known.name().equals(asked))
                .findAny()
                .orElseThrow(() -> new NotFound("The deadline"));
    }
}
