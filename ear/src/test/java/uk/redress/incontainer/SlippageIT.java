package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.CheckingActions;
import uk.redress.improvement.CompletingActions;
import uk.redress.improvement.MeasuringActions;
import uk.redress.improvement.Rated;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.RecordingBoardDecisions;
import uk.redress.improvement.TakingOnActions;
import uk.redress.improvement.findings.AnsweringFindings;
import uk.redress.improvement.findings.NewFinding;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.ResponseRule;
import uk.redress.improvement.findings.SourceKind;
import uk.redress.improvement.slippage.DecidingOnSlippage;
import uk.redress.improvement.slippage.NoticingSlippage;
import uk.redress.improvement.slippage.ReadingSlippage;
import uk.redress.improvement.slippage.Slippage;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorFacts;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.indicators.NewReading;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.indicators.RecordingReadings;

/** What a board accepted slips back: it is noticed, and somebody decides whether it is opened again. */
@ExtendWith(ArquillianExtension.class)
class SlippageIT {

    @Inject
    SignedIn signedIn;

    @Inject
    ProgrammeWalk office;

    @Inject
    TakingOnActions takingOn;

    @Inject
    CompletingActions completing;

    @Inject
    CheckingActions checking;

    @Inject
    RecordingBoardDecisions board;

    @Inject
    MeasuringActions measuring;

    @Inject
    AnsweringFindings answering;

    @Inject
    RecordingFindings recording;

    @Inject
    KeepingIndicators keeping;

    @Inject
    RecordingReadings readings;

    @Inject
    ReadingIndicators indicators;

    @Inject
    NoticingSlippage noticing;

    @Inject
    DecidingOnSlippage deciding;

    @Inject
    ReadingSlippage slippage;

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    MovingTheClock clock;

    @Inject
    Today today;

    @Test
    void an_indicator_that_falls_to_red_after_acceptance_asks_and_asks_again_after_it_was_left() throws Exception {
        String action = accepted();
        String indicator = measuredBy(action);
        said(indicator, "95");
        moveTo(today.date().plusDays(35));
        noticing.notice();
        assertThat(open(action)).isEmpty();
        assertThat(shown(action).rated().rating()).isEqualTo(Rating.BLUE);

        said(indicator, "40");
        assertThat(shown(action).rated())
                .isEqualTo(new Rated(
                        Rating.AMBER, "A board has accepted it, but what measures it is red: Visits in time."));
        noticing.notice();
        noticing.notice();

        assertThat(open(action)).singleElement().satisfies(seen -> {
            assertThat(seen.fact()).startsWith("Visits in time was 40 % for").endsWith("The target is 90 %.");
            assertThat(seen.shownBy()).isEqualTo(indicator);
        });
        assertThat(as("clerk", () -> slippage.toDecide()))
                .extracting(Slippage::action)
                .contains(action);
        assertThat(as("lead", () -> slippage.toDecide())).isEmpty();
        as(
                "programme",
                () -> run(() -> deciding.leave(action, version(action), "One bad month: two people were ill.")));
        assertThat(open(action)).isEmpty();
        assertThat(shown(action).step().isAccepted()).isTrue();

        moveTo(today.date().plusDays(31));
        said(indicator, "30");
        noticing.notice();
        assertThat(open(action)).hasSize(1);
        BoardDecision twoBadMonths = byABoard("Two bad months.");
        as("clerk", () -> run(() -> deciding.openAgain(action, version(action), twoBadMonths)));
        assertThat(shown(action).step()).isEqualTo(ActionStep.CARRY_OUT);
        assertThat(as("member", () -> slippage.of(action)))
                .extracting(Slippage::openedAgain)
                .containsExactly(true, false);
    }

    @Test
    void a_later_audit_that_finds_it_again_asks_too_and_its_own_lead_decides_nothing() throws Exception {
        String action = accepted();
        moveTo(today.date().plusDays(1));
        String audit = office.source(SourceKind.CASE_AUDIT, today.date(), ResponseRule.NONE);
        String finding = as(
                "programme",
                () -> recording.add(audit, new NewFinding(null, "1", "Supervision is not written down again.", null)));
        List<String> answered = Stream.concat(
                        shown(action).findings().stream().map(ActionShown.Answer::reference), Stream.of(finding))
                .toList();
        act("programme", action, seen -> answering.answers(action, seen, answered));

        noticing.notice();

        assertThat(open(action)).singleElement().satisfies(seen -> assertThat(seen.fact())
                .contains("Supervision is not written down again."));
        assertThatThrownBy(() -> as("clerk", () -> run(() -> deciding.leave(action, version(action), " "))))
                .rootCause()
                .hasMessageContaining("why it is left as it is");
        BoardDecision notLasted = byABoard("It has not lasted.");
        as("programme", () -> run(() -> deciding.openAgain(action, version(action), notLasted)));
        assertThat(open(action)).isEmpty();
        assertThatThrownBy(() -> as("clerk", () -> run(() -> deciding.leave(action, version(action), "Again."))))
                .rootCause()
                .hasMessageContaining("Nothing that shows slippage waits");
    }

    private String accepted() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        act("lead", action, seen -> takingOn.takeOn(action, seen, null));
        office.evidenceOf(action);
        act("lead", action, seen -> completing.sayComplete(action, seen, today.date(), "Done."));
        act("programme", action, seen -> checking.passes(action, seen, null));
        act("clerk", action, seen -> board.accepted(action, seen, decision(null)));
        return action;
    }

    private String measuredBy(String action) throws Exception {
        String indicator = as(
                "programme",
                () -> keeping.define(
                        null,
                        new IndicatorFacts(
                                "Visits in time",
                                null,
                                "%",
                                Direction.HIGHER_IS_BETTER,
                                Frequency.MONTHLY,
                                null,
                                null,
                                null,
                                null,
                                null)));
        as(
                "programme",
                () -> run(() -> keeping.aim(
                        indicator,
                        indicators.page(indicator, false).version(),
                        LocalDate.of(2020, 1, 1),
                        new BigDecimal("90"),
                        null)));
        act("lead", action, seen -> measuring.measuredBy(action, seen, List.of(indicator)));
        assertThat(shown(action).indicators())
                .extracting(ActionShown.MeasuredBy::reference)
                .containsExactly(indicator);
        return indicator;
    }

    /** Of the last month that is over. */
    private void said(String indicator, String value) throws Exception {
        as("programme", () -> {
            readings.record(
                    indicator,
                    indicators.page(indicator, false).version(),
                    new NewReading(
                            Frequency.MONTHLY.lastOver(today.date()),
                            new BigDecimal(value),
                            "Monthly report",
                            today.date(),
                            null));
            return indicator;
        });
    }

    private List<Slippage> open(String action) throws Exception {
        return as("member", () -> slippage.of(action)).stream()
                .filter(Slippage::isOpen)
                .toList();
    }

    private BoardDecision decision(@Nullable String words) {
        return new BoardDecision("Improvement board", today.date(), null, words);
    }

    private BoardDecision byABoard(String words) throws Exception {
        return decision(words).by(office.board());
    }

    private void act(String userName, String action, Act act) throws Exception {
        long seen = shown(action).version();
        as(userName, () -> run(() -> act.on(seen)));
    }

    private ActionShown shown(String action) throws Exception {
        return as("member", () -> reading.called(action));
    }

    private long version(String action) {
        return reading.called(action).version();
    }

    private void moveTo(LocalDate day) throws Exception {
        as("admin", () -> run(() -> clock.to(day)));
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }

    private static @Nullable Void run(Runnable act) {
        act.run();
        return null;
    }

    private interface Act {
        void on(long seen);
    }
}
