package uk.redress.improvement.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.DecisionKind;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Recovery;
import uk.redress.kernel.Refused;

class HighlightTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 15);

    @Test
    void what_was_accepted_and_reached_is_told_as_done() {
        Highlight highlight = of(
                List.of(Months.action("1.1", ActionStep.EMBEDDING, Rating.BLUE, OCTOBER)),
                List.of(
                        event("1.1", EventInMonth.What.DECIDED, DecisionKind.ACCEPTED, null, null),
                        event("1.1", EventInMonth.What.DECIDED, DecisionKind.SENT_BACK, null, null),
                        event("1.1", EventInMonth.What.MILESTONE_DONE, null, null, "The first audit is done")));

        assertThat(highlight.done().shown())
                .extracting(Line::words)
                .containsExactly(
                        "Accepted by the board: Check one file of each worker a month",
                        "Milestone reached: The first audit is done");
    }

    @Test
    void what_brings_a_red_action_back_is_the_first_that_is_done_about_it() {
        Highlight highlight = of(
                List.of(
                        Months.action("1.1", ActionStep.CARRY_OUT, Rating.GREEN, DECEMBER),
                        Months.action(
                                "1.2",
                                ActionStep.CARRY_OUT,
                                Rating.RED,
                                OCTOBER,
                                new Recovery("Two more auditors begin.", DECEMBER))),
                List.of());

        assertThat(highlight.next().shown()).extracting(Line::number).containsExactly("1.2", "1.1");
        assertThat(highlight.next().shown().get(0).words())
                .startsWith("To be back by ")
                .endsWith(": Two more auditors begin.");
    }

    @Test
    void what_is_overdue_has_slipped_and_what_is_due_next_month_comes_next() {
        Highlight highlight = of(
                List.of(
                        Months.action("1.1", ActionStep.CARRY_OUT, Rating.RED, OCTOBER),
                        Months.action("1.2", ActionStep.CARRY_OUT, Rating.GREEN, DECEMBER),
                        Months.action("1.3", ActionStep.CHECK_EVIDENCE, Rating.GREEN, OCTOBER),
                        Months.action("1.4", ActionStep.DROPPED, Rating.GREY, DECEMBER)),
                List.of());

        assertThat(highlight.slipped().shown()).extracting(Line::number).containsExactly("1.1");
        assertThat(highlight.slipped().shown().get(0).words()).startsWith("Overdue since 31 October 2026");
        assertThat(highlight.next().shown()).extracting(Line::number).containsExactly("1.2");
        assertThat(highlight.standing().now()).isEqualTo(Rating.RED);
        assertThat(highlight.standing().actions()).isEqualTo(3);
    }

    @Test
    void a_granted_date_is_told_with_its_reason_and_one_asked_for_waits_to_be_decided() {
        Highlight highlight = of(
                List.of(
                        Months.action("1.1", ActionStep.CARRY_OUT, Rating.GREEN, DECEMBER),
                        Months.action("1.2", ActionStep.ACCEPT_ACTION, Rating.GREEN, DECEMBER)),
                List.of(
                        event("1.1", EventInMonth.What.DATE_GRANTED, null, DECEMBER, "The supplier was late."),
                        event("1.1", EventInMonth.What.DATE_ASKED, null, DECEMBER, "The auditors have left.")));

        Line granted = highlight.newDates().shown().get(0);
        assertThat(granted.words()).isEqualTo("from 31 October 2026 to 15 December 2026");
        assertThat(granted.why()).isEqualTo("The supplier was late.");
        assertThat(highlight.wanted().shown())
                .extracting(Line::words)
                .containsExactly(
                        "Another last day: from 31 October 2026 to 15 December 2026",
                        "Accept it as complete: Check one file of each worker a month");
    }

    @Test
    void what_there_is_no_room_for_is_counted() {
        Highlight highlight = of(
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> Months.action("1." + i, ActionStep.CARRY_OUT, Rating.RED, OCTOBER))
                        .toList(),
                List.of());

        assertThat(highlight.slipped().shown()).hasSize(Highlight.ROOM);
        assertThat(highlight.slipped().more()).isEqualTo(9 - Highlight.ROOM);
    }

    @Test
    void the_risks_of_a_workstream_come_before_those_of_the_whole_programme() {
        MonthOfPlan month = Months.of(List.of(Months.practice()), List.of(), List.of());
        Highlight highlight = Highlight.of(
                month,
                Months.practice(),
                List.of(
                        risk("R-1", null, 5),
                        new RiskInReport("R-5", null, "Practice", "It may fail.", 5, 5, null, null, null, null),
                        risk("R-2", Months.practice().id(), 2),
                        risk("R-3", 77L, 5),
                        risk("R-4", Months.practice().id(), 3)),
                List.of());

        assertThat(highlight.risks()).extracting(RiskInReport::reference).containsExactly("R-4", "R-2");
    }

    @Test
    void its_own_indicators_are_shown_on_target_or_not_as_many_as_there_is_room_for() {
        MonthOfPlan month = Months.of(List.of(Months.practice()), List.of(), List.of());
        Highlight highlight = Highlight.of(month, Months.practice(), List.of(), Months.indicators(6));
        assertThat(highlight.indicators()).hasSize(Highlight.ROOM_FOR_INDICATORS);
        assertThat(Counted.of(1, "action")).isEqualTo("1 action");
        assertThat(Counted.of(1200, "action")).isEqualTo("1,200 actions");
    }

    @Test
    void a_long_text_is_ended_after_a_word() {
        assertThat(Line.brief("word ".repeat(80))).hasSizeLessThan(115).endsWith("word …");
        assertThat(Line.brief("short\n text")).isEqualTo("short text");
    }

    @Test
    void a_text_that_would_not_fit_on_the_page_is_refused() {
        assertThatThrownBy(() -> new HighlightTexts("x".repeat(501), null, null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("room for 500");
    }

    private static RiskInReport risk(String reference, Long workstream, int impact) {
        return new RiskInReport(
                reference,
                workstream,
                workstream == null ? null : "A workstream",
                "It may fail.",
                3,
                impact,
                null,
                null,
                null,
                null);
    }

    private static EventInMonth event(
            String number, EventInMonth.What what, DecisionKind decision, LocalDate to, String words) {
        return new EventInMonth(
                "A-2026-" + number.replace(".", "0"), what, decision, LocalDate.of(2026, 11, 10), OCTOBER, to, words);
    }

    private static Highlight of(List<ActionInReport> actions, List<EventInMonth> events) {
        return Highlight.of(
                Months.of(List.of(Months.practice()), actions, events), Months.practice(), List.of(), List.of());
    }
}
