package uk.redress.web.complaints;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Today;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.eligibility.IntakeOnFile;
import uk.redress.complaints.eligibility.MayAtIntake;
import uk.redress.complaints.eligibility.ReadingIntake;
import uk.redress.complaints.eligibility.ReadingWhatIntakeAllows;
import uk.redress.complaints.investigation.MayAtStageTwo;
import uk.redress.complaints.investigation.ReadingWhatStageTwoAllows;
import uk.redress.complaints.localresolution.May;
import uk.redress.complaints.localresolution.ReadingWhatMayBeDone;
import uk.redress.complaints.ombudsman.MayAtTheOmbudsman;
import uk.redress.complaints.ombudsman.ReadingWhatTheOmbudsmanAllows;
import uk.redress.complaints.reviewpanel.MayAtStageThree;
import uk.redress.complaints.reviewpanel.ReadingWhatStageThreeAllows;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** The complaint a form is about: as it was when the page was opened, and what others did to it since. */
@Dependent
@SuppressWarnings("NullAway.Init") // every page opens it before anything else
public class ComplaintInHand implements Serializable {

    @Inject
    ReadingComplaintFiles files;

    @Inject
    ReadingWhatMayBeDone rules;

    @Inject
    ReadingWhatStageTwoAllows stageTwoRules;

    @Inject
    ReadingWhatStageThreeAllows stageThreeRules;

    @Inject
    ReadingWhatTheOmbudsmanAllows ombudsmanRules;

    @Inject
    ReadingWhatIntakeAllows intakeRules;

    @Inject
    ReadingIntake intakeRead;

    @Inject
    ReadingTheJournal journal;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private ComplaintFile file;
    private May may;
    private MayAtStageTwo atStageTwo;
    private MayAtStageThree atStageThree;
    private MayAtTheOmbudsman atOmbudsman;
    private MayAtIntake atIntake;
    private IntakeOnFile intake;
    private long seen;
    private Instant openedAt;
    private List<JournalLine> changes = List.of();

    /** Called by the page's view action, once. */
    public void open() {
        read(ComplaintNumber.read(address == null ? "" : address).orElseThrow(() -> new NotFound("The complaint")));
        look();
    }

    /** Does what the form asks, and leads to the complaint; on a newer version, shows what happened meanwhile. */
    public void attempt(Runnable act, String done) {
        guarded(act);
        leave(done);
    }

    /** Does what the form asks and stays on its page, with the complaint as it is after that. */
    public void attemptHere(Runnable act) {
        guarded(act);
        changes = List.of();
        read(number());
        look();
    }

    /** Leads to the complaint and says there what was done. */
    public void leave(String done) {
        Messages.addFlashGlobalInfo("{0}", Wording.of(done, number()));
        Faces.redirect("complaints/%s", number());
    }

    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            changes = journal.since(number(), openedAt);
            read(number());
            throw changed;
        }
    }

    private void look() {
        openedAt = today.now();
        may = rules.with(file);
        atStageTwo = stageTwoRules.with(file);
        atStageThree = stageThreeRules.with(file);
        intake = intakeRead.of(file.number());
        atIntake = intakeRules.with(file, intake);
        atOmbudsman = ombudsmanRules.with(file);
    }

    private void read(ComplaintNumber number) {
        file = files.open(number);
        seen = file.version();
    }

    public ComplaintNumber number() {
        return file.number();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public ComplaintFile getFile() {
        return file;
    }

    public May getMay() {
        return may;
    }

    public MayAtStageTwo getAtStageTwo() {
        return atStageTwo;
    }

    public MayAtStageThree getAtStageThree() {
        return atStageThree;
    }

    public MayAtTheOmbudsman getAtOmbudsman() {
        return atOmbudsman;
    }

    public MayAtIntake getAtIntake() {
        return atIntake;
    }

    public IntakeOnFile getIntake() {
        return intake;
    }

    public List<JournalLine> getChanges() {
        return changes;
    }

    /** The version the form was made from; every form sends it back. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
