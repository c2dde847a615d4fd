package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Ending;
import uk.redress.complaints.PromisedActions;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithOmbudsman;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Records the Ombudsman's decision. Each remedy that was agreed becomes an action with an owner and a day; the complaint is
 * closed when there is none, and otherwise once the Ombudsman has been shown that all are done.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class DecidingByTheOmbudsman {

    @Inject
    Complaints complaints;

    @Inject
    OmbudsmanCases cases;

    @Inject
    PromisedActions actions;

    @Inject
    Ending ending;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param remedies what the authority agreed to; none where nothing is to be done
     * @throws Refused when the decision is dated before the complaint was taken up, a remedy before the decision, or there
     *     are remedies although nothing was found to be wrong
     */
    public void decided(
            ComplaintNumber number, long seen, LocalDate on, Decision decision, String words, List<Remedy> remedies) {
        String said = TextLength.PASSAGE.needed(words, "what the Ombudsman decided");
        today.mustHaveCome(on);
        if (!remedies.isEmpty() && !decision.allowsRemedies()) {
            throw new Refused("Where the Ombudsman finds no fault there is nothing to put right. Remove the remedies,"
                    + " or choose another decision.");
        }
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.withOmbudsman().filter(WithOmbudsman.UNDECIDED::equals).isEmpty()) {
            throw new Refused("No decision of the Ombudsman is waited for. Look at the complaint again.");
        }
        OmbudsmanCase taken = cases.of(complaint);
        taken.decided(on, decision, said);
        agree(complaint, taken, on, remedies);
        boolean moved = complaint.decidedByTheOmbudsman(
                today.date(), said, decision == Decision.SENT_BACK, !remedies.isEmpty());
        if (complaint.isClosed()) {
            ending.of(complaint, "The Ombudsman has decided.");
        }
        happened.fire(Happening.of(number, "ombudsman.decided")
                .because(said)
                .with("on", on)
                .with("decision", decision)
                .with("remedies", remedies.size()));
        if (moved) {
            progress.stepDone(number, Step.ANSWER_OMBUDSMAN);
        }
    }

    private void agree(Complaint complaint, OmbudsmanCase taken, LocalDate on, List<Remedy> remedies) {
        int ordinal = 1;
        for (Remedy remedy : remedies) {
            taken.mustAllow(remedy);
            String reference =
                    actions.promise(new Promise(complaint.number(), remedy.text(), remedy.owner(), remedy.dueOn(), on));
            cases.add(new OmbudsmanRemedy(complaint.id(), taken.id(), ordinal++, remedy.text(), reference));
        }
    }

    /**
     * The Ombudsman has been shown that everything that was agreed is done; a complaint they had as a whole is closed.
     *
     * @throws Refused when a remedy has not been carried out, naming it
     */
    public void complied(ComplaintNumber number, long seen, LocalDate on, String words) {
        String said = TextLength.PASSAGE.needed(words, "what the Ombudsman was shown");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.withOmbudsman().filter(WithOmbudsman.REMEDIES::equals).isEmpty()) {
            throw new Refused("No remedies agreed with the Ombudsman are open. Look at the complaint again.");
        }
        OmbudsmanCase taken = cases.of(complaint);
        List<String> agreed = cases.remedies(taken).stream()
                .map(OmbudsmanRemedy::actionReference)
                .toList();
        List<String> open = actions.notDone(agreed);
        if (!open.isEmpty()) {
            throw new Refused("Not everything that was agreed is done: %s. Record the evidence under Actions first."
                    .formatted(String.join(", ", open)));
        }
        taken.complied(on, said, actions.lastDone(agreed).orElse(null));
        boolean ended = complaint.compliedWithTheOmbudsman(today.date(), said);
        if (ended) {
            ending.of(complaint, "The Ombudsman's remedies are carried out.");
        }
        happened.fire(Happening.of(number, "ombudsman.complied").because(said).with("on", on));
        if (ended) {
            progress.stepDone(number, Step.CARRY_OUT_REMEDIES);
        }
    }
}
