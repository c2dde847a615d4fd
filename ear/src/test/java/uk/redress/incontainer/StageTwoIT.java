package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.investigation.Adjudicating;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.Candidate;
import uk.redress.complaints.investigation.ExtendingStageTwo;
import uk.redress.complaints.investigation.FinalReports;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.complaints.investigation.InvestigationFile;
import uk.redress.complaints.investigation.PointDecided;
import uk.redress.complaints.investigation.Post;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.SendingAdjudications;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.complaints.investigation.TellingOfRefusals;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.Response;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.FollowingUpActions;
import uk.redress.improvement.ReadingActions;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.work.CheckingStates;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.ProcessPicture;

/** A complaint through stage 2 by the use cases, each as the person whose act it is, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class StageTwoIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    RequestingStageTwo requesting;

    @Inject
    TellingOfRefusals refusals;

    @Inject
    AppointingInvestigators appointing;

    @Inject
    AgreeingTheStatement statement;

    @Inject
    InvestigatingAtStageTwo investigating;

    @Inject
    Adjudicating adjudicating;

    @Inject
    SendingAdjudications sending;

    @Inject
    ExtendingStageTwo extending;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingInvestigations investigations;

    @Inject
    ReadingActions actions;

    @Inject
    FollowingUpActions followingUp;

    @Inject
    ReadingClocks clocks;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    ReadingTheJournal journal;

    @Inject
    DraftingLetters letters;

    @Inject
    LookingAtProcesses processes;

    @Inject
    CheckingStates states;

    @Inject
    Rows rows;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Test
    void it_goes_from_the_request_to_the_adjudication_and_what_was_accepted_becomes_an_action() throws Exception {
        ComplaintNumber number = waitingForAdjudication();

        adjudicate(number);
        String letter = signedIn.as("officer", () -> letters.draft(number, LetterKind.ADJUDICATION))
                .body();
        walk.as("officer", () -> sending.send(number, walk.seen(number), walk.letter(), null));
        walk.as("officer", () -> closing.close(number, walk.seen(number), null));

        assertThat(letter).contains("My decision: upheld", "Train the team", "Head of Service will do it by");
        ComplaintFile file = walk.open("auditor", number);
        assertThat(file.stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(file.closing()).isEqualTo(Closing.ANSWERED);
        assertThat(file.outcome()).isEqualTo(Finding.UPHELD);
        InvestigationFile stageTwo =
                signedIn.as("auditor", () -> investigations.of(number)).orElseThrow();
        assertThat(stageTwo.points().get(1).isDecidedDifferently()).isTrue();
        assertThat(stageTwo.adjudicationSentOn()).isEqualTo(today.date());
        List<ActionInList> promised = signedIn.as("auditor", () -> actions.of(number));
        assertThat(promised).extracting(ActionInList::text).containsExactly("Train the team");
        assertThat(stageTwo.recommendations().get(0).actionReference())
                .isEqualTo(promised.get(0).reference());
        assertThat(stageTwo.recommendations().get(1).actionReference()).isNull();
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .containsSubsequence(
                        "stageTwo.requested",
                        "stageTwo.accepted",
                        "investigator.appointed",
                        "statement.agreed",
                        "report.drafted",
                        "facts.checked",
                        "reports.finished",
                        "complaint.adjudicated",
                        "adjudication.sent",
                        "complaint.closed");
        assertThat(signedIn.as("admin", states::disagreements))
                .noneMatch(found -> found.number().equals(number.value()));
    }

    @Test
    void both_clocks_run_from_their_own_day_and_stop_when_the_adjudication_is_sent() throws Exception {
        ComplaintNumber number = waitingForAdjudication();

        assertThat(clock(number, ClockKind.INVESTIGATION).dueOn())
                .isEqualTo(calendars.current().after(today.date(), WorkingDays.of(25)));
        assertThat(clock(number, ClockKind.INVESTIGATION_FROM_STATEMENT).isRunning())
                .isTrue();
        adjudicate(number);
        walk.as("officer", () -> sending.send(number, walk.seen(number), walk.letter(), null));

        assertThat(clock(number, ClockKind.INVESTIGATION).stoppedOn()).isEqualTo(today.date());
        assertThat(clock(number, ClockKind.INVESTIGATION_FROM_STATEMENT).stoppedOn())
                .isEqualTo(today.date());
    }

    @Test
    void nothing_but_the_day_is_needed_to_write_a_request_down() throws Exception {
        ComplaintNumber number = walk.answered();

        walk.as("officer", () -> requesting.request(number, walk.seen(number), asked(null), null));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThat(signedIn.as("officer", () -> approvals.of(number))).isEmpty();
        Colleague manager = complaintsManager();
        walk.as("officer", () -> requesting.askToAccept(number, walk.seen(number), manager.id()));
        assertThat(request(number, ApprovalKind.STAGE_TWO).approver()).isEqualTo(manager.name());
    }

    @Test
    void stage_one_is_left_out_only_with_a_reason() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();

        assertThatThrownBy(() ->
                        walk.as("officer", () -> requesting.request(number, walk.seen(number), asked(null), null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("neither answered nor run out");
        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), asked("Both sides agreed on the telephone."), null));

        assertThat(clock(number, ClockKind.LOCAL_RESOLUTION).calledOff()).isTrue();
        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.INVESTIGATION);
    }

    @Test
    void a_closed_complaint_comes_back_for_stage_two_with_its_history_in_one_piece() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as("officer", () -> closing.close(number, walk.seen(number), "Nothing heard for a month"));

        walk.as("officer", () -> requesting.request(number, walk.seen(number), asked(null), null));

        assertThat(walk.open("officer", number).isClosed()).isFalse();
        assertThat(signedIn.as("auditor", () -> processes.of(number)))
                .extracting(ProcessPicture::name)
                .containsExactly(
                        "A children's complaint",
                        "Local resolution (stage 1)",
                        "A children's complaint",
                        "Investigation (stage 2)");
    }

    @Test
    void a_request_is_refused_only_on_a_ground_of_the_law_and_ends_when_the_complainant_was_told() throws Exception {
        ComplaintNumber number = requested();
        long id = request(number, ApprovalKind.STAGE_TWO).id();

        assertThatThrownBy(() -> walk.as("complaints.manager", () -> deciding.refuse(id, null, "It is too much work.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("those grounds only");
        assertThatThrownBy(() ->
                        walk.as("complaints.manager", () -> deciding.refuse(id, "NO_CONSENT", "She does not want it.")))
                .isInstanceOf(Refused.class);
        walk.as(
                "complaints.manager",
                () -> deciding.refuse(id, "CONSIDERED_ALREADY", "A panel looked at this in the spring."));

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.TELL_REFUSAL);
        assertThat(signedIn.as("officer", () -> letters.draft(number, LetterKind.STAGE_TWO_REFUSED))
                        .body())
                .contains("A panel looked at this in the spring.", "Ombudsman");
        walk.as("officer", () -> refusals.tell(number, walk.seen(number), walk.letter()));
        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.ESCALATION_REFUSED);
        assertThat(clock(number, ClockKind.INVESTIGATION).calledOff()).isTrue();
    }

    @Test
    void somebody_with_a_conflict_is_turned_away_and_stays_on_record() throws Exception {
        ComplaintNumber number = accepted();
        Candidate officer = officer("Worker A", false);
        Candidate member = new Candidate(Post.INDEPENDENT_PERSON, "Member B", null, false, true, false, false);

        List<Refusal> conflicts =
                signedIn.as("officer", () -> appointing.appoint(number, walk.seen(number), officer, member));

        assertThat(conflicts)
                .extracting(Refusal::reason)
                .singleElement()
                .asString()
                .contains("Member B", "regulation 2");
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.APPOINT_INVESTIGATORS);
        assertThat(signedIn.as("officer", () -> investigations.of(number))
                        .orElseThrow()
                        .investigators())
                .extracting(InvestigationFile.InvestigatorOnFile::name)
                .containsExactly("Member B");
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> appointing.appoint(number, walk.seen(number), officer, independent("Worker A"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Name two people");
    }

    @Test
    void somebody_else_takes_over_a_post_and_both_names_stay() throws Exception {
        ComplaintNumber number = investigated();

        walk.as(
                "officer",
                () -> appointing.replace(number, walk.seen(number), officer("Worker C", false), "Long-term illness"));

        InvestigationFile file =
                signedIn.as("auditor", () -> investigations.of(number)).orElseThrow();
        assertThat(file.holding(Post.INVESTIGATING_OFFICER).orElseThrow().name())
                .isEqualTo("Worker C");
        assertThat(file.investigators())
                .extracting(InvestigationFile.InvestigatorOnFile::name)
                .contains("Worker A");
    }

    @Test
    void an_approved_extension_moves_both_clocks_and_no_further_than_the_law_allows() throws Exception {
        ComplaintNumber number = investigated();
        long manager = complaintsManager().id();

        assertThatThrownBy(() -> walk.as(
                        "officer", () -> extending.ask(number, walk.seen(number), 66, "It is complex.", manager)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("65 working days");
        walk.as("officer", () -> extending.ask(number, walk.seen(number), 65, "It is complex.", manager));
        long id = request(number, ApprovalKind.STAGE_TWO_EXTENSION).id();
        walk.as("complaints.manager", () -> deciding.approve(id));

        LocalDate latest = calendars.current().after(today.date(), WorkingDays.of(65));
        assertThat(clock(number, ClockKind.INVESTIGATION).dueOn()).isEqualTo(latest);
        assertThat(clock(number, ClockKind.INVESTIGATION_FROM_STATEMENT).dueOn())
                .isEqualTo(latest);
    }

    @Test
    void a_decision_that_differs_needs_its_reason_and_changes_nothing_without_it() throws Exception {
        ComplaintNumber number = waitingForAdjudication();

        assertThatThrownBy(() -> walk.as(
                        "service.manager.2",
                        () -> adjudicating.adjudicate(
                                number,
                                walk.seen(number),
                                List.of(new PointDecided(Finding.UPHELD, null), new PointDecided(Finding.UPHELD, null)),
                                answers(),
                                true,
                                null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Point 2");

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ADJUDICATE);
        assertThat(signedIn.as("officer", () -> actions.of(number))).isEmpty();
    }

    @Test
    void the_manager_who_answered_at_stage_one_does_not_adjudicate() throws Exception {
        ComplaintNumber number = investigated();
        long answered = walk.manager().id();
        finishDraft(number);

        assertThatThrownBy(() -> walk.as(
                        "officer", () -> investigating.finishReports(number, walk.seen(number), reports(), answered)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answered this complaint at stage 1");
    }

    @Test
    void it_can_be_withdrawn_in_the_middle_of_stage_two() throws Exception {
        ComplaintNumber number = investigated();

        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She has had enough."), walk.letter()));

        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(clock(number, ClockKind.INVESTIGATION).calledOff()).isTrue();
    }

    @Test
    void an_action_is_done_once_and_with_evidence() throws Exception {
        ComplaintNumber number = waitingForAdjudication();
        adjudicate(number);
        ActionInList action = signedIn.as("officer", () -> actions.of(number)).get(0);

        assertThatThrownBy(() -> walk.as(
                        "officer", () -> followingUp.done(action.reference(), action.version(), today.date(), " ")))
                .isInstanceOf(Refused.class);
        walk.as(
                "officer",
                () -> followingUp.done(action.reference(), action.version(), today.date(), "The list of who came"));
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> followingUp.done(action.reference(), action.version() + 1, today.date(), "Again")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was recorded as done");

        assertThat(signedIn.as("auditor", () -> actions.called(action.reference()))
                        .isDone())
                .isTrue();
    }

    private ComplaintNumber requested() throws Exception {
        ComplaintNumber number = walk.answered();
        long manager = complaintsManager().id();
        walk.as("officer", () -> requesting.request(number, walk.seen(number), asked(null), manager));
        return number;
    }

    private ComplaintNumber accepted() throws Exception {
        ComplaintNumber number = requested();
        long id = request(number, ApprovalKind.STAGE_TWO).id();
        walk.as("complaints.manager", () -> deciding.approve(id));
        return number;
    }

    private ComplaintNumber investigated() throws Exception {
        ComplaintNumber number = accepted();
        walk.as(
                "officer",
                () -> appointing.appoint(
                        number, walk.seen(number), officer("Worker A", false), independent("Person B")));
        walk.as(
                "officer",
                () -> statement.agree(
                        number,
                        walk.seen(number),
                        List.of(
                                new PointAgreed("Visits were cancelled", "Visits that happen"),
                                new PointAgreed("No reply", null)),
                        today.date(),
                        "Signed"));
        return number;
    }

    @Test
    void reports_out_of_turn_are_refused_before_anything_is_written() throws Exception {
        ComplaintNumber number = waitingForAdjudication();
        long adjudicating = colleague("Assessment").id();

        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> investigating.finishReports(number, walk.seen(number), reports(), adjudicating)))
                .isInstanceOf(Refused.class);

        assertThat(rows.texts(
                        "select r.id from recommendation r join complaint c on c.id = r.complaint_id where c.number = ?",
                        number.value()))
                .hasSize(2);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ADJUDICATE);
    }

    private ComplaintNumber waitingForAdjudication() throws Exception {
        ComplaintNumber number = investigated();
        finishDraft(number);
        long adjudicating = colleague("Assessment").id();
        walk.as("officer", () -> investigating.finishReports(number, walk.seen(number), reports(), adjudicating));
        return number;
    }

    private void finishDraft(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> investigating.draftReport(number, walk.seen(number), today.date()));
        walk.as("officer", () -> investigating.checkFacts(number, walk.seen(number), today.date(), null));
    }

    private void adjudicate(ComplaintNumber number) throws Exception {
        walk.as(
                "service.manager.2",
                () -> adjudicating.adjudicate(
                        number,
                        walk.seen(number),
                        List.of(
                                new PointDecided(Finding.UPHELD, null),
                                new PointDecided(Finding.UPHELD, "The log of calls shows it.")),
                        answers(),
                        true,
                        null));
    }

    private List<RecommendationAnswered> answers() {
        return List.of(
                new RecommendationAnswered(
                        Response.ACCEPTED,
                        null,
                        "Head of Service",
                        calendars.current().after(today.date(), WorkingDays.of(20))),
                new RecommendationAnswered(Response.REJECTED, "It was done last year.", null, null));
    }

    private FinalReports reports() {
        return new FinalReports(
                today.date(),
                List.of(
                        new PointFound(Finding.UPHELD, "It happened"),
                        new PointFound(Finding.NOT_UPHELD, "There was a reply")),
                List.of("Train the team", "Write a leaflet"),
                today.date(),
                "Thorough and fair.");
    }

    private StageTwoRequest asked(String skipsStageOneBecause) {
        return new StageTwoRequest(today.date(), null, null, skipsStageOneBecause);
    }

    private static Candidate officer(String name, boolean inLine) {
        return new Candidate(Post.INVESTIGATING_OFFICER, name, null, inLine, true, false, false);
    }

    private static Candidate independent(String name) {
        return new Candidate(Post.INDEPENDENT_PERSON, name, null, false, false, false, false);
    }

    private WaitingApproval request(ComplaintNumber number, ApprovalKind kind) throws Exception {
        return signedIn.as("officer", () -> approvals.of(number)).stream()
                .filter(waiting -> waiting.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private RunningClock clock(ComplaintNumber number, ClockKind kind) throws Exception {
        return signedIn.as("officer", () -> clocks.of(number)).stream()
                .map(why -> why.clock())
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Colleague complaintsManager() throws Exception {
        return signedIn.as("officer", approvals::approvers).stream()
                .filter(colleague -> colleague.role().name().equals("COMPLAINTS_MANAGER"))
                .findFirst()
                .orElseThrow();
    }

    private Colleague colleague(String ending) throws Exception {
        return signedIn.as("officer", colleagues::whoAnswer).stream()
                .filter(colleague -> colleague.name().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }
}
