package uk.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.redress.clock.EnglandAndWales;
import uk.redress.complaints.Finding;
import uk.redress.tables.Tidy;

class RowJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ColumnMapping COLUMNS = ColumnMapping.recognise(
            List.of("Ref", "Received", "Responded", "In SLA", "Outcome", "Division", "Team", "Raised by", "Detail"));

    private final RowJudge judge = judge(Settled.by(COLUMNS));

    @Test
    void an_answered_row_becomes_a_complaint_closed_before_redress() {
        Verdict verdict = row("A1", "03/10/17", "17/10/17", "Yes", "Upheld in Part");

        assertThat(verdict.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(verdict.outcome()).isEqualTo(Finding.PARTLY_UPHELD);
        assertThat(verdict.receivedOn()).isEqualTo("2017-10-03");
        assertThat(verdict.respondedOn()).isEqualTo("2017-10-17");
        assertThat(verdict.dueOn()).isEqualTo("2017-10-17");
        assertThat(verdict.inTime()).isTrue();
        assertThat(verdict.remarks()).isEmpty();
        assertThat(verdict.unknownFacts())
                .containsExactly("acknowledgedOn", "pointsAgreedOn", "assignedOn", "respondedOn", "qualityCheckedOn");
    }

    @Test
    void a_row_with_neither_response_nor_outcome_waits_for_a_response_with_its_real_dates() {
        Verdict verdict = row("A1", "03/11/17", "", "", "");

        assertThat(verdict.fate()).isEqualTo(Fate.OPEN);
        assertThat(verdict.dueOn()).isEqualTo("2017-11-17");
        assertThat(verdict.ranOut()).isTrue();
        assertThat(row("A2", "20/11/26", "", "", "").ranOut()).isFalse();
    }

    @Test
    void a_rejected_row_is_outside_the_procedure_and_needs_no_date() {
        Verdict verdict = row("A1", "08/11/17", "", "", "Rejected");

        assertThat(verdict.fate()).isEqualTo(Fate.OUTSIDE_PROCEDURE);
        assertThat(verdict.hasClock()).isFalse();
        assertThat(verdict.closingReason()).isEqualTo("The log says: Rejected.");
    }

    @Test
    void a_withdrawn_row_is_closed_and_was_never_late() {
        Verdict verdict = row("A1", "08/11/17", "20/12/17", "", "Withdrawn");

        assertThat(verdict.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(verdict.hasClock()).isFalse();
        assertThat(verdict.outcome()).isNull();
    }

    @Test
    void a_response_without_an_outcome_comes_in_with_the_outcome_unknown() {
        Verdict verdict = row("A1", "31/10/17", "13/11/17", "Yes", "");

        assertThat(verdict.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(verdict.outcome()).isNull();
        assertThat(verdict.unknownFacts()).contains("outcome");
        assertThat(verdict.remarks()).singleElement().asString().contains("a response but no outcome");
    }

    @Test
    void an_outcome_without_a_response_comes_in_closed_on_an_unknown_day() {
        Verdict verdict = row("A1", "31/10/17", "", "", "Upheld");

        assertThat(verdict.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(verdict.hasClock()).isFalse();
        assertThat(verdict.remarks()).singleElement().asString().contains("closed on an unknown day");
    }

    @Test
    void where_the_log_and_the_rules_disagree_about_in_time_both_are_kept_and_the_row_is_flagged() {
        Verdict verdict = row("A1", "29/11/17", "13/12/17", "No", "Not Upheld");

        assertThat(verdict.saidInTime()).isFalse();
        assertThat(verdict.inTime()).isTrue();
        assertThat(verdict.remarks())
                .containsExactly("The log says it was not in time; by the rules it was in time: the last day was"
                        + " 13 December 2017 and the answer is of 13 December 2017. Both are kept.");
    }

    @Test
    void a_response_on_a_sunday_is_kept_and_flagged() {
        Verdict verdict = row("A1", "07/11/17", "19/11/17", "", "Upheld");

        assertThat(verdict.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(verdict.respondedOn()).isEqualTo("2017-11-19");
        assertThat(verdict.remarks())
                .singleElement()
                .asString()
                .contains("Sunday 19 November 2017, which is not a working day. It is kept as it is");
        assertThat(row("A2", "07/12/17", "26/12/17", "", "Upheld").remarks().get(0))
                .contains("(Boxing Day)");
    }

    @Test
    void a_response_before_the_receipt_stays_out_until_one_of_them_is_mended() {
        Verdict verdict = row("A1", "17/10/17", "03/10/17", "", "Upheld");

        assertThat(verdict.fate()).isEqualTo(Fate.HELD);
        assertThat(verdict.remarks().get(0))
                .isEqualTo(
                        "The response, 3 October 2017, is before the receipt, 17 October 2017. Correct one of the two"
                                + " dates in the file.");
    }

    @Test
    void impossible_days_stay_out_with_a_sentence_for_each() {
        assertThat(row("A1", "23/11/26", "", "", "").remarks().get(0)).contains("23 November 2026, is in the future");
        assertThat(row("A2", "03/10/1817", "", "", "").remarks().get(0)).contains("is before 1900");
        assertThat(row("A3", "03/10/17", "01/01/27", "", "").remarks().get(0))
                .contains("response, 1 January 2027, is in the future");
        Verdict twoMistakes = row("A4", "31/11/17", "soon", "", "Upheld");
        assertThat(twoMistakes.fate()).isEqualTo(Fate.HELD);
        assertThat(twoMistakes.remarks()).hasSize(3);
    }

    @Test
    void an_unknown_outcome_is_asked_about_and_the_answer_is_used() {
        Verdict asked = row("A1", "03/10/17", "17/10/17", "", "Resolved by the team");
        assertThat(asked.fate()).isEqualTo(Fate.HELD);
        assertThat(asked.remarks().get(0)).contains("“Resolved by the team” is not known. Choose what it means");

        Settled settled = new Settled(COLUMNS, null, Map.of(Tidy.key("resolved by the  team"), LogOutcome.NO_FINDING));
        Verdict told = judge(settled)
                .judge(2, List.of("A1", "03/10/17", "17/10/17", "", "Resolved by the team"), KnownAlready.NOTHING);
        assertThat(told.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(told.outcome()).isEqualTo(Finding.NO_FINDING);
    }

    @Test
    void a_reference_that_comes_twice_comes_in_once() {
        assertThat(judgeAt(2, "A1", "03/10/17").fate()).isEqualTo(Fate.OPEN);

        Verdict second = judgeAt(7, " A1 ", "04/10/17");
        assertThat(second.fate()).isEqualTo(Fate.SKIPPED);
        assertThat(second.remarks()).singleElement().asString().contains("A1 is also the reference of row 2");
    }

    @Test
    void what_is_in_the_register_already_is_not_doubled() {
        KnownAlready known = new KnownAlready(Map.of("A1", "CS-2017-0003"), Map.of());

        Verdict verdict = judge.judge(2, List.of("A1", "03/10/17"), known);
        assertThat(verdict.fate()).isEqualTo(Fate.SKIPPED);
        assertThat(verdict.remarks())
                .containsExactly("A1 is in the register already, as CS-2017-0003. It is left out and nothing there is"
                        + " changed.");
    }

    @Test
    void a_row_without_a_reference_is_told_again_by_its_content() {
        List<String> cells = List.of("", "03/10/17", "", "", "", "Care", "Team 1", "Mother", "Late visit");
        Verdict first = judge.judge(2, cells, KnownAlready.NOTHING);
        assertThat(first.fate()).isEqualTo(Fate.OPEN);
        assertThat(first.unknownFacts()).contains("logReference");

        assertThat(judge.judge(3, cells, KnownAlready.NOTHING).fate()).isEqualTo(Fate.SKIPPED);

        List<String> answeredMeanwhile =
                List.of("", "03/10/17", "17/10/17", "", "Upheld", "Care", "Team 1", "Mother", "Late visit");
        KnownAlready known = new KnownAlready(Map.of(), Map.of(first.fingerprint(), "CS-2017-0001"));
        assertThat(judge(Settled.by(COLUMNS)).judge(9, answeredMeanwhile, known).remarks())
                .containsExactly("A row of the same content was imported before, as CS-2017-0001. It is left out.");
    }

    @Test
    void a_row_without_a_date_of_receipt_stays_out_unless_a_date_is_chosen_for_it() {
        Verdict without = row("A1", "", "17/10/17", "", "Upheld");
        assertThat(without.fate()).isEqualTo(Fate.HELD);
        assertThat(without.remarks().get(0))
                .contains("There is no date of receipt")
                .contains("choose a date");

        Settled settled = new Settled(COLUMNS, LocalDate.of(2017, 10, 2), Map.of());
        Verdict with = judge(settled).judge(2, List.of("A1", "", "17/10/17", "", "Upheld"), KnownAlready.NOTHING);
        assertThat(with.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(with.receivedOn()).isEqualTo("2017-10-02");
        assertThat(with.unknownFacts()).contains("receivedOn");
        assertThat(with.remarks().get(0)).contains("2 October 2017 is used");
    }

    @Test
    void before_the_known_calendar_an_answer_comes_in_without_a_deadline_and_an_open_row_waits() {
        Verdict answered = row("A1", "03/10/2009", "17/10/2009", "", "Upheld");
        assertThat(answered.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(answered.hasClock()).isFalse();

        Verdict open = row("A2", "03/10/2009", "", "", "");
        assertThat(open.fate()).isEqualTo(Fate.HELD);
        assertThat(open.remarks().get(0)).contains("Ask an administrator to add the year");
    }

    @Test
    void what_is_too_long_stays_out() {
        assertThat(row("A".repeat(101), "03/10/17", "", "", "").remarks().get(0))
                .contains("Is this the right column?");
        Verdict detail = judge.judge(
                3, List.of("A2", "03/10/17", "", "", "", "", "", "", "x".repeat(20_001)), KnownAlready.NOTHING);
        assertThat(detail.fate()).isEqualTo(Fate.HELD);
    }

    @Test
    void markup_in_a_cell_is_text_like_any_other() {
        Verdict verdict = judge.judge(
                2,
                List.of("A1", "03/10/17", "", "", "", "", "", "", "<script>alert(1)</script>"),
                KnownAlready.NOTHING);

        assertThat(verdict.fate()).isEqualTo(Fate.OPEN);
        assertThat(verdict.detail()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void a_renamed_team_is_known_by_the_name_it_has_now() {
        TeamLabel label = TeamLabel.of("Care  and Resources", "Permanence (previously Placements 2) - Statutory");

        assertThat(label.name()).isEqualTo("Permanence");
        assertThat(label.formerName()).contains("Placements 2");
        assertThat(label.divisionName()).isEqualTo("Care and Resources");
        assertThat(TeamLabel.of("Care", "").name()).isEqualTo("Care");
        assertThat(TeamLabel.of("Care", "Assessments (0-25)").name()).isEqualTo("Assessments (0-25)");
    }

    private Verdict row(String reference, String received, String responded, String inTime, String outcome) {
        return judge.judge(
                2,
                List.of(reference, received, responded, inTime, outcome, "Care", "Team 1", "Mother", "Late visit"),
                KnownAlready.NOTHING);
    }

    private Verdict judgeAt(int row, String reference, String received) {
        return judge.judge(row, List.of(reference, received), KnownAlready.NOTHING);
    }

    private static RowJudge judge(Settled settled) {
        return new RowJudge(settled, EnglandAndWales.calendar(), TODAY);
    }
}
