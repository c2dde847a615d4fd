package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Links two complaints that belong together. Both show it, and both histories tell it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class LinkingComplaints {

    @Inject
    Complaints complaints;

    @Inject
    BesideTheCourse beside;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param carrier which of the two carries a joint answer; null for every other kind
     * @throws Refused when they are linked like that already, or a joint answer would be looked for in a circle
     */
    public void link(
            ComplaintNumber number,
            long seen,
            ComplaintNumber other,
            LinkKind kind,
            @Nullable ComplaintNumber carrier,
            @Nullable String note) {
        String words = TextLength.PASSAGE.ifAny(note, "the note");
        if (number.equals(other)) {
            throw new Refused("A complaint cannot be linked to itself.");
        }
        Pair pair = locked(number, seen, other);
        Long carries = carrier == null ? null : (Long) pair.of(carrier).id();
        ComplaintLink link = new ComplaintLink(
                pair.one().id(),
                pair.other().id(),
                kind,
                carries,
                words,
                today.date(),
                current.actor().name());
        link.mustFitBeside(beside.linksOf(pair.one().id(), pair.other().id()));
        beside.add(link);
        tell("complaint.linked", number, other, kind, words);
    }

    /** @throws Refused for what came back after proceedings: that link is the only trace of where the points went */
    public void unlink(ComplaintNumber number, long seen, long link, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why they do not belong together");
        Complaint complaint = complaints.toChange(number, seen);
        ComplaintLink known = beside.link(complaint, link);
        if (known.kind() == LinkKind.CAME_BACK) {
            throw new Refused("Points went from one of these complaints to the other. That link stays.");
        }
        ComplaintNumber other = new ComplaintNumber(beside.numberOf(known.otherThan(complaint.id())));
        complaints.called(other);
        beside.remove(known);
        tell("complaint.unlinked", number, other, known.kind(), reason);
    }

    private void tell(String act, ComplaintNumber number, ComplaintNumber other, LinkKind kind, @Nullable String why) {
        happened.fire(Happening.of(number, act).because(why).with("kind", kind).with("other", other));
        happened.fire(Happening.of(other, act).because(why).with("kind", kind).with("other", number));
    }

    /** Both are locked in the order of their numbers, so that two people who link the same two never wait for each other. */
    private Pair locked(ComplaintNumber number, long seen, ComplaintNumber other) {
        if (other.compareTo(number) < 0) {
            Complaint first = called(other);
            return new Pair(complaints.toChange(number, seen), first);
        }
        Complaint first = complaints.toChange(number, seen);
        return new Pair(first, called(other));
    }

    private Complaint called(ComplaintNumber other) {
        try {
            return complaints.called(other);
        } catch (NotFound none) {
            throw new Refused("There is no complaint %s. Check the number.".formatted(other));
        }
    }

    private record Pair(Complaint one, Complaint other) {

        Complaint of(ComplaintNumber number) {
            if (one.number().equals(number)) {
                return one;
            }
            if (other.number().equals(number)) {
                return other;
            }
            throw new Refused("Say which of the two complaints carries the joint answer.");
        }
    }
}
