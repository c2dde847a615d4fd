package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Today;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.FirstAnswers;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.eligibility.AnonymousAction;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ConsideringLateComplaints;
import uk.redress.complaints.eligibility.DealingWithAnonymousComplaints;
import uk.redress.complaints.eligibility.Elsewhere;
import uk.redress.complaints.eligibility.IntakeOnFile;
import uk.redress.complaints.eligibility.LateAnswers;
import uk.redress.complaints.eligibility.LateDecision;
import uk.redress.complaints.eligibility.PointScope;
import uk.redress.complaints.eligibility.ReadingIntake;
import uk.redress.complaints.eligibility.ScopingPoints;
import uk.redress.complaints.freezing.FreezeDecision;
import uk.redress.complaints.freezing.FreezingCareChanges;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.qualifying.InterestDecision;
import uk.redress.complaints.qualifying.QualifyingGroup;
import uk.redress.complaints.qualifying.RecordingWhoComplains;
import uk.redress.complaints.register.EarlierComplaint;
import uk.redress.complaints.register.LookingForEarlierComplaints;
import uk.redress.complaints.safeguarding.ConcernOnFile;
import uk.redress.complaints.safeguarding.ReadingSafeguarding;
import uk.redress.complaints.safeguarding.Referral;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.work.CheckingStates;

