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
import uk.redress.complaints.Length;
import uk.redress.complaints.PromisedActions;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

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
    Ending ending;

    @Inject
    PromisedActions actions;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when the decision is dated before the complaint was taken up, or a remedy is due before today */
    public void decided(
            ComplaintNumber number, long seen, LocalDate on, Decision decision, String words, List<Remedy> remedies) {
        String said = Length.PASSAGE.needed(words, "what the Ombudsman decided");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.ANSWER_OMBUDSMAN).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        OmbudsmanCase taken = cases.of(complaint);
        taken.decided(on, decision, said);
        agree(complaint, taken, remedies);
        if (remedies.isEmpty()) {
            close(complaint, said);
        } else {
            complaint.moveOn(Step.ANSWER_OMBUDSMAN, Step.CARRY_OUT_REMEDIES);
        }
        happened.fire(Happening.of(number, "ombudsman.decided")
                .because(said)
                .with("on", on)
                .with("decision", decision)
                .with("remedies", remedies.size()));
        progress.stepDone(number, Step.ANSWER_OMBUDSMAN);
    }

    private void close(Complaint complaint, String words) {
        complaint.closeDecidedByTheOmbudsman(today.date(), words);
        ending.of(complaint, "The Ombudsman decided, and the complaint is closed.");
    }

    private void agree(Complaint complaint, OmbudsmanCase taken, List<Remedy> remedies) {
        int ordinal = 1;
        for (Remedy remedy : remedies) {
            String reference =
                    actions.promise(new Promise(complaint.number(), remedy.text(), remedy.owner(), remedy.dueOn()));
            cases.add(new OmbudsmanRemedy(complaint.id(), taken.id(), ordinal++, remedy.text(), reference));
        }
    }

    /**
     * The Ombudsman has been shown that everything that was agreed is done; the complaint is closed.
     *
     * @throws Refused when a remedy has not been carried out, naming it
     */
    public void complied(ComplaintNumber number, long seen, LocalDate on, String words) {
        String said = Length.PASSAGE.needed(words, "what the Ombudsman was shown");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.CARRY_OUT_REMEDIES).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        OmbudsmanCase taken = cases.of(complaint);
        List<String> open = actions.notDone(cases.remedies(taken).stream()
                .map(OmbudsmanRemedy::actionReference)
                .toList());
        if (!open.isEmpty()) {
            throw new Refused("Not everything that was agreed is done: %s. Record the evidence under Actions first."
                    .formatted(String.join(", ", open)));
        }
        taken.complied(on, said);
        close(complaint, said);
        happened.fire(Happening.of(number, "ombudsman.complied").because(said).with("on", on));
        progress.stepDone(number, Step.CARRY_OUT_REMEDIES);
    }
}
