package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.ASSESSMENT_MANAGER;
import static uk.redress.samples.SampleSignIn.COMPLAINTS_MANAGER;
import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import uk.redress.access.Colleague;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.alongside.AgreeingPauses;
import uk.redress.complaints.alongside.ContactWay;
import uk.redress.complaints.alongside.LinkKind;
import uk.redress.complaints.alongside.LinkingComplaints;
import uk.redress.complaints.alongside.Mediating;
import uk.redress.complaints.alongside.MediationKind;
import uk.redress.complaints.alongside.NotingContacts;
import uk.redress.complaints.alongside.PauseAgreed;
import uk.redress.complaints.alongside.RestrictingContact;
import uk.redress.complaints.alongside.RestrictionWanted;
import uk.redress.complaints.input.AskingForInput;
import uk.redress.complaints.input.InputWanted;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.complaints.proceedings.ProceedingsFound;
import uk.redress.complaints.proceedings.ProceedingsKind;
import uk.redress.complaints.proceedings.ReadingProceedings;
import uk.redress.complaints.remedies.ProposingPayments;
import uk.redress.complaints.remedies.PuttingRight;
import uk.redress.complaints.remedies.RemedyKind;
import uk.redress.kernel.ComplaintNumber;

/** What the sample office writes down beside the course of its complaints. */
@ApplicationScoped
class SampleAlongside {

    @Inject
    SampleOffice office;

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
    PuttingRight righting;

    @Inject
    ProposingPayments paying;

    @Inject
    ReadingApprovals approvals;

    @Inject
    DecidingApprovals deciding;

    @Inject
    HoldingForProceedings holding;

    @Inject
    ReadingProceedings proceedings;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    /** A mother who is spoken to, is offered a talk and goes to hospital; another team is asked meanwhile. */
    void talkAndAsk(ComplaintNumber number, Colleague anotherTeam) {
        as(
                OFFICER,
                number,
                seen -> noting.note(
                        number,
                        seen,
                        today.date(),
                        ContactWay.TELEPHONE,
                        "Parent A",
                        "She asked when she would hear. We said within the ten working days."));
        as(OFFICER, number, seen -> mediating.offer(number, seen, MediationKind.MEETING, today.date()));
        as(
                OFFICER,
                number,
                seen -> pausing.agree(
                        number,
                        seen,
                        new PauseAgreed(today.date(), later(3), "She is in hospital.", "Parent A", today.date())));
        as(
                OFFICER,
                number,
                seen -> asking.ask(
                        number,
                        seen,
                        new InputWanted(
                                null, anotherTeam.id(), "Which visits were on the rota in October?", later(2))));
    }

    /** One point has to wait for a court, and the complainant has been told. */
    void waitForACourt(ComplaintNumber number) {
        as(
                COMPLAINTS_MANAGER,
                number,
                seen -> holding.hold(
                        number,
                        seen,
                        new ProceedingsFound(
                                ProceedingsKind.COURT,
                                "FD26C00001",
                                "LA/114",
                                later(60),
                                Map.of(2, "The court hears what was said on the telephone."))));
        long id = OFFICER.does(() -> proceedings.of(number)).get(0).id();
        as(
                OFFICER,
                number,
                seen -> holding.tell(number, seen, id, office.letter(number, LetterKind.POINTS_WAIT, today.date())));
    }

    /** An apology, a payment that was approved, and a change of the service; also after the complaint was closed. */
    void putRight(ComplaintNumber number, Colleague approver) {
        as(
                OFFICER,
                number,
                seen -> righting.offer(
                        number,
                        seen,
                        RemedyKind.APOLOGY,
                        "A letter of apology from the head of service.",
                        today.date()));
        as(
                OFFICER,
                number,
                seen -> paying.propose(
                        number,
                        seen,
                        "For the weeks without transport.",
                        new BigDecimal("150"),
                        "As in like cases.",
                        approver.id()));
        ASSESSMENT_MANAGER.does(() -> {
            deciding.approve(approvals.of(number).get(0).id());
            return number;
        });
        as(
                OFFICER,
                number,
                seen -> righting.changeService(
                        number, seen, "Bookings are checked before each half-term.", "Head of transport", later(40)));
    }

    void restrict(ComplaintNumber number, String who) {
        as(
                COMPLAINTS_MANAGER,
                number,
                seen -> restricting.restrict(
                        number,
                        seen,
                        new RestrictionWanted(
                                who,
                                "No telephone calls to the team.",
                                "By email to the complaints officer, answered within five working days.",
                                "Eleven calls on one day, three of them with threats.",
                                today.date(),
                                today.date(),
                                later(60))));
    }

    void link(ComplaintNumber number, ComplaintNumber other) {
        as(
                OFFICER,
                number,
                seen -> linking.link(number, seen, other, LinkKind.SAME_MATTER, null, "The same team cancelled both."));
    }

    private void as(SampleSignIn person, ComplaintNumber number, Act act) {
        person.does(() -> {
            act.on(office.seen(number));
            return number;
        });
    }

    private LocalDate later(int workingDays) {
        return calendars.current().after(today.date(), WorkingDays.of(workingDays));
    }

    private interface Act {
        void on(long seen);
    }
}
