package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.Candidate;
import uk.redress.complaints.investigation.Post;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.complaints.localresolution.ExtensionGround;
import uk.redress.complaints.localresolution.Telling;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.settings.ChangingRules;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.ReadingRules;

/** What a contested rule moves when it is read otherwise, and what it leaves alone. */
@ExtendWith(ArquillianExtension.class)
class ContestedRulesIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    RequestingStageTwo requesting;

    @Inject
    StageTwoWalk stageTwo;

    @Inject
    RequestingStageThree askingForPanels;

    @Inject
    Telling telling;

    @Inject
    AppointingInvestigators appointing;

    @Inject
    AgreeingTheStatement statement;

    @Inject
    Extending extending;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingClocks clocks;

    @Inject
    ChangingRules changing;

    @Inject
    ReadingRules rules;

    @Inject
    ReadingTheJournal journal;

    @Inject
    MovingTheClock clock;

    @Inject
    Calendars calendars;

    @Inject
    Rows rows;

    @Inject
    Today today;

    @Test
    void the_clock_of_stage_two_is_changed_for_open_complaints_and_not_for_closed_ones() throws Exception {
        ComplaintNumber open = statementAgreedLater();
        ComplaintNumber closed = statementAgreedLater();
        walk.as(
                "officer",
                () -> withdrawing.withdraw(closed, walk.seen(closed), walk.wish("She moved."), walk.letter()));
        LocalDate fromRequest = due(open, ClockKind.INVESTIGATION);
        LocalDate fromStatement = due(open, ClockKind.INVESTIGATION_FROM_STATEMENT);
        LocalDate closedDue = due(closed, ClockKind.INVESTIGATION);
        assertThat(fromStatement).isAfter(fromRequest);
        ComplaintNumber agreedAtOnce = stageTwo.waitingForAdjudication();
        LocalDate either = nextDue(agreedAtOnce);
        assertThat(nextDue(open)).isEqualTo(fromRequest);

        List<DeadlineMoved> preview = preview(ContestedRule.STAGE_TWO_CLOCK, "STATEMENT");
        assertThat(preview)
                .filteredOn(move -> move.complaint().equals(open))
                .singleElement()
                .satisfies(move -> assertThat(move.from()).isEqualTo(fromRequest))
                .satisfies(move -> assertThat(move.to()).isEqualTo(fromStatement));
        assertThat(preview).noneMatch(move -> move.complaint().equals(closed));
        assertThat(nextDue(open)).as("a preview changes nothing").isEqualTo(fromRequest);

        change(ContestedRule.STAGE_TWO_CLOCK, "STATEMENT");
        try {
            assertThat(nextDue(open)).isEqualTo(fromStatement);
            assertThat(nextDue(agreedAtOnce)).isEqualTo(either);
            assertThat(due(open, ClockKind.INVESTIGATION)).as("both are kept").isEqualTo(fromRequest);
            assertThat(timerOf(open)).isEqualTo(Today.endOf(fromStatement).toString());
            assertThat(due(closed, ClockKind.INVESTIGATION)).isEqualTo(closedDue);
            assertThat(signedIn.as("auditor", () -> journal.of(open)))
                    .extracting(JournalLine::act)
                    .contains("deadline.moved");
            assertThat(signedIn.as("auditor", () -> journal.of(closed)))
                    .extracting(JournalLine::act)
                    .doesNotContain("deadline.moved");
            ComplaintNumber later = statementAgreedLater();
            assertThat(nextDue(later)).isEqualTo(due(later, ClockKind.INVESTIGATION_FROM_STATEMENT));
        } finally {
            change(ContestedRule.STAGE_TWO_CLOCK, "REQUEST");
        }
        assertThat(nextDue(open)).isEqualTo(fromRequest);
        assertThat(timerOf(open)).isEqualTo(Today.endOf(fromRequest).toString());
        assertThat(signedIn.as(
                        "admin", () -> rules.one(ContestedRule.STAGE_TWO_CLOCK).history()))
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .satisfies(change -> assertThat(change.to()).isEqualTo("REQUEST"))
                .satisfies(change -> assertThat(change.reason()).isEqualTo("As the committee decided."))
                .satisfies(change -> assertThat(change.changedBy()).isEqualTo("Administrator"));
    }

    @Test
    void what_arrives_on_a_weekend_may_count_from_the_next_working_day() throws Exception {
        LocalDate weekend = lastDayOff();
        ComplaintNumber open = receivedOn(weekend);
        ComplaintNumber closed = receivedOn(weekend);
        walk.as(
                "officer",
                () -> withdrawing.withdraw(closed, walk.seen(closed), walk.wish("She moved."), walk.letter()));
        LocalDate before = due(open, ClockKind.LOCAL_RESOLUTION);
        LocalDate closedDue = due(closed, ClockKind.LOCAL_RESOLUTION);

        change(ContestedRule.STAGE_ONE_START, "NEXT_WORKING_DAY");
        try {
            LocalDate after = calendars.current().after(before, WorkingDays.of(1));
            assertThat(due(open, ClockKind.LOCAL_RESOLUTION)).isEqualTo(after);
            assertThat(due(closed, ClockKind.LOCAL_RESOLUTION)).isEqualTo(closedDue);
            assertThat(due(receivedOn(weekend), ClockKind.LOCAL_RESOLUTION)).isEqualTo(after);
        } finally {
            change(ContestedRule.STAGE_ONE_START, "RECEIVED");
        }
        assertThat(due(open, ClockKind.LOCAL_RESOLUTION)).isEqualTo(before);
    }

    @Test
    void or_from_the_day_it_is_logged() throws Exception {
        LocalDate earlier = calendars.current().before(today.date(), WorkingDays.of(3));
        ComplaintNumber open = receivedOn(earlier);

        change(ContestedRule.STAGE_ONE_START, "LOGGED");
        try {
            assertThat(clockOf(open, ClockKind.LOCAL_RESOLUTION).startedOn()).isEqualTo(today.date());
        } finally {
            change(ContestedRule.STAGE_ONE_START, "RECEIVED");
        }
        assertThat(clockOf(open, ClockKind.LOCAL_RESOLUTION).startedOn()).isEqualTo(earlier);
    }

    @Test
    void nothing_is_changed_that_was_not_shown_or_has_no_reason() throws Exception {
        receivedOn(lastDayOff());
        int shown = preview(ContestedRule.STAGE_ONE_START, "NEXT_WORKING_DAY").size();
        assertThat(shown).isPositive();

        assertThatThrownBy(() -> as("admin", ContestedRule.STAGE_ONE_START, "NEXT_WORKING_DAY", shown - 1, "Because"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Look at them again");
        assertThatThrownBy(() -> as("admin", ContestedRule.STAGE_ONE_START, "NEXT_WORKING_DAY", shown, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> as("complaints.manager", ContestedRule.STAGE_ONE_START, "LOGGED", 0, "Because"))
                .isInstanceOf(EJBAccessException.class);
        assertThat(preview(ContestedRule.STAGE_ONE_START, "NEXT_WORKING_DAY")).hasSize(shown);
    }

    @Test
    void stage_one_may_be_extended_on_the_grounds_of_the_guidance_only() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long approver = complaintsManager();

        change(ContestedRule.STAGE_ONE_EXTENSION, "NAMED_GROUNDS");
        try {
            assertThatThrownBy(() -> walk.as(
                            "officer", () -> extending.ask(number, walk.seen(number), "Two files to read", approver)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("ground");
            walk.as(
                    "officer",
                    () -> extending.ask(
                            number, walk.seen(number), ExtensionGround.COMPLEX, "Two files to read", approver));
        } finally {
            change(ContestedRule.STAGE_ONE_EXTENSION, "ANY_REASON");
        }
        assertThat(of(number, ApprovalKind.EXTENSION).asked()).containsEntry("extensionGround", "COMPLEX");
    }

    @Test
    void a_late_request_for_stage_two_is_taken_without_a_word_whatever_the_council_asks() throws Exception {
        ComplaintNumber number = walk.answered();
        workingDaysPass(21);
        long approver = complaintsManager();

        change(ContestedRule.STAGE_TWO_LATE_REQUEST, "ASK_WHY");
        try {
            assertThat(signedIn.as("officer", () -> requesting.offer(number)).asksWhyLate())
                    .isTrue();
            walk.as(
                    "officer",
                    () -> requesting.request(
                            number, walk.seen(number), new StageTwoRequest(today.date(), null, null, null), approver));
        } finally {
            change(ContestedRule.STAGE_TWO_LATE_REQUEST, "WARN");
        }
        assertThat(of(number, ApprovalKind.STAGE_TWO).reason()).contains("Why later: nothing was said");
    }

    @Test
    void a_panel_that_has_not_met_may_have_to_meet_sooner() throws Exception {
        ComplaintNumber open = panelAskedFor();
        ComplaintNumber closed = panelAskedFor();
        walk.as(
                "officer",
                () -> withdrawing.withdraw(closed, walk.seen(closed), walk.wish("She moved."), walk.letter()));
        LocalDate thirty = calendars.current().after(today.date(), WorkingDays.of(30));
        LocalDate twenty = calendars.current().after(today.date(), WorkingDays.of(20));
        assertThat(due(open, ClockKind.REVIEW_PANEL)).isEqualTo(thirty);

        List<DeadlineMoved> preview = preview(ContestedRule.PANEL_DAYS, "TWENTY");
        assertThat(preview)
                .filteredOn(move -> move.complaint().equals(open))
                .singleElement()
                .satisfies(move -> assertThat(move.from()).isEqualTo(thirty))
                .satisfies(move -> assertThat(move.to()).isEqualTo(twenty));
        assertThat(preview).noneMatch(move -> move.complaint().equals(closed));
        assertThat(due(open, ClockKind.REVIEW_PANEL))
                .as("a preview changes nothing")
                .isEqualTo(thirty);

        change(ContestedRule.PANEL_DAYS, "TWENTY");
        try {
            assertThat(due(open, ClockKind.REVIEW_PANEL)).isEqualTo(twenty);
            assertThat(timersOf(open, "review-panel"))
                    .contains(Today.endOf(twenty).toString());
            assertThat(due(closed, ClockKind.REVIEW_PANEL)).isEqualTo(thirty);
            assertThat(signedIn.as("officer", () -> askingForPanels.offer(open)).days())
                    .isEqualTo(20);
            assertThat(due(panelAskedFor(), ClockKind.REVIEW_PANEL)).isEqualTo(twenty);
        } finally {
            change(ContestedRule.PANEL_DAYS, "THIRTY");
        }
        assertThat(due(open, ClockKind.REVIEW_PANEL)).isEqualTo(thirty);
        assertThat(timersOf(open, "review-panel")).contains(Today.endOf(thirty).toString());
    }

    @Test
    void the_offer_of_stage_two_may_be_left_to_whoever_writes_the_letter() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();

        change(ContestedRule.STAGE_ONE_OVERRUN, "BY_HAND");
        try {
            workingDaysPass(11);
            Eventually.see(
                    "that the last day is over",
                    () -> timersOf(number, "local-resolution").isEmpty() && workOfTheEngine(number) == 0);
            assertThat(acts(number)).doesNotContain("stageTwo.offered");
            assertThat(signedIn.as("officer", () -> requesting.offer(number)).needsReason())
                    .as("they may go on in any case")
                    .isFalse();
            walk.as(
                    "officer",
                    () -> telling.tell(number, walk.seen(number), LetterKind.STAGE_TWO_OFFER, walk.letter()));
        } finally {
            change(ContestedRule.STAGE_ONE_OVERRUN, "AUTOMATIC");
        }
        assertThat(acts(number)).containsSubsequence("stageTwo.offered", "letter.sent");
    }

    @Test
    void how_long_a_complaint_is_kept_is_settled_on_the_day_it_ends() throws Exception {
        ComplaintNumber before = endedAbout(null);
        assertThat(walk.open("auditor", before).keptUntil())
                .isEqualTo(today.date().plusYears(6));
        assertThat(preview(ContestedRule.RETENTION, "CHILD_AT_25")).isEmpty();

        change(ContestedRule.RETENTION, "CHILD_AT_25");
        try {
            LocalDate born = today.date().minusYears(10);
            assertThat(walk.open("auditor", endedAbout(born)).keptUntil()).isEqualTo(born.plusYears(25));
            ComplaintNumber unknown = endedAbout(null);
            assertThat(walk.open("auditor", unknown).keptUntil()).isNull();
            assertThat(walk.open("auditor", before).keptUntil())
                    .as("what has ended keeps its day")
                    .isEqualTo(today.date().plusYears(6));
        } finally {
            change(ContestedRule.RETENTION, "SIX_YEARS");
        }
    }

    /** What a timer has set off and has not been done. */
    private int workOfTheEngine(ComplaintNumber number) {
        return rows.texts("""
                        select j.id_ from (select id_, process_instance_id_ from flowable.act_ru_job
                                           union all
                                           select id_, process_instance_id_ from flowable.act_ru_deadletter_job) j
                          join flowable.act_ru_execution e on e.id_ = j.process_instance_id_
                         where e.business_key_ = ?""", number.value()).size();
    }

    private ComplaintNumber endedAbout(LocalDate born) throws Exception {
        ComplaintNumber number = signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(),
                        "E-mail",
                        "Mother",
                        "Visits were cancelled",
                        null,
                        List.of(new PersonNamed(Part.CHILD, "Child A", null, born, null)))));
        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She moved."), walk.letter()));
        return number;
    }

    private ComplaintNumber panelAskedFor() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        StageThreeRequest request = new StageThreeRequest(today.date(), null, null);
        walk.as("officer", () -> askingForPanels.request(number, walk.seen(number), request, null));
        return number;
    }

    private List<String> acts(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> journal.of(number)).stream()
                .map(JournalLine::act)
                .toList();
    }

    private ComplaintNumber statementAgreedLater() throws Exception {
        ComplaintNumber number = walk.answered();
        long approver = complaintsManager();
        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), new StageTwoRequest(today.date(), null, null, null), approver));
        long id = of(number, ApprovalKind.STAGE_TWO).id();
        walk.as("complaints.manager", () -> deciding.approve(id));
        walk.as(
                "officer",
                () -> appointing.appoint(
                        number,
                        walk.seen(number),
                        new Candidate(Post.INVESTIGATING_OFFICER, "Worker A", null, false, true, false, false),
                        new Candidate(Post.INDEPENDENT_PERSON, "Person B", null, false, false, false, false)));
        workingDaysPass(3);
        walk.as(
                "officer",
                () -> statement.agree(
                        number,
                        walk.seen(number),
                        List.of(new PointAgreed("Visits were cancelled", null)),
                        today.date(),
                        "Signed"));
        return number;
    }

    private ComplaintNumber receivedOn(LocalDate day) throws Exception {
        return signedIn.as(
                "officer",
                () -> receiving.receive(
                        new NewComplaint(day, "E-mail", "Mother", "Visits were cancelled", null, List.of())));
    }

    /** A day before today on which nobody works. */
    private LocalDate lastDayOff() {
        return rows
                .texts(
                        "select cast(d as date) from generate_series(cast(? as date) - 7, cast(? as date), '1 day') d"
                                + " where extract(isodow from d) = 7 order by d limit 1",
                        today.date(),
                        today.date())
                .stream()
                .map(LocalDate::parse)
                .findFirst()
                .orElseThrow();
    }

    private void workingDaysPass(int days) throws Exception {
        LocalDate day = calendars.current().after(today.date(), WorkingDays.of(days));
        walk.as("admin", () -> clock.to(day));
    }

    private List<DeadlineMoved> preview(ContestedRule rule, String option) throws Exception {
        return signedIn.as("admin", () -> changing.wouldMove(rule, option));
    }

    private void change(ContestedRule rule, String option) throws Exception {
        int expected = preview(rule, option).size();
        as("admin", rule, option, expected, "As the committee decided.");
    }

    private void as(String userName, ContestedRule rule, String option, int expected, String reason) throws Exception {
        String seen = signedIn.as("admin", () -> rules.one(rule).inForce());
        walk.as(userName, () -> changing.change(rule, option, seen, expected, reason));
    }

    private LocalDate due(ComplaintNumber number, ClockKind kind) throws Exception {
        return clockOf(number, kind).dueOn();
    }

    private RunningClock clockOf(ComplaintNumber number, ClockKind kind) throws Exception {
        return signedIn.as("auditor", () -> clocks.why(number, kind)).clock();
    }

    private LocalDate nextDue(ComplaintNumber number) {
        return LocalDate.parse(rows.texts("select next_due_on from complaint where number = ?", number.value())
                .get(0));
    }

    private String timerOf(ComplaintNumber number) {
        return timersOf(number, "investigation").get(0);
    }

    private List<String> timersOf(ComplaintNumber number, String diagram) {
        return rows.texts(
                "select to_char(j.duedate_::timestamptz at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        + " from flowable.act_ru_timer_job j"
                        + " join flowable.act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = ? and j.proc_def_id_ like ? order by 1",
                number.value(),
                diagram + ":%");
    }

    private WaitingApproval of(ComplaintNumber number, ApprovalKind kind) throws Exception {
        return signedIn.as("auditor", () -> approvals.of(number)).stream()
                .filter(waiting -> waiting.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private long complaintsManager() throws Exception {
        return signedIn.as("officer", approvals::approvers).stream()
                .filter(colleague -> colleague.role().name().equals("COMPLAINTS_MANAGER"))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow();
    }
}
