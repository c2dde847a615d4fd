package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.redress.access.CurrentActor;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.WhoInvestigated;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Appoints the three independent people of the panel, the chair first (reg. 19). Whoever has a conflict is put on record
 * and turned away, and the complaint waits for other names.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AppointingThePanel {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    WhoInvestigated investigated;

    @Inject
    CurrentActor current;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the conflict that stands in the way, put on record; empty when the chair is appointed */
    public Optional<Refusal> appointChair(ComplaintNumber number, long seen, PanelCandidate chair) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.APPOINT_CHAIR).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Optional<Refusal> conflict = consider(complaint, true, chair);
        if (conflict.isEmpty()) {
            complaint.moveOn(Step.APPOINT_CHAIR, Step.APPOINT_PANEL);
            panels.of(complaint).chairAppointed(today.date());
            clocks.stop(number, ClockKind.PANEL_CHAIR, today.date());
            progress.stepDone(number, Step.APPOINT_CHAIR);
        }
        return conflict;
    }

    /**
     * Appoints the two others, about whom the chair was asked. Where one of them has a conflict, neither is appointed.
     *
     * @return the conflicts, put on record; empty when both are appointed
     * @throws Refused when one person is to have two seats
     */
    public List<Refusal> appointMembers(
            ComplaintNumber number, long seen, PanelCandidate first, PanelCandidate second, boolean chairConsulted) {
        if (!chairConsulted) {
            throw new Refused("Ask the chair about the two other members first, and say so here.");
        }
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.APPOINT_PANEL).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        mustBeDifferent(Stream.concat(
                        panels.sitting(complaint).stream().map(PanelMember::name),
                        Stream.of(first.name(), second.name()))
                .toList());
        Set<String> names = investigated.names(complaint);
        List<PanelCandidate> both = List.of(first, second);
        if (both.stream().allMatch(one -> one.conflict(names).isEmpty())) {
            both.forEach(one -> consider(complaint, false, one));
            complaint.moveOn(Step.APPOINT_PANEL, Step.ARRANGE_PANEL);
            panels.of(complaint).panelAppointed(today.date());
            progress.stepDone(number, Step.APPOINT_PANEL);
            return List.of();
        }
        return both.stream()
                .filter(one -> one.conflict(names).isPresent())
                .map(one -> consider(complaint, false, one))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Gives the seat of a member to somebody else, before the panel has met.
     *
     * @param member the one who leaves
     * @return the conflict that stands in the way, put on record; empty when the seat has changed hands
     */
    public Optional<Refusal> replace(
            ComplaintNumber number, long seen, long member, PanelCandidate candidate, String because) {
        String why = TextLength.PASSAGE.needed(because, "why somebody else takes the seat");
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed() || panels.of(complaint).hasMet()) {
            throw new Refused(
                    "The panel has met, or the complaint has ended; its members stay on record as they were.");
        }
        List<PanelMember> sitting = panels.sitting(complaint);
        PanelMember leaving = sitting.stream()
                .filter(one -> one.id() == member)
                .findAny()
                .orElseThrow(() -> new NotFound("The member of the panel"));
        List<String> names =
                new ArrayList<>(sitting.stream().map(PanelMember::name).toList());
        names.add(candidate.name());
        mustBeDifferent(names);
        if (candidate.conflict(investigated.names(complaint)).isEmpty()) {
            leaving.replaced(today.date(), why);
            happened.fire(
                    Happening.of(number, "panelMember.replaced").because(why).with("name", leaving.name()));
        }
        return consider(complaint, leaving.isChair(), candidate);
    }

    private Optional<Refusal> consider(Complaint complaint, boolean chair, PanelCandidate candidate) {
        Optional<Refusal> conflict = candidate.conflict(investigated.names(complaint));
        panels.add(new PanelMember(
                complaint.id(),
                chair,
                candidate,
                conflict.orElse(null),
                current.actor().name(),
                today.date()));
        happened.fire(Happening.of(
                        complaint.number(), conflict.isEmpty() ? "panelMember.appointed" : "panelMember.turnedAway")
                .because(conflict.map(Refusal::reason).orElse(null))
                .with("chair", chair)
                .with("name", candidate.name()));
        return conflict;
    }

    private static void mustBeDifferent(List<String> names) {
        if (names.stream().map(String::toLowerCase).distinct().count() < names.size()) {
            throw new Refused("The panel is three different people. Name somebody else.");
        }
    }
}
