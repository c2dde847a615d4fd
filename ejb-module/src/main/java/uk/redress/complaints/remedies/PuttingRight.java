package uk.redress.complaints.remedies;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.InOrder;
import uk.redress.complaints.PromisedActions;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Offers what puts a complaint right, and records what became of it; also after the complaint was closed, because what was
 * promised stays promised.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class PuttingRight {

    @Inject
    Complaints complaints;

    @Inject
    Remedies remedies;

    @Inject
    PromisedActions actions;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** An apology, or something that is put right. */
    public void offer(ComplaintNumber number, long seen, RemedyKind kind, String what, LocalDate on) {
        String words = TextLength.PASSAGE.needed(what, "what is offered");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        InOrder.mustFollow("The offer", on, "the complaint was received", complaint.receivedOn());
        remedies.add(Remedy.offered(complaint.id(), kind, words, on, today.date(), me()));
        tell(Happening.of(number, "remedy.offered"), kind, on, words);
    }

    /**
     * A change of the service becomes an action of the improvement work.
     *
     * @throws Refused when it is due before it is promised
     */
    public void changeService(ComplaintNumber number, long seen, String what, String owner, LocalDate dueOn) {
        String words = TextLength.PASSAGE.needed(what, "what changes");
        String who = TextLength.LINE.needed(owner, "who does it");
        Complaint complaint = complaints.toChange(number, seen);
        String reference = actions.promise(new Promise(number, words, who, dueOn));
        remedies.add(Remedy.promised(complaint.id(), words, reference, today.date(), me()));
        happened.fire(
                Happening.of(number, "remedy.serviceChange").because(words).with("reference", reference));
    }

    /** A change was considered, as it always is, and there is a reason why there is none. */
    public void leaveServiceAsItIs(ComplaintNumber number, long seen, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why the service stays as it is");
        Complaint complaint = complaints.toChange(number, seen);
        remedies.add(Remedy.consideredAndNotNeeded(complaint.id(), reason, today.date(), me()));
        happened.fire(Happening.of(number, "remedy.serviceStays").because(reason));
    }

    /** A payment that was approved has been offered to the complainant. */
    public void offerPayment(ComplaintNumber number, long seen, long remedy, LocalDate on) {
        today.mustHaveCome(on);
        Remedy offered = remedies.called(complaints.toChange(number, seen), remedy);
        offered.offered(on);
        tell(Happening.of(number, "remedy.offered"), offered.kind(), on, offered.what());
    }

    public void accept(ComplaintNumber number, long seen, long remedy, LocalDate on) {
        today.mustHaveCome(on);
        Remedy accepted = remedies.called(complaints.toChange(number, seen), remedy);
        accepted.accepted(on);
        tell(Happening.of(number, "remedy.accepted"), accepted.kind(), on, accepted.what());
    }

    /** The complainant does not want it. */
    public void refuse(ComplaintNumber number, long seen, long remedy, LocalDate on, String why) {
        String reason = TextLength.PASSAGE.needed(why, "what they said");
        today.mustHaveCome(on);
        Remedy refused = remedies.called(complaints.toChange(number, seen), remedy);
        if (refused.status() != RemedyStatus.OFFERED) {
            throw new Refused("Only what was offered can be refused.");
        }
        refused.refused(on, reason);
        tell(Happening.of(number, "remedy.refused"), refused.kind(), on, reason);
    }

    /** It was done, or paid, and this shows it. */
    public void done(ComplaintNumber number, long seen, long remedy, LocalDate on, String evidence) {
        String shownBy = TextLength.PASSAGE.needed(evidence, "what shows that it was done");
        today.mustHaveCome(on);
        Remedy done = remedies.called(complaints.toChange(number, seen), remedy);
        done.done(on, shownBy);
        tell(Happening.of(number, "remedy.done"), done.kind(), on, shownBy);
    }

    private void tell(Happening happening, RemedyKind kind, LocalDate on, String why) {
        happened.fire(happening.because(why).with("kind", kind).with("on", on));
    }

    private String me() {
        return current.actor().name();
    }
}
