package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClock;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.Response;
import uk.redress.complaints.reviewpanel.AcknowledgingStageThree;
import uk.redress.complaints.reviewpanel.AnsweringThePanel;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.ArrangingThePanel;
import uk.redress.complaints.reviewpanel.Attendee;
import uk.redress.complaints.reviewpanel.HoldingThePanel;
import uk.redress.complaints.reviewpanel.PanelCandidate;
import uk.redress.complaints.reviewpanel.PanelDays;
import uk.redress.complaints.reviewpanel.PanelReport;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;
import uk.redress.complaints.reviewpanel.ReviewPanelFile.MemberOnFile;
import uk.redress.complaints.reviewpanel.SendingPapers;
import uk.redress.complaints.reviewpanel.SendingResponses;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.complaints.reviewpanel.TellingOfPanelRefusals;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.settings.ChangingRules;
import uk.redress.settings.ContestedRule;
import uk.redress.work.CheckingStates;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.ProcessPicture;

/** Stage 3 against the deployed application: its whole course, and everything the law has it refuse. */
@ExtendWith(ArquillianExtension.class)
class StageThreeIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    StageTwoWalk stageTwo;

    @Inject
    RequestingStageThree requesting;

    @Inject
    AcknowledgingStageThree acknowledging;

    @Inject
    TellingOfPanelRefusals refusals;

    @Inject
    AppointingThePanel appointing;

    @Inject
    ArrangingThePanel arranging;

    @Inject
    SendingPapers papers;

    @Inject
    HoldingThePanel holding;

    @Inject
    AnsweringThePanel answering;

    @Inject
    SendingResponses responses;

    @Inject
    ChangingRules rules;

    @Inject
    ReadingReviewPanels panels;

    @Inject
    ReadingActions actions;

    @Inject
    ReadingClocks clocks;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    DraftingLetters letters;

    @Inject
    ReadingTheJournal journal;

    @Inject
    LookingAtProcesses processes;

    @Inject
    CheckingStates states;

    @Inject
    MovingTheClock moving;

    @Inject
    Rows rows;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Test
    void it_goes_from_the_request_to_the_response_and_on_to_the_ombudsman() throws Exception {
        ComplaintNumber number = reported();

        answer(number);
        String letter = signedIn.as("officer", () -> letters.draft(number, LetterKind.STAGE_THREE_RESPONSE))
                .body();
        send(number, null);

        assertThat(letter).contains("Apologise in writing", "We accept this.", "Head of Service will do it by");
        ReviewPanelFile panel = panel(number);
        assertThat(panel.signedBy()).isEqualTo("Director of Children's Services");
        assertThat(panel.ombudsmanUntil()).isEqualTo(today.date().plusYears(1));
        assertThat(panel.sitting()).extracting(MemberOnFile::name).containsExactly("Chair C", "Member D", "Member E");
        assertThat(panel.attendees()).extracting(one -> one.attended()).containsExactly(true, false);
        assertThat(panel.minorityView()).isEqualTo("Member E would have gone further.");
        assertThat(panel.recommendations().get(1).actionReference()).isNull();
        assertThat(signedIn.as("auditor", () -> actions.of(number)))
                .extracting(ActionInList::text)
                .containsExactly("Apologise in writing");
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.AWAIT_OMBUDSMAN);
        walk.as("officer", () -> closing.close(number, walk.seen(number), null));
        ComplaintFile file = walk.open("auditor", number);
        assertThat(file.closing()).isEqualTo(Closing.ANSWERED);
        assertThat(file.stage()).isEqualTo(Stage.REVIEW_PANEL);
        assertThat(acts(number))
                .containsSubsequence(
                        "stageThree.requested",
                        "stageThree.acknowledged",
                        "stageThree.accepted",
                        "panelMember.appointed",
                        "panel.arranged",
                        "panel.papersSent",
                        "panel.met",
                        "panel.recommended",
                        "panel.answered",
                        "stageThree.answered",
                        "complaint.closed");
        assertThat(signedIn.as("admin", states::disagreements))
                .noneMatch(found -> found.number().equals(number.value()));
    }

    @Test
    void each_of_its_clocks_runs_from_its_own_day() throws Exception {
        ComplaintNumber number = requested();
        LocalDate asked = today.date();

        assertThat(clock(number, ClockKind.PANEL_ACKNOWLEDGEMENT).dueOn()).isEqualTo(in(asked, 2));
        assertThat(clock(number, ClockKind.PANEL_CHAIR).dueOn()).isEqualTo(in(asked, 10));
        assertThat(clock(number, ClockKind.REVIEW_PANEL).dueOn()).isEqualTo(in(asked, 30));
        accept(number);
        appoint(number);
        arrange(number, in(asked, 25), null);
        assertThat(clock(number, ClockKind.PANEL_PAPERS).dueOn()).isEqualTo(in(asked, 15));
        hold(number);
        assertThat(clock(number, ClockKind.REVIEW_PANEL).stoppedOn()).isEqualTo(asked);
        assertThat(clock(number, ClockKind.PANEL_REPORT).dueOn()).isEqualTo(in(asked, 5));
        report(number);
        assertThat(clock(number, ClockKind.PANEL_RESPONSE).dueOn()).isEqualTo(in(asked, 15));
        answer(number);
        send(number, null);

        assertThat(clocks(number)).noneMatch(RunningClock::isRunning);
    }

    @Test
    void nothing_is_asked_for_before_the_adjudication_has_been_sent() throws Exception {
        ComplaintNumber number = stageTwo.waitingForAdjudication();

        assertThatThrownBy(() -> request(number)).isInstanceOf(Refused.class).hasMessageContaining("not been sent");
        assertThat(walk.open("officer", number).stage()).isEqualTo(Stage.INVESTIGATION);
    }

    @Test
    void a_request_in_time_cannot_be_refused_for_its_day_and_not_without_a_ground() throws Exception {
        ComplaintNumber number = requested();
        long id = stageTwo.waiting(number, ApprovalKind.STAGE_THREE);

        assertThat(panel(number).late()).isFalse();
        assertThat(grounds(number)).doesNotContain("OUT_OF_TIME", "NO_CONSENT").contains("NOT_IN_SCOPE");
        for (String ground : new String[] {"OUT_OF_TIME", null}) {
            assertThatThrownBy(() ->
                            walk.as("complaints.manager", () -> deciding.refuse(id, ground, "It is too much work.")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("those grounds only");
        }
    }

    @Test
    void a_late_request_is_flagged_and_may_be_refused_and_ends_when_the_complainant_was_told() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        passes(in(today.date(), 21));

        request(number);
        assertThat(panel(number).late()).isTrue();
        assertThat(grounds(number)).contains("OUT_OF_TIME");
        long id = stageTwo.waiting(number, ApprovalKind.STAGE_THREE);
        walk.as("complaints.manager", () -> deciding.refuse(id, "OUT_OF_TIME", "No reason was given for waiting."));
        acknowledge(number);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.TELL_STAGE_THREE_REFUSAL);
        assertThat(signedIn.as("officer", () -> letters.draft(number, LetterKind.STAGE_THREE_REFUSED))
                        .body())
                .contains("No reason was given for waiting.", "Ombudsman");
        walk.as("officer", () -> refusals.tell(number, walk.seen(number), walk.letter()));
        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.ESCALATION_REFUSED);
        assertThat(clock(number, ClockKind.REVIEW_PANEL).calledOff()).isTrue();
    }

    @Test
    void a_decision_before_the_acknowledgement_waits_for_it() throws Exception {
        ComplaintNumber number = requested();

        accept(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACKNOWLEDGE_STAGE_THREE);
        acknowledge(number);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.APPOINT_CHAIR);
    }

    @Test
    void nothing_but_the_day_is_needed_to_write_a_request_down() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();

        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), new StageThreeRequest(today.date(), null, null), null));
        acknowledge(number);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_THREE);
        long manager = stageTwo.complaintsManager();
        walk.as("officer", () -> requesting.askToAccept(number, walk.seen(number), manager));
        assertThat(stageTwo.waiting(number, ApprovalKind.STAGE_THREE)).isPositive();
    }

    @Test
    void whoever_took_part_in_stage_two_or_left_the_council_lately_is_turned_away_and_stays_on_record()
            throws Exception {
        ComplaintNumber number = acceptedAndAcknowledged();

        assertThat(chair(number, independent(StageTwoWalk.INDEPENDENT_PERSON))
                        .orElseThrow()
                        .reason())
                .contains("regulation 19(3)");
        assertThat(chair(number, independent("worker a")).orElseThrow().reason())
                .contains("stage 2");
        assertThat(chair(number, new PanelCandidate("Former F", null, false, false, true, false))
                        .orElseThrow()
                        .reason())
                .contains("until recently");
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.APPOINT_CHAIR);
        assertThat(chair(number, independent("Chair C"))).isEmpty();

        List<Refusal> conflicts = signedIn.as(
                "officer",
                () -> appointing.appointMembers(
                        number,
                        walk.seen(number),
                        independent("Member D"),
                        new PanelCandidate("Councillor G", null, true, false, false, false),
                        true));
        assertThat(conflicts)
                .extracting(Refusal::reason)
                .singleElement()
                .asString()
                .contains("Councillor G", "regulation 2");
        assertThat(panel(number).sitting()).extracting(MemberOnFile::name).containsExactly("Chair C");
        assertThat(panel(number).members())
                .extracting(MemberOnFile::name)
                .contains(StageTwoWalk.INDEPENDENT_PERSON, "Former F", "Councillor G");
        assertThat(acts(number)).contains("panelMember.turnedAway");
    }

    @Test
    void nobody_has_two_seats_and_the_chair_is_asked_about_the_others() throws Exception {
        ComplaintNumber number = acceptedAndAcknowledged();
        chair(number, independent("Chair C"));

        assertThatThrownBy(() -> members(number, "Member D", "chair c", true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("three different people");
        assertThatThrownBy(() -> members(number, "Member D", "Member E", false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Ask the chair");
        members(number, "Member D", "Member E", true);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ARRANGE_PANEL);
    }

    @Test
    void somebody_else_takes_a_seat_and_both_names_stay() throws Exception {
        ComplaintNumber number = complete();
        long leaving = panel(number).sitting().get(1).id();

        assertThat(signedIn.as(
                        "officer",
                        () -> appointing.replace(
                                number,
                                walk.seen(number),
                                leaving,
                                independent(StageTwoWalk.INVESTIGATING_OFFICER),
                                "Illness")))
                .isPresent();
        assertThat(panel(number).sitting()).extracting(MemberOnFile::name).contains("Member D");
        assertThat(signedIn.as(
                        "officer",
                        () -> appointing.replace(
                                number, walk.seen(number), leaving, independent("Member H"), "Illness")))
                .isEmpty();

        assertThat(panel(number).sitting())
                .extracting(MemberOnFile::name)
                .containsExactlyInAnyOrder("Chair C", "Member E", "Member H");
        assertThat(panel(number).members()).extracting(MemberOnFile::name).contains("Member D");
    }

    @Test
    void a_day_after_the_last_needs_a_reason_and_is_certainly_late_from_that_moment() throws Exception {
        ComplaintNumber number = complete();
        LocalDate tooLate = in(today.date(), 31);

        assertThatThrownBy(() -> arrange(number, tooLate, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has to meet by");
        assertThat(panel(number).panelOn()).isNull();
        arrange(number, tooLate, "Only then can all three members come.");

        assertThat(panel(number).certainlyLateOn()).isEqualTo(today.date());
        assertThat(panel(number).lateBecause()).startsWith("Only then");
        assertThat(acts(number)).contains("panel.willBeLate");
        rearrange(number, in(today.date(), 30));
        assertThat(panel(number).certainlyLateOn()).isNull();
    }

    @Test
    void a_day_too_soon_for_the_papers_needs_a_reason_and_a_day_nobody_works_is_none() throws Exception {
        ComplaintNumber number = complete();
        LocalDate soon = in(today.date(), 9);
        LocalDate saturday = in(today.date(), 15).with(java.time.DayOfWeek.SATURDAY);

        assertThatThrownBy(() -> arrange(number, soon, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("papers had to go out by");
        assertThatThrownBy(() -> arrange(number, saturday, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a working day");
        arrange(number, soon, "All agree to have the papers later.");

        assertThat(panel(number).certainlyLateOn()).isNull();
        assertThat(clock(number, ClockKind.PANEL_PAPERS).isLateOn(today.date())).isTrue();
    }

    @Test
    void the_complainant_brings_one_advocate_and_one_other_person() throws Exception {
        ComplaintNumber number = complete();
        List<Attendee> two = List.of(
                new Attendee(Attendee.As.COMPANION, "A friend"), new Attendee(Attendee.As.COMPANION, "A neighbour"));

        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> arranging.arrange(
                                number, walk.seen(number), in(today.date(), 25), "Town Hall", two, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("regulation 19(6)");
    }

    @Test
    void the_papers_are_counted_back_and_follow_the_day_until_they_are_out() throws Exception {
        ComplaintNumber number = complete();
        LocalDate asked = today.date();
        PanelDays days = signedIn.as("officer", () -> arranging.days(number));
        assertThat(days).isEqualTo(new PanelDays(in(asked, 30), in(asked, 20), in(asked, 10)));
        arrange(number, in(asked, 25), null);

        rearrange(number, in(asked, 28));
        assertThat(clock(number, ClockKind.PANEL_PAPERS).dueOn()).isEqualTo(in(asked, 18));
        walk.as("officer", () -> papers.send(number, walk.seen(number), walk.letter()));
        rearrange(number, in(asked, 29));

        assertThat(clock(number, ClockKind.PANEL_PAPERS).dueOn()).isEqualTo(in(asked, 18));
        assertThat(clock(number, ClockKind.PANEL_PAPERS).stoppedOn()).isEqualTo(asked);
        assertThat(panel(number).panelOn()).isEqualTo(in(asked, 29));
    }

    @Test
    void the_day_from_which_papers_are_too_late_makes_it_certain_and_the_last_day_passes() throws Exception {
        ComplaintNumber number = complete();
        LocalDate due = clock(number, ClockKind.REVIEW_PANEL).dueOn();
        LocalDate lastForPapers = calendars.current().before(due, WorkingDays.of(10));

        passes(lastForPapers);
        assertThat(panel(number).certainlyLateOn()).isNull();
        passes(in(lastForPapers, 1));
        Eventually.see("that it will be late", () -> panel(number).certainlyLateOn() != null);

        assertThat(panel(number).ranOutOn()).isNull();
        assertThat(acts(number)).containsOnlyOnce("panel.willBeLate");
        passes(in(due, 1));
        Eventually.see("that its last day passed", () -> panel(number).ranOutOn() != null);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ARRANGE_PANEL);
    }

    @Test
    void papers_that_are_out_for_a_day_in_time_leave_nothing_to_record_when_their_last_day_passes() throws Exception {
        ComplaintNumber number = complete();
        LocalDate due = clock(number, ClockKind.REVIEW_PANEL).dueOn();
        arrange(number, due, null);
        walk.as("officer", () -> papers.send(number, walk.seen(number), walk.letter()));

        passes(in(calendars.current().before(due, WorkingDays.of(10)), 1));
        Eventually.see("that somebody looked", () -> signedIn.as("auditor", () -> processes.of(number)).stream()
                .flatMap(picture -> picture.path().stream())
                .anyMatch(step -> step.name().equals("Too late for the papers")));

        assertThat(panel(number).certainlyLateOn()).isNull();
        assertThat(acts(number)).doesNotContain("panel.willBeLate");
    }

    @Test
    void a_rule_that_brings_the_last_day_before_the_day_arranged_makes_it_certain_at_once() throws Exception {
        ComplaintNumber number = complete();
        arrange(number, clock(number, ClockKind.REVIEW_PANEL).dueOn(), null);
        walk.as("officer", () -> papers.send(number, walk.seen(number), walk.letter()));

        daysToThePanel("THIRTY", "TWENTY");
        try {
            assertThat(panel(number).certainlyLateOn()).isEqualTo(today.date());
            assertThat(acts(number)).containsOnlyOnce("panel.willBeLate");
        } finally {
            daysToThePanel("TWENTY", "THIRTY");
        }
    }

    private void daysToThePanel(String from, String to) throws Exception {
        int moving = signedIn.as("admin", () -> rules.wouldMove(ContestedRule.PANEL_DAYS, to))
                .size();
        walk.as("admin", () -> rules.change(ContestedRule.PANEL_DAYS, to, from, moving, "We read it so."));
    }

    @Test
    void two_members_are_no_panel() throws Exception {
        ComplaintNumber number = complete();
        arrange(number, in(today.date(), 25), null);
        walk.as("officer", () -> papers.send(number, walk.seen(number), walk.letter()));

        assertThatThrownBy(() -> walk.as(
                        "officer", () -> holding.met(number, walk.seen(number), today.date(), false, List.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("three members");

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.HOLD_PANEL);
        assertThat(clock(number, ClockKind.REVIEW_PANEL).isRunning()).isTrue();
    }

    @Test
    void every_recommendation_is_answered_by_the_manager_whose_it_is() throws Exception {
        ComplaintNumber number = reported();

        assertThatThrownBy(() -> walk.as(
                        "service.manager",
                        () -> answering.answer(number, walk.seen(number), answers(), today.date(), null)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> walk.as(
                        "service.manager.2",
                        () -> answering.answer(
                                number, walk.seen(number), answers().subList(0, 1), today.date(), null)))
                .isInstanceOf(Refused.class);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.RESPOND_TO_PANEL);
        assertThat(signedIn.as("officer", () -> actions.of(number))).isEmpty();
    }

    @Test
    void the_director_signs_the_response_and_a_senior_manager_only_where_the_council_allows_it() throws Exception {
        ComplaintNumber number = reported();
        answer(number);
        long manager = stageTwo.complaintsManager();
        long whoPrepared = stageTwo.seniorManager();

        assertThat(signatories(number)).containsExactly(stageTwo.director());
        assertThatThrownBy(() -> sendSignedBy(number, manager))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("signed by the director");
        change("DIRECTOR", "DELEGATE");
        try {
            assertThat(signatories(number))
                    .contains(stageTwo.director(), manager)
                    .doesNotContain(whoPrepared);
            assertThatThrownBy(() -> sendSignedBy(number, whoPrepared))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("did not prepare it");
            sendSignedBy(number, manager);
        } finally {
            change("DELEGATE", "DIRECTOR");
        }
        assertThat(panel(number).signedBy()).isEqualTo("Complaints Manager");
    }

    private List<Long> signatories(ComplaintNumber number) throws Exception {
        return signedIn.as("officer", () -> responses.signatories(number)).stream()
                .map(Colleague::id)
                .toList();
    }

    private void change(String from, String to) throws Exception {
        walk.as("admin", () -> rules.change(ContestedRule.STAGE_THREE_SIGNATURE, to, from, 0, "The director is away."));
    }

    @Test
    void a_late_response_needs_its_reason() throws Exception {
        ComplaintNumber number = reported();
        answer(number);
        passes(in(clock(number, ClockKind.PANEL_RESPONSE).dueOn(), 1));

        assertThatThrownBy(() -> send(number, null)).isInstanceOf(Refused.class).hasMessageContaining("Say why");
        send(number, "The director was away.");

        assertThat(panel(number).overrunReason()).isEqualTo("The director was away.");
    }

    @Test
    void recommendations_out_of_turn_are_refused_before_anything_is_written() throws Exception {
        ComplaintNumber number = reported();

        assertThatThrownBy(() -> report(number)).isInstanceOf(Refused.class);

        assertThat(rows.texts(
                        "select r.id from recommendation r join complaint c on c.id = r.complaint_id where c.number = ?",
                        number.value()))
                .hasSize(2);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.RESPOND_TO_PANEL);
    }

    @Test
    void a_tab_that_was_opened_before_somebody_else_acted_is_refused() throws Exception {
        ComplaintNumber number = acceptedAndAcknowledged();
        long seen = walk.open("officer", number).version();
        chair(number, independent("Chair C"));

        assertThatThrownBy(
                        () -> walk.as("officer", () -> appointing.appointChair(number, seen, independent("Chair I"))))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(panel(number).sitting()).extracting(MemberOnFile::name).containsExactly("Chair C");
    }

    @Test
    void a_closed_complaint_comes_back_for_stage_three_with_its_history_in_one_piece() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        walk.as("officer", () -> closing.close(number, walk.seen(number), "Nothing heard"));

        request(number);

        assertThat(walk.open("officer", number).isClosed()).isFalse();
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACKNOWLEDGE_STAGE_THREE);
        assertThat(signedIn.as("auditor", () -> processes.of(number)))
                .extracting(ProcessPicture::name)
                .endsWith("A children's complaint", "Review panel (stage 3)");
        assertThat(signedIn.as("admin", states::disagreements))
                .noneMatch(found -> found.number().equals(number.value()));
    }

    @Test
    void it_can_be_withdrawn_in_the_middle_of_stage_three() throws Exception {
        ComplaintNumber number = complete();

        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She has had enough."), walk.letter()));

        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(clock(number, ClockKind.REVIEW_PANEL).calledOff()).isTrue();
    }

    @Test
    void only_the_complaints_team_runs_it() throws Exception {
        ComplaintNumber number = acceptedAndAcknowledged();

        for (String other : List.of("service.manager.2", "auditor", "admin")) {
            assertThatThrownBy(
                            () -> signedIn.as(other, () -> appointing.appointChair(number, 0, independent("Chair C"))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private ComplaintNumber requested() throws Exception {
        ComplaintNumber number = stageTwo.adjudicated();
        request(number);
        return number;
    }

    private ComplaintNumber acceptedAndAcknowledged() throws Exception {
        ComplaintNumber number = requested();
        acknowledge(number);
        accept(number);
        return number;
    }

    /** The panel has its three members, and waits for its day. */
    private ComplaintNumber complete() throws Exception {
        ComplaintNumber number = acceptedAndAcknowledged();
        appoint(number);
        return number;
    }

    private ComplaintNumber reported() throws Exception {
        ComplaintNumber number = complete();
        arrange(number, in(today.date(), 25), null);
        hold(number);
        report(number);
        return number;
    }

    private void request(ComplaintNumber number) throws Exception {
        long manager = stageTwo.complaintsManager();
        walk.as(
                "officer",
                () -> requesting.request(
                        number, walk.seen(number), new StageThreeRequest(today.date(), "Telephone", null), manager));
    }

    private void acknowledge(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> acknowledging.acknowledge(number, walk.seen(number), walk.letter()));
    }

    private void accept(ComplaintNumber number) throws Exception {
        long id = stageTwo.waiting(number, ApprovalKind.STAGE_THREE);
        walk.as("complaints.manager", () -> deciding.approve(id));
    }

    private List<String> grounds(ComplaintNumber number) throws Exception {
        return signedIn.as("complaints.manager", () -> deciding.groundsToRefuse(ApprovalKind.STAGE_THREE, number));
    }

    private Optional<Refusal> chair(ComplaintNumber number, PanelCandidate candidate) throws Exception {
        return signedIn.as("officer", () -> appointing.appointChair(number, walk.seen(number), candidate));
    }

    private void members(ComplaintNumber number, String first, String second, boolean asked) throws Exception {
        walk.as(
                "officer",
                () -> appointing.appointMembers(
                        number, walk.seen(number), independent(first), independent(second), asked));
    }

    private void appoint(ComplaintNumber number) throws Exception {
        if (walk.open("officer", number).step() == Step.ACKNOWLEDGE_STAGE_THREE) {
            acknowledge(number);
        }
        chair(number, independent("Chair C"));
        members(number, "Member D", "Member E", true);
    }

    private void arrange(ComplaintNumber number, LocalDate meets, String because) throws Exception {
        walk.as(
                "officer",
                () -> arranging.arrange(number, walk.seen(number), meets, "Town Hall, 10 am", coming(), because));
    }

    private void rearrange(ComplaintNumber number, LocalDate meets) throws Exception {
        walk.as(
                "officer",
                () -> arranging.rearrange(
                        number, walk.seen(number), meets, "Town Hall, 10 am", coming(), "A member is ill."));
    }

    private void hold(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> papers.send(number, walk.seen(number), walk.letter()));
        long came = panel(number).attendees().get(0).id();
        walk.as("officer", () -> holding.met(number, walk.seen(number), today.date(), true, List.of(came)));
    }

    private void report(ComplaintNumber number) throws Exception {
        long senior = stageTwo.seniorManager();
        walk.as(
                "officer",
                () -> holding.recommended(
                        number,
                        walk.seen(number),
                        new PanelReport(
                                today.date(),
                                today.date(),
                                "Stage 2 was fair but left one thing out.",
                                "Member E would have gone further.",
                                List.of("Apologise in writing", "Pay the travel costs")),
                        senior));
    }

    private void answer(ComplaintNumber number) throws Exception {
        walk.as(
                "service.manager.2",
                () -> answering.answer(number, walk.seen(number), answers(), today.date(), "We are sorry."));
    }

    private void send(ComplaintNumber number, String whyLate) throws Exception {
        long director = stageTwo.director();
        walk.as("officer", () -> responses.send(number, walk.seen(number), walk.letter(), director, whyLate));
    }

    private void sendSignedBy(ComplaintNumber number, long signatory) throws Exception {
        walk.as("officer", () -> responses.send(number, walk.seen(number), walk.letter(), signatory, null));
    }

    private List<RecommendationAnswered> answers() {
        return List.of(
                new RecommendationAnswered(Response.ACCEPTED, null, "Head of Service", in(today.date(), 20)),
                new RecommendationAnswered(Response.REJECTED, "They were paid in May.", null, null));
    }

    private static List<Attendee> coming() {
        return List.of(
                new Attendee(Attendee.As.COMPLAINANT, "Parent A"),
                new Attendee(Attendee.As.INDEPENDENT_PERSON, StageTwoWalk.INDEPENDENT_PERSON));
    }

    private static PanelCandidate independent(String name) {
        return new PanelCandidate(name, null, false, false, false, false);
    }

    private LocalDate in(LocalDate day, int workingDays) {
        return calendars.current().after(day, WorkingDays.of(workingDays));
    }

    private void passes(LocalDate until) throws Exception {
        if (until.isAfter(today.date())) {
            walk.as("admin", () -> moving.to(until));
        }
    }

    private ReviewPanelFile panel(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> panels.of(number)).orElseThrow();
    }

    private List<String> acts(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> journal.of(number)).stream()
                .map(JournalLine::act)
                .toList();
    }

    private List<RunningClock> clocks(ComplaintNumber number) throws Exception {
        return signedIn.as("officer", () -> clocks.of(number)).stream()
                .map(why -> why.clock())
                .toList();
    }

    private RunningClock clock(ComplaintNumber number, ClockKind kind) throws Exception {
        return clocks(number).stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