/** How complaints come in, by the use cases, each as the person whose act it is, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    SafeguardingChildren safeguarding;

    @Inject
    ReadingSafeguarding concerns;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    RecordingWhoComplains recording;

    @Inject
    ConsideringLateComplaints late;

    @Inject
    ScopingPoints scoping;

    @Inject
    DealingWithAnonymousComplaints anonymous;

    @Inject
    FreezingCareChanges freezing;

    @Inject
    ReadingIntake intake;

    @Inject
    LookingForEarlierComplaints earlier;

    @Inject
    Responding responding;

    @Inject
    DecidingApprovals deciding;

    @Inject
    ReadingApprovals approvals;

    @Inject
    DraftingLetters letters;

    @Inject
    CheckingStates states;

    @Inject
    ReadingTheJournal journal;

    @Inject
    Today today;

    @Test
    void a_complaint_about_a_child_at_risk_ends_in_no_way_before_the_outcome_of_a_referral_is_known() throws Exception {
        ComplaintNumber number = signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(),
                        "Telephone",
                        "Aunt",
                        "He is afraid to go home",
                        null,
                        List.of(),
                        first("He is hit", false, null))));
        assertThat(walk.open("officer", number).atRiskSince()).isEqualTo(today.date());

        assertThatThrownBy(() -> withdraw(number)).isInstanceOf(Refused.class).hasMessageContaining("safeguarding");
        long concern = onlyConcern(number).id();
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> safeguarding.conclude(number, walk.seen(number), concern, "Nothing found", today.date())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("referral first");
        walk.as("officer", () -> safeguarding.refer(number, walk.seen(number), concern, referral()));
        assertThatThrownBy(() -> withdraw(number)).isInstanceOf(Refused.class);

        walk.as(
                "officer",
                () -> safeguarding.conclude(number, walk.seen(number), concern, "A plan is made", today.date()));
        assertThat(onlyConcern(number).isOpen()).isFalse();
        withdraw(number);

        assertThat(walk.open("officer", number).isClosed()).isTrue();
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .contains("safeguarding.raised", "safeguarding.referred", "safeguarding.concluded");
    }

    @Test
    void whoever_sees_it_may_flag_a_risk_later_and_then_it_cannot_be_closed() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as(
                "service.manager",
                () -> safeguarding.raise(number, walk.seen(number), "She said more on the telephone"));

        assertThat(walk.open("officer", number).mayEnd()).isFalse();
        assertThatThrownBy(() -> walk.as("officer", () -> closing.close(number, walk.seen(number), null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a child may be at risk");
        assertThat(walk.open("officer", number).isClosed()).isFalse();
    }

    private ConcernOnFile onlyConcern(ComplaintNumber number) throws Exception {
        List<ConcernOnFile> known = signedIn.as("officer", () -> concerns.of(number));
        assertThat(known).hasSize(1);
        return known.get(0);
    }

    private Referral referral() {
        return new Referral("Multi-agency safeguarding hub", today.date(), "Officer", "MASH 12");
    }

    private void withdraw(ComplaintNumber number) throws Exception {
        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She said so"), walk.letter()));
    }

    @Test
    void who_complains_is_completed_later_and_any_other_person_waits_for_a_decision() throws Exception {
        ComplaintNumber number = walk.received();
        assertThat(intakeOf(number).missing()).contains("group", "actsFor");
        walk.as("officer", () -> recording.record(number, walk.seen(number), anotherPerson()));
        assertThat(intakeOf(number).missing()).contains("interest", "views").doesNotContain("consent");

        assertThatThrownBy(() -> check(number)).isInstanceOf(Refused.class).hasMessageContaining("sufficient interest");
        walk.as("officer", () -> recording.decideInterest(number, walk.seen(number), interest(true)));
        check(number);

        IntakeOnFile known = intakeOf(number);
        assertThat(known.who()).isEqualTo(anotherPerson());
        assertThat(known.interest()).isEqualTo(interest(true));
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACKNOWLEDGE);
    }

    @Test
    void sufficient_interest_is_decided_of_no_other_group() throws Exception {
        ComplaintNumber number = walk.received();

        assertThatThrownBy(() ->
                        walk.as("officer", () -> recording.decideInterest(number, walk.seen(number), interest(true))))
                .isInstanceOf(Refused.class);
        assertThat(intakeOf(number).who()).isNull();
    }

    @Test
    void what_came_late_may_be_taken_with_two_answers_and_a_reason() throws Exception {
        LocalDate matterOn = LocalDate.of(2020, 2, 29);
        ComplaintNumber number = received(first(null, false, matterOn));
        assertThat(intakeOf(number).time())
                .satisfies(time -> assertThat(time.lastDay()).isEqualTo("2021-02-28"))
                .satisfies(time -> assertThat(time.isUndecided()).isTrue());

        assertThatThrownBy(() -> check(number)).isInstanceOf(Refused.class).hasMessageContaining("29 February 2020");
        walk.as("officer", () -> late.accept(number, walk.seen(number), matterOn, answers(true)));
        check(number);

        assertThat(intakeOf(number).time().decision()).isEqualTo(LateDecision.ACCEPTED);
    }

    @Test
    void what_a_manager_does_not_take_ends_when_the_person_was_told_of_the_ombudsman() throws Exception {
        LocalDate matterOn = LocalDate.of(2019, 6, 3);
        ComplaintNumber number = walk.received();
        long manager = approver();
        walk.as("officer", () -> late.ask(number, walk.seen(number), matterOn, answers(false), manager));
        assertThatThrownBy(
                        () -> walk.as("officer", () -> late.accept(number, walk.seen(number), matterOn, answers(true))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has been asked");
        assertThatThrownBy(() -> walk.as("officer", () -> late.tell(number, walk.seen(number), walk.letter())))
                .isInstanceOf(Refused.class);

        walk.as(
                "complaints.manager",
                () -> deciding.refuse(waiting(number), null, "Nobody is left who could be asked."));
        String letter = signedIn.as("officer", () -> letters.draft(number, LetterKind.LATE_REFUSED))
                .body();
        assertThat(letter)
                .contains("3 June 2019", "Nobody is left who could be asked.", "Ombudsman")
                .doesNotContain("((");
        walk.as("officer", () -> late.tell(number, walk.seen(number), walk.letter()));

        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.OUTSIDE_PROCEDURE);
        assertThat(states.count()).isZero();
    }

    @Test
    void an_approval_takes_it_although_it_came_late() throws Exception {
        LocalDate matterOn = LocalDate.of(2019, 6, 3);
        ComplaintNumber number = received(first(null, false, matterOn));
        long manager = approver();
        walk.as("officer", () -> late.ask(number, walk.seen(number), matterOn, answers(false), manager));
        walk.as("complaints.manager", () -> deciding.approve(waiting(number)));

        check(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACKNOWLEDGE);
    }

    @Test
    void a_complaint_has_points_of_the_procedure_and_others_at_once() throws Exception {
        ComplaintNumber number = walk.waitingForItsAnswer();
        long manager = approver();
        List<PointScope> sorted = List.of(
                new PointScope(1, true, null, "It is about the assessment under section 17"),
                new PointScope(2, true, Elsewhere.CONFERENCE_APPEAL, "The conference decided it"));
        assertThatThrownBy(() -> walk.as("officer", () -> scoping.sort(number, walk.seen(number), sorted, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Choose the manager");
        walk.as("officer", () -> scoping.sort(number, walk.seen(number), sorted, manager));
        walk.as("complaints.manager", () -> deciding.approve(waiting(number)));

        assertThat(walk.open("officer", number).points())
                .extracting(PointOnFile::outsideWhere, PointOnFile::outsideReason, PointOnFile::inScopeReason)
                .containsExactly(
                        tuple(null, null, "It is about the assessment under section 17"),
                        tuple("CONFERENCE_APPEAL", "The conference decided it", null));
        walk.as(
                "service.manager",
                () -> responding.respond(
                        number,
                        walk.seen(number),
                        List.of(new PointFound(Finding.UPHELD, "It happened")),
                        "We are sorry."));
    }

    @Test
    void an_anonymous_complaint_is_kept_outside_the_procedure_with_what_was_done() throws Exception {
        ComplaintNumber number = received(first(null, true, null));
        assertThatThrownBy(() -> check(number)).isInstanceOf(Refused.class).hasMessageContaining("Nobody knows");
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> anonymous.finish(
                                number, walk.seen(number), new AnonymousAction(false, "It is anonymous."))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("never itself the reason");

        walk.as(
                "officer",
                () -> anonymous.finish(
                        number, walk.seen(number), new AnonymousAction(true, "The home was visited unannounced.")));
        assertThat(walk.open("officer", number).closing()).isEqualTo(Closing.OUTSIDE_PROCEDURE);
        assertThat(intakeOf(number).done().action().action()).startsWith("The home was visited");
        assertThat(states.count()).isZero();
    }

    @Test
    void an_anonymous_complaint_goes_on_like_any_other_once_it_has_a_name() throws Exception {
        ComplaintNumber number = received(first(null, true, null));
        walk.as(
                "officer",
                () -> recording.record(
                        number,
                        walk.seen(number),
                        new ComplainantFacts(
                                QualifyingGroup.PARENT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Advocacy.notOffered())));

        check(number);
        assertThat(intakeOf(number).anonymous()).isFalse();
    }

    @Test
    void a_disputed_change_waits_until_somebody_decides_otherwise() throws Exception {
        ComplaintNumber number = walk.received();
        FreezeDecision waits = freeze(true);
        walk.as("officer", () -> freezing.decide(number, walk.seen(number), waits));
        assertThat(intakeOf(number).freeze()).isEqualTo(waits);
        walk.as("officer", () -> freezing.decide(number, walk.seen(number), freeze(false)));

        assertThat(intakeOf(number).freeze().frozen()).isFalse();
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .contains("careChange.frozen", "careChange.notFrozen");
    }

    @Test
    void whoever_writes_a_complaint_down_sees_what_there_is_about_the_same_people() throws Exception {
        ComplaintNumber number = signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(),
                        "Letter",
                        null,
                        "A parcel was not handed over",
                        null,
                        List.of(new PersonNamed(Part.CHILD, "Ottoline O'Farrell-Vane", null, null, null)))));

        assertThat(signedIn.as("officer", () -> earlier.naming(List.of("", "farrell ott", "Jo"))))
                .extracting(EarlierComplaint::number, EarlierComplaint::part, EarlierComplaint::open)
                .containsExactly(tuple(number, Part.CHILD, true));
        assertThat(signedIn.as("officer", () -> earlier.naming(List.of("Ottoline Nobody", "parcel"))))
                .isEmpty();
        assertThatThrownBy(() -> signedIn.as("service.manager", () -> earlier.naming(List.of("Ottoline"))))
                .isInstanceOf(EJBAccessException.class);
    }

    private ComplaintNumber received(FirstAnswers first) throws Exception {
        return signedIn.as(
                "officer",
                () -> receiving.receive(
                        new NewComplaint(today.date(), "Letter", "Uncle", "Contact stopped", null, List.of(), first)));
    }

    private static FirstAnswers first(String risk, boolean anonymous, LocalDate matterOn) {
        return new FirstAnswers(risk, anonymous, matterOn);
    }

    private void check(ComplaintNumber number) throws Exception {
        walk.as("officer", () -> checking.accept(number, walk.seen(number), StageOneWalk.check()));
    }

    private IntakeOnFile intakeOf(ComplaintNumber number) throws Exception {
        return signedIn.as("officer", () -> intake.of(number));
    }

    private long approver() throws Exception {
        return signedIn.as("officer", approvals::approvers).stream()
                .filter(colleague -> colleague.name().equals("Complaints Manager"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long waiting(ComplaintNumber number) {
        return approvals.of(number).get(0).id();
    }

    private static LateAnswers answers(boolean fair) {
        return new LateAnswers(true, fair, "He was ill", "He was asked and told of his illness");
    }

    private FreezeDecision freeze(boolean frozen) {
        return new FreezeDecision(
                "A move to another placement", null, frozen, "As assessed", "Both managers", today.date(), false);
    }

    private InterestDecision interest(boolean sufficient) {
        return new InterestDecision(
                sufficient, "He knows her well", "Manager", today.date(), false, "She is two", null, true, null);
    }

    private static ComplainantFacts anotherPerson() {
        return new ComplainantFacts(
                QualifyingGroup.OTHER_PERSON,
                ActsFor.CHILD,
                null,
                Consent.ABSENT,
                "She is two",
                null,
                null,
                "None, he says",
                "By letter",
                Advocacy.notOffered());
    }
}
