package uk.redress.complaints.proceedings;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Stage;
import uk.redress.complaints.alongside.LinkKind;
import uk.redress.complaints.alongside.LinkingComplaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Lets single points wait for proceedings elsewhere, tells the complainant, looks again, and takes them back when those end. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class HoldingForProceedings {

    @Inject
    Complaints complaints;

    @Inject
    ProceedingsOnRecord records;

    @Inject
    PointsThatWait waiting;

    @Inject
    LinkingComplaints linking;

    @Inject
    LetterRecords letters;

    @Inject
    SendingDates dates;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Decides which points wait. No clock stops: what goes on is still due.
     *
     * @throws Refused when a point has been answered or waits already, or all of them would: then the complaint as a whole
     *     leaves the procedure, which another manager approves
     */
    @RolesAllowed(COMPLAINTS_MANAGER)
    public void hold(ComplaintNumber number, long seen, ProceedingsFound found) {
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        Set<Integer> chosen = found.prejudice().keySet();
        mustBePossible(complaint, chosen);
        Proceedings proceedings = new Proceedings(
                complaint.id(), found, today.date(), current.actor().name());
        records.add(proceedings);
        Stage stage = waiting.stageOf(complaint);
        found.prejudice().forEach((point, reason) -> {
            String text = waiting.hold(complaint, point, reason);
            records.add(new ProceedingsPoint(proceedings, stage, point, text, reason));
        });
        happened.fire(Happening.of(number, "proceedings.found")
                .with("kind", found.kind())
                .with("waiting", inWords(chosen))
                .with("reviewOn", found.reviewOn()));
    }

    /** The complainant has been told in writing what waits, and why. */
    public void tell(ComplaintNumber number, long seen, long id, SentLetter letter) {
        if (!letter.isInWriting()) {
            throw new Refused("They are told in writing: by letter or by email.");
        }
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, letter);
        records.called(complaint, id).told(letter.sentOn());
        letters.keep(number, LetterKind.POINTS_WAIT, letter);
        happened.fire(Happening.of(number, "proceedings.told").with("sentOn", letter.sentOn()));
    }

    /** Looked at again: they still run. */
    public void review(ComplaintNumber number, long seen, long id, LocalDate next, String note) {
        String why = TextLength.PASSAGE.needed(note, "what you found");
        Complaint complaint = complaints.toChange(number, seen);
        records.called(complaint, id).reviewed(next, today.date());
        happened.fire(Happening.of(number, "proceedings.reviewed").because(why).with("reviewOn", next));
    }

    public void end(ComplaintNumber number, long seen, long id, LocalDate on, String note) {
        String how = TextLength.PASSAGE.needed(note, "how they ended");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        LocalDate until = records.called(complaint, id).ended(on, how);
        happened.fire(Happening.of(number, "proceedings.ended")
                .because(how)
                .with("on", on)
                .with("mayReturnUntil", until));
    }

    /** @throws Refused when the others were answered without it meanwhile; then it comes back as a complaint of its own */
    public void comeBack(ComplaintNumber number, long seen, long id, LocalDate on) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        Proceedings proceedings = records.called(complaint, id);
        List<ProceedingsPoint> points = records.pointsOf(proceedings);
        if (!waiting.mayComeBack(complaint, points)) {
            throw new Refused("The rest of this complaint has been answered meanwhile. "
                    + "Receive what waited as a new complaint, and enter its number here.");
        }
        proceedings.cameBack(on, null);
        points.forEach(point -> waiting.comeBack(complaint, point));
        happened.fire(Happening.of(number, "proceedings.cameBack")
                .with("on", on)
                .with(
                        "waiting",
                        inWords(points.stream().map(ProceedingsPoint::ordinal).collect(Collectors.toSet()))));
    }

    /** What waited came back as a complaint of its own; both are linked, and the link stays. */
    public void comeBackAs(ComplaintNumber number, long seen, long id, LocalDate on, ComplaintNumber other) {
        today.mustHaveCome(on);
        linking.link(number, seen, other, LinkKind.CAME_BACK, null, null);
        Complaint complaint = complaints.called(number);
        Proceedings proceedings = records.called(complaint, id);
        proceedings.cameBack(on, other.value());
        records.pointsOf(proceedings)
                .forEach(point -> waiting.goElsewhere(complaint, point, "Came back as %s.".formatted(other)));
        happened.fire(
                Happening.of(number, "proceedings.cameBackAs").with("on", on).with("other", other));
    }

    private void mustBePossible(Complaint complaint, Set<Integer> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        Set<Integer> open = waiting.open(complaint);
        if (!open.containsAll(chosen)) {
            throw new Refused("One of these points waits already, is dealt with elsewhere, or is not there any more.");
        }
        if (chosen.containsAll(open)) {
            throw new Refused(
                    "All points would wait. If that is so, the whole complaint is outside the procedure for now: "
                            + "ask for that instead, with the ground of proceedings elsewhere.");
        }
    }

    private static String inWords(Set<Integer> points) {
        return points.isEmpty()
                ? "nothing"
                : points.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
