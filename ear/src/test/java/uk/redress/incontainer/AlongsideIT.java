package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClock;
import uk.redress.clock.Today;
import uk.redress.clock.WhyThisDate;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithdrawalWish;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.alongside.AgreeingPauses;
import uk.redress.complaints.alongside.AlongsideFile;
import uk.redress.complaints.alongside.AlongsideFile.LinkOnFile;
import uk.redress.complaints.alongside.AlongsideFile.RestrictionOnFile;
import uk.redress.complaints.alongside.ComingUp;
import uk.redress.complaints.alongside.ContactWay;
import uk.redress.complaints.alongside.LinkKind;
import uk.redress.complaints.alongside.LinkingComplaints;
import uk.redress.complaints.alongside.Mediating;
import uk.redress.complaints.alongside.MediationKind;
import uk.redress.complaints.alongside.NotingContacts;
import uk.redress.complaints.alongside.PauseAgreed;
import uk.redress.complaints.alongside.ReadingAlongside;
import uk.redress.complaints.alongside.ReadingWhatComesUp;
import uk.redress.complaints.alongside.RestrictingContact;
import uk.redress.complaints.alongside.RestrictionWanted;
import uk.redress.complaints.input.AnsweringQuestions;
import uk.redress.complaints.input.AskingForInput;
import uk.redress.complaints.input.ChasingQuestions;
import uk.redress.complaints.input.InputOnFile;
import uk.redress.complaints.input.InputWanted;
import uk.redress.complaints.input.ReadingQuestions;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.complaints.proceedings.ProceedingsFound;
import uk.redress.complaints.proceedings.ProceedingsKind;
import uk.redress.complaints.proceedings.ProceedingsOnFile;
import uk.redress.complaints.proceedings.ReadingProceedings;
import uk.redress.complaints.remedies.ProposingPayments;
import uk.redress.complaints.remedies.PuttingRight;
import uk.redress.complaints.remedies.ReadingRemedies;
import uk.redress.complaints.remedies.RemedyKind;
import uk.redress.complaints.remedies.RemedyOnFile;
import uk.redress.complaints.remedies.RemedyStatus;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** What is written down beside the course: nothing of it moves a clock, and each is seen by those who may. */
@ExtendWith(ArquillianExtension.class)
class AlongsideIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    NotingContacts noting;

    @Inject
    Mediating mediating;

    @Inject
    AgreeingPauses pausing;

    @Inject
    RestrictingContact restricting;

    @Inject
    LinkingComplaints linking;

    @Inject
    AskingForInput asking;

    @Inject
    AnsweringQuestions answering;

    @Inject
    ChasingQuestions chasing;

    @Inject
    ReadingQuestions questions;

    @Inject
    PuttingRight righting;

    @Inject
    ProposingPayments paying;

    @Inject
    ReadingRemedies remedies;

    @Inject
    ReadingActions actions;

    @Inject
    HoldingForProceedings holding;

    @Inject
    ReadingProceedings waiting;

    @Inject
    ReadingWhatComesUp comingUp;

    @Inject
    Responding responding;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    DraftingLetters letters;

    @Inject
    ReadingAlongside reading;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    StageTwoWalk stageTwo;

    @Inject
    ReadingInvestigations investigations;

    @Inject
    ReadingClocks clocks;

    @Inject
    ReadingTheJournal journal;

    @Inject
    MovingTheClock clock;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Test
    void talks_and_pauses_are_on_file_and_the_clock_runs_as_before() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        LocalDate before = stageOne(number);

        walk.as("officer", () -> note(number, "She asked for an advocate."));
        walk.as("officer", () -> mediating.offer(number, walk.seen(number), MediationKind.CONCILIATION, today.date()));
        long offer = beside("officer", number).mediations().get(0).id();
        walk.as("officer", () -> mediating.answer(number, walk.seen(number), offer, today.date(), true));
        walk.as("officer", () -> mediating.hold(number, walk.seen(number), offer, today.date(), "They talked."));
        walk.as("officer", () -> pausing.agree(number, walk.seen(number), pause(inWorkingDays(5))));

        AlongsideFile beside = beside("auditor", number);
        assertThat(beside.contacts())
                .extracting(AlongsideFile.ContactOnFile::said)
                .contains("She asked for an advocate.");
        assertThat(beside.mediations().get(0).outcome()).isEqualTo("They talked.");
        assertThat(beside.pauses()).hasSize(1);
        assertThat(stageOne(number)).isEqualTo(before);
        assertThat(acts(number))
                .containsSubsequence(
                        "contact.noted", "mediation.offered", "mediation.agreed", "mediation.held", "pause.agreed");
    }

    @Test
    void a_second_press_on_the_same_page_is_refused_and_changes_nothing() throws Exception {
        ComplaintNumber number = walk.received();
        long seen = walk.open("officer", number).version();
        walk.as("officer", () -> noting.note(number, seen, today.date(), ContactWay.VISIT, "Parent A", "Once."));

        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> noting.note(number, seen, today.date(), ContactWay.VISIT, "Parent A", "Once.")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(beside("officer", number).contacts()).hasSize(1);
    }

    @Test
    void a_closed_complaint_takes_conversations_and_no_pause_talk_or_question() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as("officer", () -> closing.close(number, walk.seen(number), "Content"));

        walk.as("officer", () -> note(number, "She rang to say thank you."));
        assertThat(beside("officer", number).contacts()).hasSize(1);
        assertThatThrownBy(() ->
                        walk.as("officer", () -> pausing.agree(number, walk.seen(number), pause(inWorkingDays(5)))))
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> mediating.offer(number, walk.seen(number), MediationKind.MEETING, today.date())))
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> ask(number, today.date())).hasMessageContaining("closed");
    }

    @Test
    void who_is_asked_sees_the_question_and_not_the_complaint() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        ask(number, inWorkingDays(3));

        InputOnFile mine = mine("service.manager.2", number);
        assertThat(mine.complaint()).isNull();
        assertThatThrownBy(() -> walk.open("service.manager.2", number)).hasRootCauseInstanceOf(NotFound.class);
        assertThatThrownBy(() -> walk.as("service.manager", () -> answering.answer(mine.id(), "I know it too")))
                .isInstanceOf(NotFound.class);

        walk.as("service.manager.2", () -> answering.answer(mine.id(), "Two visits."));

        assertThat(signedIn.as("auditor", () -> questions.of(number)))
                .extracting(InputOnFile::answer)
                .containsExactly("Two visits.");
        assertThat(signedIn.as("service.manager.2", questions::askedOfMe))
                .noneMatch(question -> question.id() == mine.id());
        assertThatThrownBy(() -> walk.as("service.manager.2", () -> answering.answer(mine.id(), "Three")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was answered");
    }

    @Test
    void unanswered_it_is_chased_becomes_overdue_and_goes_to_the_manager_by_itself() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        ask(number, today.date());
        chasing.chase();
        assertThat(mine("service.manager.2", number).chasedOn()).isEqualTo(today.date());

        walk.as("admin", () -> clock.by(10));
        chasing.chase();

        InputOnFile late = mine("service.manager.2", number);
        assertThat(late.overdueSince()).isNotNull();
        assertThat(late.escalatedTo()).startsWith("Director");
        assertThat(acts(number)).containsSubsequence("input.asked", "input.chased", "input.overdue", "input.escalated");
        long again = acts(number).size();
        chasing.chase();
        assertThat(acts(number)).hasSize((int) again);
    }

    @Test
    void a_restriction_is_read_first_also_on_another_complaint_of_that_name_until_it_ends() throws Exception {
        ComplaintNumber number = walk.received();
        ComplaintNumber another = walk.received();
        walk.as("complaints.manager", () -> restricting.restrict(number, walk.seen(number), restriction(number)));
        long id = own(number).id();

        assertThat(beside("officer", another).restrictionsInForce())
                .filteredOn(restriction -> number.value().equals(restriction.number()))
                .hasSize(1)
                .allMatch(restriction -> !restriction.own());
        assertThatThrownBy(() -> walk.as(
                        "complaints.manager",
                        () -> restricting.goOn(number, walk.seen(number), id, today.date(), "Still needed")))
                .hasMessageContaining("a day that is to come");
        walk.as("complaints.manager", () -> restricting.end(number, walk.seen(number), id, "It has been calm."));

        assertThat(beside("officer", another).restrictionsInForce())
                .noneMatch(restriction -> number.value().equals(restriction.number()));
        assertThat(own(number).endedOn()).isEqualTo(today.date());
    }

    @Test
    void a_link_is_on_both_sides_and_only_for_those_who_see_both() throws Exception {
        ComplaintNumber theirs = walk.waitingForItsAnswer();
        ComplaintNumber unseen = walk.received();
        walk.as(
                "officer",
                () -> linking.link(theirs, walk.seen(theirs), unseen, LinkKind.JOINT_ANSWER, theirs, "One answer"));

        assertThat(beside("officer", unseen).links())
                .extracting(LinkOnFile::other, LinkOnFile::carries)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(theirs.value(), true));
        assertThat(beside("officer", theirs).links())
                .extracting(LinkOnFile::carries)
                .containsExactly(false);
        assertThat(beside("service.manager", theirs).links()).isEmpty();
        assertThat(acts(unseen)).contains("complaint.linked");
        ComplaintNumber third = walk.received();
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> linking.link(third, walk.seen(third), unseen, LinkKind.JOINT_ANSWER, unseen, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is itself answered in another");
    }

    @Test
    void a_withdrawal_says_how_is_confirmed_in_writing_and_keeps_what_is_too_serious() throws Exception {
        ComplaintNumber number = walk.received();
        WithdrawalWish wish = new WithdrawalWish(
                today.date(),
                WithdrawalWish.Way.IN_WRITING,
                "I have had enough.",
                "The team manager looks at the home.");
        SentLetter told = walk.letter();
        SentLetter said =
                new SentLetter(told.subject(), told.body(), told.recipient(), SentLetter.Way.TELEPHONE, told.sentOn());

        assertThatThrownBy(() -> walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), wish, said)))
                .hasMessageContaining("confirmed in writing");
        walk.as("officer", () -> withdrawing.withdraw(number, walk.seen(number), wish, told));

        assertThat(beside("auditor", number).withdrawal()).satisfies(kept -> {
            assertThat(kept.inWriting()).isTrue();
            assertThat(kept.stillLookedInto()).isEqualTo("The team manager looks at the home.");
        });
    }

    @Test
    void a_payment_is_approved_by_somebody_who_may_and_paid_after_the_complaint_was_closed() throws Exception {
        ComplaintNumber number = walk.answered();
        assertThatThrownBy(() -> propose(number, "400", "service.manager.2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("More than £250");
        propose(number, "400", "complaints.manager");
        assertThatThrownBy(() -> propose(number, "5", "complaints.manager"))
                .hasMessageContaining("Another payment waits");
        long id = payment(number).id();
        assertThatThrownBy(() ->
                        walk.as("officer", () -> righting.offerPayment(number, walk.seen(number), id, today.date())))
                .hasMessageContaining("has to approve");
        walk.as("officer", () -> closing.close(number, walk.seen(number), "Content"));
        long request = signedIn.as("officer", () -> approvals.of(number)).get(0).id();
        walk.as("complaints.manager", () -> deciding.approve(request));

        walk.as("officer", () -> righting.offerPayment(number, walk.seen(number), id, today.date()));
        walk.as("officer", () -> righting.accept(number, walk.seen(number), id, today.date()));
        walk.as("officer", () -> righting.done(number, walk.seen(number), id, today.date(), "Bank transfer"));

        assertThat(payment(number).status()).isEqualTo(RemedyStatus.DONE);
        assertThat(payment(number).approvedBy()).isEqualTo("Complaints Manager");
        assertThat(acts(number))
                .containsSubsequence("payment.proposed", "approval.asked", "payment.approved", "remedy.done");
    }

    @Test
    void a_payment_that_was_refused_or_given_up_is_over() throws Exception {
        ComplaintNumber number = walk.received();
        propose(number, "100", "service.manager.2");
        long first = payment(number).id();
        assertThatThrownBy(() ->
                        walk.as("officer", () -> paying.giveUp(number, walk.seen(number), first, "No longer wanted")))
                .hasMessageContaining("Withdraw the request first");
        long request = signedIn.as("officer", () -> approvals.of(number)).get(0).id();
        walk.as("service.manager.2", () -> deciding.refuse(request, null, "It was nobody's fault."));

        assertThat(payment(number).status()).isEqualTo(RemedyStatus.REFUSED);
        assertThat(payment(number).refusal()).isEqualTo("It was nobody's fault.");
    }

    @Test
    void a_change_of_the_service_is_an_action() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as(
                "officer",
                () -> righting.changeService(
                        number,
                        walk.seen(number),
                        "One person confirms every visit",
                        "Head of service",
                        inWorkingDays(20)));

        RemedyOnFile change = signedIn.as("auditor", () -> remedies.of(number)).get(0);
        assertThat(change.status()).isEqualTo(RemedyStatus.PROMISED);
        assertThat(signedIn.as("auditor", () -> actions.of(number)))
                .extracting(ActionInList::reference)
                .containsExactly(change.actionReference());
    }

    @Test
    void a_point_waits_for_proceedings_is_not_answered_meanwhile_and_comes_back() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        LocalDate due = stageOne(number);
        assertThatThrownBy(() -> walk.as("complaints.manager", () -> hold(number, Map.of(1, "Court", 2, "Court"))))
                .hasMessageContaining("All points would wait");
        walk.as("complaints.manager", () -> hold(number, Map.of(2, "The court decides who is right.")));

        assertThat(walk.open("officer", number).points())
                .extracting(PointOnFile::isToBeAnswered)
                .containsExactly(true, false);
        assertThat(stageOne(number)).isEqualTo(due);
        assertThat(signedIn.as("officer", () -> comingUp.mine(1000)))
                .contains(new ComingUp(number, ComingUp.What.POINTS_TO_TELL, today.date()));
        String letter = signedIn.as("officer", () -> letters.draft(number, LetterKind.POINTS_WAIT))
                .body();
        assertThat(letter).contains("The court decides who is right.").doesNotContain("((");
        long id = proceedings(number).id();
        walk.as("officer", () -> holding.tell(number, walk.seen(number), id, walk.letter()));
        walk.as("officer", () -> holding.end(number, walk.seen(number), id, today.date(), "Judgment given"));
        assertThat(proceedings(number).mayReturnUntil()).isEqualTo(CalendarMonths.after(today.date(), 12));
        walk.as("officer", () -> holding.comeBack(number, walk.seen(number), id, today.date()));

        assertThat(walk.open("officer", number).points()).allMatch(PointOnFile::isToBeAnswered);
    }

    @Test
    void a_point_of_the_statement_waits_at_stage_two_and_takes_its_place_again_before_the_reports() throws Exception {
        ComplaintNumber number = stageTwo.investigating("Visits were cancelled", "Nobody wrote back");
        LocalDate due = due(number, ClockKind.INVESTIGATION);
        assertThatThrownBy(() -> walk.as("complaints.manager", () -> hold(number, Map.of(1, "Court", 2, "Court"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("All points would wait");

        walk.as("complaints.manager", () -> hold(number, Map.of(2, "The court decides who is right.")));

        assertThat(waitingAtStageTwo(number)).containsExactly(2);
        assertThat(due(number, ClockKind.INVESTIGATION)).as("no clock stops").isEqualTo(due);
        String letter = signedIn.as("officer", () -> letters.draft(number, LetterKind.POINTS_WAIT))
                .body();
        assertThat(letter).contains("The court decides who is right.").doesNotContain("((");
        long id = proceedings(number).id();
        walk.as("officer", () -> holding.tell(number, walk.seen(number), id, walk.letter()));
        walk.as("officer", () -> holding.end(number, walk.seen(number), id, today.date(), "Judgment given"));
        stageTwo.drafts(number);
        walk.as("officer", () -> holding.comeBack(number, walk.seen(number), id, today.date()));

        assertThat(waitingAtStageTwo(number)).isEmpty();
        assertThatThrownBy(() -> stageTwo.report(number, 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("each point");
        stageTwo.report(number, 2);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ADJUDICATE);
    }

    @Test
    void a_point_that_waits_at_stage_two_is_left_out_of_the_reports_and_then_comes_too_late() throws Exception {
        ComplaintNumber number = stageTwo.investigating("Visits were cancelled", "Nobody wrote back");
        walk.as("complaints.manager", () -> hold(number, Map.of(1, "The police ask.")));
        long id = proceedings(number).id();
        stageTwo.drafts(number);

        stageTwo.report(number, 1);
        stageTwo.adjudicate(number);

        walk.as("officer", () -> holding.end(number, walk.seen(number), id, today.date(), "No charge"));
        assertThatThrownBy(
                        () -> walk.as("officer", () -> holding.comeBack(number, walk.seen(number), id, today.date())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Receive what waited as a new complaint");
        assertThat(waitingAtStageTwo(number)).containsExactly(1);
        assertThat(walk.open("officer", number).outcome()).isEqualTo(Finding.NOT_UPHELD);
    }

    private List<Integer> waitingAtStageTwo(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> investigations.of(number)).orElseThrow().points().stream()
                .filter(point -> point.heldBecause() != null)
                .map(point -> point.ordinal())
                .toList();
    }

    private LocalDate due(ComplaintNumber number, ClockKind kind) throws Exception {
        return signedIn.as("auditor", () -> clocks.why(number, kind)).clock().dueOn();
    }

    @Test
    void the_rest_is_answered_meanwhile_and_what_waited_comes_back_as_a_complaint_of_its_own() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        walk.as("complaints.manager", () -> hold(number, Map.of(1, "The police ask.")));
        walk.as(
                "service.manager",
                () -> responding.respond(
                        number,
                        walk.seen(number),
                        List.of(new PointFound(Finding.NOT_UPHELD, "There was a reply")),
                        "We are sorry."));
        String answer = signedIn.as("officer", () -> letters.draft(number, LetterKind.STAGE_ONE_ANSWER))
                .body();
        assertThat(answer).contains("This has to wait for proceedings elsewhere");
        long id = proceedings(number).id();
        walk.as("officer", () -> holding.end(number, walk.seen(number), id, today.date(), "No charge"));
        assertThatThrownBy(
                        () -> walk.as("officer", () -> holding.comeBack(number, walk.seen(number), id, today.date())))
                .hasMessageContaining("Receive what waited as a new complaint");
        ComplaintNumber other = walk.received();
        walk.as("officer", () -> holding.comeBackAs(number, walk.seen(number), id, today.date(), other));

        assertThat(proceedings(number).returnedAs()).isEqualTo(other.value());
        assertThat(beside("officer", other).links())
                .extracting(LinkOnFile::kind, LinkOnFile::other)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LinkKind.CAME_BACK, number.value()));
        assertThat(walk.open("officer", number).outcome()).isEqualTo(Finding.NOT_UPHELD);
    }

    private void propose(ComplaintNumber number, String pounds, String manager) throws Exception {
        long approver = signedIn.as("officer", approvals::approvers).stream()
                .filter(colleague -> colleague
                        .name()
                        .equals(
                                manager.equals("complaints.manager")
                                        ? "Complaints Manager"
                                        : "Service Manager, Assessment"))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow();
        walk.as(
                "officer",
                () -> paying.propose(
                        number, walk.seen(number), "For the delay", new BigDecimal(pounds), "£100 a month", approver));
    }

    private RemedyOnFile payment(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> remedies.of(number)).stream()
                .filter(remedy -> remedy.kind() == RemedyKind.PAYMENT)
                .findFirst()
                .orElseThrow();
    }

    private void hold(ComplaintNumber number, Map<Integer, String> prejudice) {
        holding.hold(
                number,
                walk.seen(number),
                new ProceedingsFound(ProceedingsKind.COURT, "FD26C00001", null, inWorkingDays(40), prejudice));
    }

    private ProceedingsOnFile proceedings(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> waiting.of(number)).get(0);
    }

    private void note(ComplaintNumber number, String said) {
        noting.note(number, walk.seen(number), today.date(), ContactWay.TELEPHONE, "Parent A", said);
    }

    private void ask(ComplaintNumber number, LocalDate by) throws Exception {
        long asked = signedIn.as("officer", colleagues::whoAnswer).stream()
                .filter(colleague -> colleague.name().endsWith("Assessment"))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow();
        walk.as(
                "officer",
                () -> asking.ask(number, walk.seen(number), new InputWanted(null, asked, "About " + number, by)));
    }

    private InputOnFile mine(String userName, ComplaintNumber number) throws Exception {
        return signedIn.as(userName, questions::askedOfMe).stream()
                .filter(question -> question.question().equals("About " + number))
                .findFirst()
                .orElseThrow();
    }

    private RestrictionOnFile own(ComplaintNumber number) throws Exception {
        return beside("complaints.manager", number).restrictions().stream()
                .filter(RestrictionOnFile::own)
                .findFirst()
                .orElseThrow();
    }

    private RestrictionWanted restriction(ComplaintNumber number) {
        return new RestrictionWanted(
                "Parent A",
                "No calls about " + number,
                "By email",
                "Threats",
                today.date(),
                today.date(),
                inWorkingDays(60));
    }

    private PauseAgreed pause(LocalDate until) {
        return new PauseAgreed(today.date(), until, "She is in hospital.", "Parent A", today.date());
    }

    private LocalDate inWorkingDays(int days) {
        return calendars.current().after(today.date(), WorkingDays.of(days));
    }

    private LocalDate stageOne(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> clocks.of(number)).stream()
                .map(WhyThisDate::clock)
                .filter(running -> running.kind() == ClockKind.LOCAL_RESOLUTION)
                .map(RunningClock::dueOn)
                .findFirst()
                .orElseThrow();
    }

    private AlongsideFile beside(String userName, ComplaintNumber number) throws Exception {
        return signedIn.as(userName, () -> reading.of(number));
    }

    private List<String> acts(ComplaintNumber number) throws Exception {
        return signedIn.as("auditor", () -> journal.of(number)).stream()
                .map(JournalLine::act)
                .toList();
    }
}
