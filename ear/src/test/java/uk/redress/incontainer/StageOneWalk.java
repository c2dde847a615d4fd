package uk.redress.incontainer;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.clock.Today;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.WithdrawalWish;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.complaints.localresolution.AgreeingPoints;
import uk.redress.complaints.localresolution.Assigning;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.complaints.localresolution.SendingAnswers;
import uk.redress.kernel.ComplaintNumber;

/** Brings a complaint of its own to where a test begins, each act as the person whose act it is. */
@Dependent
public class StageOneWalk {

    @Inject
    SignedIn signedIn;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    Acknowledging acknowledging;

    @Inject
    AgreeingPoints agreeing;

    @Inject
    Assigning assigning;

    @Inject
    Responding responding;

    @Inject
    CheckingQuality quality;

    @Inject
    SendingAnswers sending;

    @Inject
    ReadingComplaintFiles files;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    Today today;

    ComplaintNumber answered() throws Exception {
        ComplaintNumber number = received();
        workFromTheCheckToTheAnswer(number);
        return number;
    }

    /** From the check of the procedure to the answer sent, for a complaint that waits there. */
    void workFromTheCheckToTheAnswer(ComplaintNumber number) throws Exception {
        workFromTheCheckToTheManager(number);
        as("service.manager", () -> responding.respond(number, seen(number), findings(), "We are sorry."));
        as("officer", () -> quality.pass(number, seen(number)));
        as("officer", () -> sending.send(number, seen(number), letter(), null));
    }

    ComplaintNumber waitingForItsAnswer() throws Exception {
        ComplaintNumber number = received();
        workFromTheCheckToTheManager(number);
        return number;
    }

    private void workFromTheCheckToTheManager(ComplaintNumber number) throws Exception {
        Colleague manager = manager();
        as("officer", () -> checking.accept(number, seen(number), check()));
        as("officer", () -> acknowledging.acknowledge(number, seen(number), letter()));
        as(
                "officer",
                () -> agreeing.agree(
                        number,
                        seen(number),
                        List.of(new PointAgreed("Visits were cancelled", null), new PointAgreed("No reply", null))));
        as("officer", () -> assigning.assign(number, seen(number), teamOf(manager), manager.id()));
    }

    ComplaintNumber received() throws Exception {
        return receivedAbout(null);
    }

    ComplaintNumber receivedAbout(Long team) throws Exception {
        return signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(),
                        "Telephone",
                        "Mother",
                        "Visits were cancelled",
                        team,
                        List.of(new PersonNamed(Part.COMPLAINANT, "Parent A", "Mother", null, null)))));
    }

    Colleague manager() throws Exception {
        return signedIn.as("officer", colleagues::whoAnswer).stream()
                .filter(colleague -> colleague.name().endsWith("Children in Care"))
                .findFirst()
                .orElseThrow();
    }

    static long teamOf(Colleague manager) {
        return manager.teamId() == null ? 0 : manager.teamId();
    }

    static ProcedureCheck check() {
        return new ProcedureCheck(false, null, false, null);
    }

    static List<PointFound> findings() {
        return List.of(
                new PointFound(Finding.UPHELD, "It happened"), new PointFound(Finding.NOT_UPHELD, "There was a reply"));
    }

    SentLetter letter() {
        return new SentLetter("Your complaint", "What was said", "Parent A", SentLetter.Way.LETTER, today.date());
    }

    WithdrawalWish wish(String said) {
        return new WithdrawalWish(today.date(), WithdrawalWish.Way.IN_WORDS, said, null);
    }

    ComplaintFile open(String userName, ComplaintNumber number) throws Exception {
        return signedIn.as(userName, () -> files.open(number));
    }

    /** The version the page of whoever acts would have shown. */
    long seen(ComplaintNumber number) {
        return files.open(number).version();
    }

    void as(String userName, Runnable act) throws Exception {
        Callable<Void> call = () -> {
            act.run();
            return null;
        };
        try {
            signedIn.as(userName, call);
        } catch (EJBException wrapped) {
            // the bean of the tests does not know our exceptions and wraps them
            throw wrapped.getCause() instanceof Exception cause ? cause : wrapped;
        }
    }
}
