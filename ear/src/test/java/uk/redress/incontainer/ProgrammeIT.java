package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.assertj.core.util.Throwables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.DayOfMonth;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.complaints.remedies.PuttingRight;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.AskingForNewDates;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.CheckingActions;
import uk.redress.improvement.CompletingActions;
import uk.redress.improvement.DecidingNewDates;
import uk.redress.improvement.DroppingActions;
import uk.redress.improvement.KeepingActions;
import uk.redress.improvement.MayWithAction;
import uk.redress.improvement.PlanningMilestones;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ReadingActions;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.ReadingWhatWaits;
import uk.redress.improvement.RecordingBoardDecisions;
import uk.redress.improvement.Recovery;
import uk.redress.improvement.SaidOfAction;
import uk.redress.improvement.TakingOnActions;
import uk.redress.improvement.Trend;
import uk.redress.improvement.UpdatingActions;
import uk.redress.improvement.findings.AnsweringFindings;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.ResponseRule;
import uk.redress.improvement.findings.ResponseWanted;
import uk.redress.improvement.findings.SourceKind;
import uk.redress.improvement.picture.ReadingPicture;
import uk.redress.improvement.plans.HowItEnded;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.Matrix;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.PlanKind;
import uk.redress.improvement.plans.PlanningPromises;
import uk.redress.improvement.plans.ProposingActions;
import uk.redress.improvement.plans.ReadingMatrix;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.plans.RollingUpMonths;
import uk.redress.improvement.plans.TakingUpElsewhere;
import uk.redress.improvement.plans.Where;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** From a finding to evidence that what was done has lasted, by the people who have to do it. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    ProgrammeWalk office;

    @Inject
    PuttingRight righting;

    @Inject
    RecordingFindings recording;

    @Inject
    ReadingFindings findings;

    @Inject
    MakingPlans plans;

    @Inject
    ProposingActions proposing;

    @Inject
    TakingUpElsewhere takingUp;

    @Inject
    TakingOnActions takingOn;

    @Inject
    UpdatingActions updating;

    @Inject
    AskingForNewDates asking;

    @Inject
    DecidingNewDates deciding;

    @Inject
    CompletingActions completing;

    @Inject
    CheckingActions checking;

    @Inject
    RecordingBoardDecisions board;

    @Inject
    DroppingActions dropping;

    @Inject
    KeepingActions keeping;

    @Inject
    AnsweringFindings answering;

    @Inject
    ReadingPlans readingPlans;

    @Inject
    ReadingPicture picture;

    @Inject
    ReadingMatrix matrix;

    @Inject
    ReadingWhatWaits waits;

    @Inject
    GivingEvidence giving;

    @Inject
    ReadingEvidence evidence;

    @Inject
    PlanningMilestones milestones;

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    ReadingPlanActions planActions;

    @Inject
    RollingUpMonths rolling;

    @Inject
    PlanningPromises promises;

    @Inject
    ReadingActions promisedActions;

    @Inject
    MovingTheClock clock;

    @Inject
    Today today;

    @Inject
    Rows rows;

    @Resource
    ManagedExecutorService executor;

    @Test
    void a_report_of_4_september_2017_wants_its_written_statement_by_11_december() throws Exception {
        String source =
                office.source(SourceKind.INSPECTION, LocalDate.of(2017, 9, 4), ResponseRule.STATEMENT_OF_ACTION);

        assertThat(as("programme", () -> findings.source(source)).respondBy()).isEqualTo(LocalDate.of(2017, 12, 11));
    }

    @Test
    void scrutiny_is_answered_within_two_months_beginning_with_receipt() throws Exception {
        String source = office.source(SourceKind.SCRUTINY, LocalDate.of(2026, 3, 10), ResponseRule.TWO_MONTHS);

        assertThat(as("clerk", () -> findings.source(source)).respondBy()).isEqualTo(LocalDate.of(2026, 5, 9));
    }

    @Test
    void whoever_sees_to_responses_is_told_of_them_before_and_after_their_day() throws Exception {
        String late = office.source(SourceKind.INSPECTION, LocalDate.of(2017, 9, 4), ResponseRule.STATEMENT_OF_ACTION);
        String ahead = office.source(SourceKind.INSPECTION, today.date(), ResponseRule.STATEMENT_OF_ACTION);

        assertThat(wanted("programme", ahead).left()).isEqualTo(70);
        assertThat(wanted("programme", ahead).overdue()).isFalse();
        assertThat(wanted("clerk", late).by()).isEqualTo(LocalDate.of(2017, 12, 11));
        assertThat(wanted("clerk", late).overdue()).isTrue();
        assertThat(wanted("clerk", late).left()).isNegative();
        assertThat(as("lead", findings::responsesWanted)).isEmpty();

        as(
                "programme",
                () -> run(() -> recording.respond(
                        ahead, findings.source(ahead).version(), today.date(), "The statement was sent.")));
        assertThat(as("programme", findings::responsesWanted))
                .extracting(ResponseWanted::reference)
                .contains(late)
                .doesNotContain(ahead);
    }

    @Test
    void an_action_goes_from_proposal_to_embedded_by_four_people() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        assertThat(shown(action).step()).isEqualTo(ActionStep.APPROVE_ACTION);

        lead(action, seen -> takingOn.takeOn(action, seen, "We start with the two busiest teams."));
        office.evidenceOf(action);
        lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Every file of October was checked."));
        as("programme", () -> run(() -> checking.passes(action, version(action), "Sampled twenty files.")));
        as(
                "clerk",
                () -> run(() -> board.accepted(
                        action, version(action), new BoardDecision("Improvement board", today.date(), "7.2", null))));

        ActionShown accepted = shown(action);
        assertThat(accepted.step()).isEqualTo(ActionStep.EMBEDDING);
        assertThat(accepted.rated().rating()).isEqualTo(Rating.BLUE);
        assertThat(accepted.embeddedCheckOn()).isEqualTo(today.date().plusMonths(3));

        moveTo(accepted.embeddedCheckOn());
        Eventually.see("the check", () -> shown(action).step() == ActionStep.CHECK_EMBEDDED);
        as("auditor", () -> run(() -> checking.hasLasted(action, version(action), "Audit of the quarter: 19 of 20.")));

        assertThat(shown(action).step()).isEqualTo(ActionStep.EMBEDDED);
        assertThat(rows.texts("select act from journal_entry where subject = ? order by sequence", action))
                .startsWith("action.proposed", "action.takenOn", "action.saidComplete", "action.checked")
                .endsWith("action.accepted", "action.lastingAsked", "action.embedded");
        assertThat(rows.texts("select number from state_disagreement where number = ?", action))
                .isEmpty();

        String foundLater = office.finding();
        as("lead", () -> run(() -> answering.answers(action, version(action), List.of(foundLater))));
        assertThat(shown(action).findings())
                .extracting(ActionShown.Answer::reference)
                .containsExactly(foundLater);
    }

    @Test
    void what_a_board_accepted_is_no_longer_blue_when_its_evidence_is_withdrawn() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        String piece = office.evidenceWaitingFor(action);
        office.accept(piece);
        lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Done."));
        as("programme", () -> run(() -> checking.passes(action, version(action), null)));
        as("clerk", () -> run(() -> board.accepted(action, version(action), decision(null))));
        assertThat(shown(action).rated().rating()).isEqualTo(Rating.BLUE);

        as(
                "programme",
                () -> run(() ->
                        giving.withdraw(piece, evidence.called(piece).version(), "The sample was of another team.")));

        assertThat(shown(action).rated().rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void complete_is_no_evidence() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(30)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));

        assertThatThrownBy(() -> lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Complete.")))
                .rootCause()
                .hasMessageContaining("Add the evidence first");
        String piece = office.evidenceWaitingFor(action);
        lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Complete."));
        assertThatThrownBy(() -> as("programme", () -> run(() -> checking.passes(action, version(action), null))))
                .rootCause()
                .hasMessageContaining("No evidence of " + action + " has been accepted");
        office.accept(piece);
        as("programme", () -> run(() -> checking.passes(action, version(action), null)));
        assertThat(shown(action).step()).isEqualTo(ActionStep.ACCEPT_ACTION);
    }

    @Test
    void what_a_reviewer_refused_or_its_giver_withdrew_is_no_evidence() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(30)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        String refused = office.evidenceWaitingFor(action);
        office.refuse(refused);
        String withdrawn = office.evidenceWaitingFor(action);
        as(
                "programme",
                () -> run(() ->
                        giving.withdraw(withdrawn, evidence.called(withdrawn).version(), "It is of another team.")));

        assertThatThrownBy(() -> lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Complete.")))
                .rootCause()
                .hasMessageContaining("was not accepted");
        office.evidenceWaitingFor(action);
        lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Complete."));
        assertThat(shown(action).step()).isEqualTo(ActionStep.CHECK_EVIDENCE);
    }

    @Test
    void nobody_signs_off_their_own_action() throws Exception {
        String action = office.proposed(office.draft("PO", null, today.date().plusDays(30)));
        as("programme", () -> run(() -> takingOn.takeOn(action, version(action), null)));
        office.evidenceOf(action);
        as("programme", () -> run(() -> completing.sayComplete(action, version(action), today.date(), "It is done.")));

        assertThatThrownBy(() -> as("programme", () -> run(() -> checking.passes(action, version(action), null))))
                .hasRootCauseInstanceOf(Refused.class)
                .rootCause()
                .hasMessageContaining("you said that the action is complete");
    }

    @Test
    void an_update_of_the_month_is_asked_for_and_one_that_differs_needs_a_reason() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(400)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        moveTo(DayOfMonth.nextAfter(today.date(), 20));
        Eventually.see("the request for an update", () -> shown(action).askedFor() != null);

        assertThatThrownBy(() -> lead(action, seen -> updating.update(action, seen, said(Rating.RED, null))))
                .rootCause()
                .hasMessageStartingWith("You rate it red; by its facts it is green");
        lead(action, seen -> updating.update(action, seen, said(Rating.RED, "Two of three trainers have left.")));

        ActionShown updated = shown(action);
        assertThat(updated.askedFor()).isNull();
        assertThat(updated.updates().get(0).ownRating()).isEqualTo(Rating.RED);
        assertThat(updated.updates().get(0).computed()).isEqualTo(Rating.GREEN);
        assertThat(rows.texts("select number from state_disagreement where number = ?", action))
                .isEmpty();
    }

    @Test
    void whoever_rates_an_action_red_or_amber_says_what_brings_it_back_and_by_when() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(400)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        LocalDate back = today.date().plusDays(20);

        assertThatThrownBy(() -> said(Rating.AMBER, "It is late.", null))
                .isInstanceOf(Refused.class)
                .hasMessage("You rate it amber. Say what will bring it back, and by when.");
        Recovery past = new Recovery("More trainers.", today.date().minusDays(1));
        assertThatThrownBy(() ->
                        lead(action, seen -> updating.update(action, seen, said(Rating.AMBER, "It is late.", past))))
                .rootCause()
                .hasMessageEndingWith("has gone by. Give a day on which it will be back.");
        Recovery soon = new Recovery("More trainers.", back);
        lead(action, seen -> updating.update(action, seen, said(Rating.AMBER, "It is late.", soon)));

        assertThat(shown(action).updates().get(0).recovery()).isEqualTo("More trainers.");
        assertThat(shown(action).updates().get(0).recoveryBy()).isEqualTo(back);
        lead(action, seen -> updating.update(action, seen, said(Rating.GREEN, null, soon)));
        assertThat(shown(action).updates().get(0).recovery()).isNull();
    }

    @Test
    void a_plan_counts_what_was_dropped_apart_wherever_it_counts() throws Exception {
        String plan = office.plan();
        office.proposed(plan, office.leadDraft(today.date().plusDays(90)));
        String dropped = office.proposed(plan, office.leadDraft(today.date().plusDays(90)));
        as("programme", () -> run(() -> dropping.drop(dropped, version(dropped), "It is not needed.")));

        PlanInList counted = as("member", () -> readingPlans.called(plan));
        assertThat(counted.actions()).isEqualTo(1);
        assertThat(counted.dropped()).isEqualTo(1);
        assertThat(counted.all()).isEqualTo(2);
        assertThat(as("member", () -> planActions.of(plan)))
                .extracting(ActionRow::isCounted)
                .containsExactly(true, false);
        assertThat(as("member", () -> matrix.of(plan)).actions()).hasSize(1);
        assertThat(as("programme", () -> rolling.preview(plan))).hasSize(1);
        assertThat(as("member", () -> picture.inPlainWords(plan))).hasSize(1);
        assertThat(as("member", () -> picture.burnUp(plan, today.date())).now().inPlan())
                .isEqualTo(1);
    }

    @Test
    void a_plan_and_an_action_say_what_is_expected_and_how_it_has_moved_since_last_month() throws Exception {
        moveTo(DayOfMonth.nextAfter(today.date(), 15));
        String plan = office.plan();
        String action = office.proposed(plan, office.leadDraft(today.date().plusDays(400)));
        int shown = RollingUpMonths.fingerprint(as("programme", () -> rolling.preview(plan)));
        as("programme", () -> rolling.keep(plan, shown));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        lead(action, seen -> updating.update(action, seen, said(Rating.GREEN, null)));
        assertThat(shown(action).trend()).isNull();

        moveTo(DayOfMonth.nextAfter(today.date(), 12));
        ActionRow row = as("member", () -> planActions.of(plan)).get(0);
        assertThat(row.reported()).isEqualTo(Rating.GREY);
        assertThat(row.trend()).isEqualTo(Trend.BETTER);
        assertThat(row.forecast()).isEqualTo(Rating.GREEN);
        assertThat(shown(action).reported()).isEqualTo(Rating.GREY);
        assertThat(shown(action).trend()).isEqualTo(Trend.BETTER);

        moveTo(DayOfMonth.nextAfter(today.date(), 12));
        assertThat(as("member", () -> planActions.of(plan)).get(0).forecast()).isNull();
    }

    @Test
    void a_lead_may_say_how_it_stands_without_being_asked() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(400)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        lead(action, seen -> updating.update(action, seen, said(Rating.GREEN, null)));

        assertThat(shown(action).isSaid()).isTrue();
        assertThat(shown(action).updates().get(0).askedOn()).isNull();
    }

    @Test
    void rolling_up_a_month_keeps_what_was_shown_and_tells_what_moved() throws Exception {
        moveTo(DayOfMonth.nextAfter(today.date(), 15));
        String plan = office.plan();
        String action = office.proposed(plan, office.leadDraft(today.date().plusDays(400)));
        int shown = RollingUpMonths.fingerprint(as("programme", () -> rolling.preview(plan)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));

        assertThatThrownBy(() -> as("programme", () -> rolling.keep(plan, shown)))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
        int now = RollingUpMonths.fingerprint(as("programme", () -> rolling.preview(plan)));
        assertThat(as("programme", () -> rolling.keep(plan, now))).isEqualTo(1);
        assertThat(as("member", () -> planActions.of(plan)).get(0).reported()).isNull();

        moveTo(DayOfMonth.nextAfter(today.date(), 15));
        assertThat(as("member", () -> planActions.of(plan)).get(0).reported()).isEqualTo(Rating.GREEN);
    }

    @Test
    void in_the_first_week_the_month_before_is_kept_unless_it_has_been() throws Exception {
        String plan = office.plan();
        office.proposed(plan, office.leadDraft(today.date().plusDays(400)));
        moveTo(DayOfMonth.nextAfter(today.date(), 2));
        LocalDate before = DayOfMonth.monthBefore(DayOfMonth.firstOf(today.date()));
        int shown = RollingUpMonths.fingerprint(as("programme", () -> rolling.preview(plan)));

        assertThat(as("programme", () -> rolling.month(plan))).isEqualTo(before);
        as("programme", () -> rolling.keep(plan, shown));
        assertThat(as("programme", () -> rolling.month(plan))).isEqualTo(DayOfMonth.firstOf(today.date()));
    }

    @Test
    void what_was_promised_because_of_a_complaint_joins_a_plan_without_being_typed_again() throws Exception {
        String plan = office.plan();
        String promise = promised();

        assertThatThrownBy(() -> as(
                        "officer",
                        () -> run(() -> promises.plan(promise, new Where(plan, "Practice", null, null), false))))
                .rootCause()
                .hasMessageContaining("name no child and no family");
        as("officer", () -> run(() -> promises.plan(promise, new Where(plan, "Practice", null, null), true)));

        ActionRow row = as("member", () -> planActions.of(plan)).get(0);
        assertThat(row.reference()).isEqualTo(promise);
        assertThat(row.text())
                .isEqualTo(as("officer", () -> promisedActions.called(promise)).text());
        assertThat(shown(promise).complaint()).isNull();
        assertThat(as("officer", () -> reading.called(promise)).complaint()).isNotNull();
        assertThat(shown(promise).findings()).hasSize(1);
        assertThat(rows.texts("select number from state_disagreement where number = ?", promise))
                .isEmpty();
    }

    @Test
    void what_was_promised_to_somebody_who_complained_is_neither_dropped_nor_put_differently() throws Exception {
        String plan = office.plan();
        String promise = promised();
        as("officer", () -> run(() -> promises.plan(promise, new Where(plan, "Practice", null, null), true)));

        MayWithAction may = as("programme", () -> reading.may(reading.called(promise)));
        assertThat(may.drop()).isFalse();
        assertThat(may.takeUp()).isFalse();
        assertThat(may.boundByPromise()).isTrue();
        assertThat(as("lead", () -> reading.may(reading.called(promise))).boundByPromise())
                .isFalse();
        assertThatThrownBy(() ->
                        as("programme", () -> run(() -> dropping.drop(promise, version(promise), "No money for it."))))
                .rootCause()
                .hasMessageContaining("It ends when it is done");
        assertThatThrownBy(() -> as(
                        "programme",
                        () -> run(() -> keeping.reword(
                                promise,
                                version(promise),
                                office.leadDraft(today.date().plusDays(60)),
                                "Clearer."))))
                .rootCause()
                .hasMessageContaining("in these words and by this owner");
    }

    @Test
    void what_an_action_answers_can_be_said_later_and_a_finding_whose_only_action_is_dropped_is_a_gap_again()
            throws Exception {
        String plan = office.plan();
        String action = office.proposed(plan, office.leadDraft(today.date().plusDays(90)));
        String other = office.finding();
        as("lead", () -> run(() -> answering.answers(action, version(action), List.of(other))));
        assertThat(shown(action).findings())
                .extracting(ActionShown.Answer::reference)
                .containsExactly(other);
        assertThat(as("member", () -> matrix.of(plan)).gaps())
                .extracting(Matrix.Finding::reference)
                .doesNotContain(other);

        as("programme", () -> run(() -> dropping.drop(action, version(action), "It is not needed.")));
        assertThatThrownBy(
                        () -> as("lead", () -> run(() -> answering.answers(action, version(action), List.of(other)))))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was dropped");

        assertThat(as("member", () -> matrix.of(plan)).gaps())
                .extracting(Matrix.Finding::reference)
                .contains(other);
    }

    @Test
    void what_wants_something_of_a_lead_without_an_account_waits_for_the_programme_office() throws Exception {
        String action = office.proposed(office.draft("PO", null, today.date().plusDays(3)));

        assertThat(as("programme", waits::mine).stream()
                        .filter(group -> group.why().equals("UNMATCHED"))
                        .flatMap(group -> group.actions().stream())
                        .map(ActionRow::reference))
                .contains(action);
    }

    @Test
    void another_date_is_not_decided_once_the_work_is_said_to_be_complete() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(20)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        lead(action, seen -> asking.ask(action, seen, today.date().plusDays(80), "The new system comes in January."));
        office.evidenceOf(action);
        lead(action, seen -> completing.sayComplete(action, seen, today.date(), "It is done."));

        assertThatThrownBy(() -> as("programme", () -> run(() -> deciding.approve(action, version(action), null))))
                .rootCause()
                .hasMessageContaining("gone on to another step");
        assertThat(shown(action).openDateChange()).isNull();
    }

    @Test
    void a_later_day_needs_somebody_elses_approval_and_the_first_day_is_kept() throws Exception {
        LocalDate first = today.date().plusDays(20);
        LocalDate later = today.date().plusDays(80);
        String action = office.proposed(office.leadDraft(first));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        lead(action, seen -> asking.ask(action, seen, later, "The new system comes in January."));
        assertThat(shown(action).dueOn()).isEqualTo(first);

        as("programme", () -> run(() -> deciding.approve(action, version(action), null)));

        assertThat(shown(action).dueOn()).isEqualTo(later);
        assertThat(shown(action).firstDueOn()).isEqualTo(first);
    }

    @Test
    void what_slips_back_after_it_was_accepted_is_reopened() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        lead(action, seen -> takingOn.takeOn(action, seen, null));
        office.evidenceOf(action);
        lead(action, seen -> completing.sayComplete(action, seen, today.date(), "Done."));
        as("programme", () -> run(() -> checking.passes(action, version(action), null)));
        as("clerk", () -> run(() -> board.accepted(action, version(action), decision(null))));
        BoardDecision inWords = decision("The audit found nine late.");
        assertThatThrownBy(() -> as("clerk", () -> run(() -> board.reopened(action, version(action), inWords))))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Choose the board or committee that decided it");
        String body = office.board();
        as("clerk", () -> run(() -> board.reopened(action, version(action), inWords.by(body))));

        assertThat(shown(action).step()).isEqualTo(ActionStep.CARRY_OUT);
        assertThat(shown(action).sentBack()).isTrue();
    }

    @Test
    void two_actions_cannot_wait_for_each_other() throws Exception {
        String one = office.proposed(office.leadDraft(today.date().plusDays(90)));
        String two = office.proposed(office.leadDraft(today.date().plusDays(90)));
        as("programme", () -> run(() -> milestones.waitsFor(one, version(one), two, "It needs the tool.")));

        assertThatThrownBy(() ->
                        as("programme", () -> run(() -> milestones.waitsFor(two, version(two), one, "And back."))))
                .rootCause()
                .hasMessageContaining("Neither could begin");
    }

    @Test
    void an_action_that_need_not_wait_any_more_leaves_the_way_free_for_the_other() throws Exception {
        String one = office.proposed(office.leadDraft(today.date().plusDays(90)));
        String two = office.proposed(office.leadDraft(today.date().plusDays(90)));
        as("programme", () -> run(() -> milestones.waitsFor(one, version(one), two, "It needs the tool.")));

        assertThatThrownBy(() -> lead(one, seen -> milestones.waitsNoLonger(one, seen, two, " ")))
                .rootCause()
                .hasMessage("Write down why it need not wait any more.");
        lead(one, seen -> milestones.waitsNoLonger(one, seen, two, "The tool was bought."));
        as("programme", () -> run(() -> milestones.waitsFor(two, version(two), one, "It is the other way round.")));

        assertThat(shown(one).waitedFor()).isEmpty();
        assertThat(shown(two).waitedFor())
                .extracting(ActionShown.Needed::reference)
                .containsExactly(one);
        assertThatThrownBy(() -> lead(one, seen -> milestones.waitsNoLonger(one, seen, two, "Once more.")))
                .rootCause()
                .hasMessage(one + " does not wait for " + two + ".");
    }

    @Test
    void two_people_who_let_two_actions_wait_for_each_other_at_once_are_both_answered() throws Exception {
        for (int again = 0; again < 5; again++) {
            String one = office.proposed(office.leadDraft(today.date().plusDays(90)));
            String two = office.proposed(office.leadDraft(today.date().plusDays(90)));
            Future<String> there = executor.submit(() -> answered(one, two));
            Future<String> back = executor.submit(() -> answered(two, one));

            assertThat(List.of(there.get(), back.get()))
                    .filteredOn(String::isEmpty)
                    .hasSize(1);
            assertThat(there.get() + back.get()).contains("Neither could begin");
        }
    }

    @Test
    void a_milestone_is_moved_with_a_reason_and_removed_while_it_is_not_reached() throws Exception {
        LocalDate day = today.date().plusDays(30);
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        lead(action, seen -> milestones.add(action, seen, "The form is drafted", day));
        long form = milestone(action);

        assertThatThrownBy(() -> lead(
                        action,
                        seen -> milestones.change(action, seen, form, "The form is drafted", day.plusDays(7), null)))
                .rootCause()
                .hasMessage("Write down why its day moves.");
        assertThatThrownBy(() -> lead(
                        action,
                        seen -> milestones.change(
                                action, seen, form, "The form is drafted", day.plusDays(70), "Later.")))
                .rootCause()
                .hasMessageContaining("comes too late");
        assertThatThrownBy(() -> lead(
                        action,
                        seen -> milestones.change(
                                action, seen, form, "The form is drafted", day.minusDays(40), "Earlier.")))
                .rootCause()
                .hasMessageContaining("comes too early");
        assertThat(shown(action).milestones().get(0).dueOn()).isEqualTo(day);

        lead(
                action,
                seen -> milestones.change(
                        action, seen, form, "The form is agreed", day.plusDays(7), "The teams want to see it."));
        assertThat(shown(action).milestones().get(0).what()).isEqualTo("The form is agreed");
        assertThat(shown(action).milestones().get(0).dueOn()).isEqualTo(day.plusDays(7));
        as("programme", () -> run(() -> milestones.remove(action, version(action), form, "No form is needed.")));

        assertThat(shown(action).milestones()).isEmpty();
        assertThat(rows.texts("select act from journal_entry where subject = ? order by sequence", action))
                .endsWith("action.milestoneAdded", "action.milestoneChanged", "action.milestoneRemoved");
    }

    @Test
    void a_milestone_that_was_reached_stays_as_it_is_and_is_no_business_of_others() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        lead(action, seen -> milestones.add(action, seen, "The form is drafted", today.date()));
        long form = milestone(action);

        assertThatThrownBy(() -> as(
                        "service.manager",
                        () -> run(() -> milestones.remove(action, version(action), form, "Not mine."))))
                .rootCause()
                .hasMessageContaining("Only the lead of the action or the programme office");
        lead(action, seen -> milestones.reached(action, seen, form, today.date()));

        assertThatThrownBy(() -> lead(action, seen -> milestones.remove(action, seen, form, "It was late.")))
                .rootCause()
                .hasMessageContaining("A milestone that was reached stays as it is");
    }

    @Test
    void an_action_that_answers_nothing_is_refused_and_leaves_nothing_behind() throws Exception {
        String plan = office.plan();

        assertThatThrownBy(() -> as(
                        "programme",
                        () -> proposing.propose(
                                new Where(plan, "Practice", null, null),
                                office.leadDraft(today.date().plusDays(9)),
                                List.of())))
                .rootCause()
                .hasMessage("Choose at least one finding that the action answers.");
        assertThat(as("programme", () -> planActions.of(plan))).isEmpty();
    }

    @Test
    void two_people_who_update_one_action_are_told_of_each_other() throws Exception {
        String action = office.proposed(office.leadDraft(today.date().plusDays(90)));
        long seen = version(action);
        as("lead", () -> run(() -> takingOn.takeOn(action, seen, null)));

        assertThatThrownBy(() -> as("programme", () -> run(() -> dropping.drop(action, seen, "Not wanted."))))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_a_plan_says_of_itself_is_changed_with_a_reason_by_one_at_a_time() throws Exception {
        String first = office.plan();
        String plan = office.plan();
        long seen = planVersion(plan);
        NewPlan better = new NewPlan(
                "Plan of the first year",
                PlanKind.TRANSITIONAL,
                "Children are seen sooner.",
                today.date().minusDays(10),
                today.date().plusDays(300),
                first);

        assertThatThrownBy(() -> as("programme", () -> run(() -> plans.change(plan, seen, better, " "))))
                .rootCause()
                .hasMessage("Write down why it is changed.");
        as("programme", () -> run(() -> plans.change(plan, seen, better, "The board gave it this name.")));

        PlanInList changed = as("member", () -> readingPlans.called(plan));
        assertThat(changed.title()).isEqualTo("Plan of the first year");
        assertThat(changed.follows()).isEqualTo(first);
        assertThat(changed.endsOn()).isEqualTo(today.date().plusDays(300));
        assertThatThrownBy(() -> as("programme", () -> run(() -> plans.change(plan, seen, better, "Again."))))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void no_plan_goes_on_from_itself_or_from_one_that_goes_on_from_it() throws Exception {
        String first = office.plan();
        String second = office.plan();
        as("programme", () -> run(() -> plans.change(second, planVersion(second), goingOnFrom(first), "It does.")));

        assertThatThrownBy(() -> as(
                        "programme",
                        () -> run(() -> plans.change(first, planVersion(first), goingOnFrom(second), "And back."))))
                .rootCause()
                .hasMessage(second + " goes on from " + first + " already. One of the two comes first.");
        assertThatThrownBy(() -> as(
                        "programme",
                        () -> run(() -> plans.change(first, planVersion(first), goingOnFrom(first), "By itself."))))
                .rootCause()
                .hasMessageContaining("One of the two comes first");
    }

    @Test
    void an_action_that_is_carried_forward_keeps_its_reference_and_its_history() throws Exception {
        String first = office.plan();
        String next = office.plan();
        String action = office.proposed(first, office.leadDraft(today.date().plusDays(90)));
        as(
                "programme",
                () -> run(() -> takingUp.carryForward(
                        action,
                        version(action),
                        first,
                        new Where(next, "Practice", null, "4.1"),
                        "The first plan ends.")));

        assertThat(as("member", () -> planActions.of(next)).get(0).number()).isEqualTo("4.1");
        assertThat(as("member", () -> planActions.of(first)).get(0).endedHow()).isEqualTo("CARRIED_FORWARD");
        assertThat(shown(action).places()).hasSize(2);
    }

    @Test
    void an_action_that_is_split_names_those_that_take_its_place() throws Exception {
        String whole = office.proposed(office.leadDraft(today.date().plusDays(90)));
        String left = office.proposed(office.leadDraft(today.date().plusDays(90)));
        String right = office.proposed(office.leadDraft(today.date().plusDays(90)));
        as(
                "programme",
                () -> run(() -> takingUp.takeUp(
                        List.of(whole),
                        version(whole),
                        HowItEnded.SPLIT,
                        List.of(left, right),
                        "Two services, two leads.")));

        assertThat(shown(whole).step()).isEqualTo(ActionStep.DROPPED);
        assertThat(shown(whole).successors()).containsExactly(left, right);
        assertThat(shown(left).predecessors()).containsExactly(whole);
        assertThatThrownBy(() -> as(
                        "programme",
                        () -> run(() -> takingUp.takeUp(
                                List.of(left), version(left), HowItEnded.SUPERSEDED, List.of(whole), "Back again."))))
                .rootCause()
                .hasMessage(whole + " is over. It cannot take the place of another action.");
    }

    @Test
    void whoever_looks_at_an_older_page_does_not_carry_an_action_forward() throws Exception {
        String first = office.plan();
        String next = office.plan();
        String action = office.proposed(first, office.leadDraft(today.date().plusDays(90)));
        long seen = version(action);
        lead(action, now -> takingOn.takeOn(action, now, null));

        assertThatThrownBy(() -> as(
                        "programme",
                        () -> run(() -> takingUp.carryForward(
                                action, seen, first, new Where(next, "Practice", null, null), "The plan ends."))))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
    }

    private static BoardDecision decision(@Nullable String words, LocalDate on) {
        return new BoardDecision("Improvement board", on, "3.1", words);
    }

    private BoardDecision decision(@Nullable String words) {
        return decision(words, today.date());
    }

    private SaidOfAction said(Rating rating, @Nullable String because) {
        return said(
                rating,
                because,
                new Recovery("Two trainers begin next month.", today.date().plusDays(60)));
    }

    private static SaidOfAction said(Rating rating, @Nullable String because, @Nullable Recovery recovery) {
        return new SaidOfAction("Two teams trained.", "The third.", null, rating, because, recovery, Rating.GREEN);
    }

    /** Empty where it was done, else why not. */
    private String answered(String one, String two) throws Exception {
        long seen = version(one);
        try {
            as("programme", () -> run(() -> milestones.waitsFor(one, seen, two, "It needs what the other makes.")));
            return "";
        } catch (EJBException failed) {
            if (Throwables.getRootCause(failed) instanceof Refused refused) {
                return refused.refusal().reason();
            }
            throw failed;
        }
    }

    private NewPlan goingOnFrom(String plan) {
        return new NewPlan("A plan", PlanKind.IMPROVEMENT, null, today.date(), null, plan);
    }

    private long planVersion(String plan) {
        return Long.parseLong(
                rows.texts("select version from plan where reference = ?", plan).get(0));
    }

    private ResponseWanted wanted(String who, String source) throws Exception {
        return as(who, findings::responsesWanted).stream()
                .filter(response -> response.reference().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private long milestone(String action) throws Exception {
        return shown(action).milestones().get(0).id();
    }

    private String promised() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as(
                "officer",
                () -> righting.changeService(
                        number,
                        walk.seen(number),
                        "One person confirms every visit",
                        "Head of service",
                        today.date().plusDays(60)));
        return as("officer", () -> promisedActions.of(number)).get(0).reference();
    }

    private void lead(String action, Act act) throws Exception {
        long seen = version(action);
        as("lead", () -> run(() -> act.on(seen)));
    }

    private ActionShown shown(String action) throws Exception {
        return as("member", () -> reading.called(action));
    }

    private long version(String action) {
        return Long.parseLong(rows.texts("select version from improvement_action where reference = ?", action)
                .get(0));
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
