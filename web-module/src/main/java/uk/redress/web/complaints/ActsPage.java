package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.HandingOver;
import uk.redress.complaints.Step;
import uk.redress.complaints.alongside.ReadingWhatMayBeRecorded;
import uk.redress.complaints.eligibility.MayAtIntake;
import uk.redress.complaints.eligibility.ReadingWhatIntakeAllows;
import uk.redress.complaints.investigation.MayAtStageTwo;
import uk.redress.complaints.investigation.ReadingWhatStageTwoAllows;
import uk.redress.complaints.localresolution.May;
import uk.redress.complaints.localresolution.ReadingWhatMayBeDone;
import uk.redress.complaints.ombudsman.MayAtTheOmbudsman;
import uk.redress.complaints.ombudsman.ReadingWhatTheOmbudsmanAllows;
import uk.redress.complaints.reviewpanel.MayAtStageThree;
import uk.redress.complaints.reviewpanel.ReadingWhatStageThreeAllows;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.complaints.intake.IntakePage;
import uk.redress.web.shell.Wording;

/** What the person who looks at a complaint may do with it, as ways to the pages of the acts. */
@Named
@RequestScoped
public class ActsPage {

    @Inject
    ReadingWhatMayBeDone rules;

    @Inject
    HandingOver handingOver;

    @Inject
    ReadingWhatStageTwoAllows stageTwoRules;

    @Inject
    ReadingWhatStageThreeAllows stageThreeRules;

    @Inject
    ReadingWhatTheOmbudsmanAllows ombudsmanRules;

    @Inject
    ReadingWhatIntakeAllows intakeRules;

    @Inject
    ReadingWhatMayBeRecorded beside;

    @Inject
    IntakePage intakePage;

    @Inject
    @Param
    @Nullable
    Long seen;

    private @Nullable May may;
    private @Nullable MayAtStageTwo atStageTwo;
    private @Nullable MayAtIntake atIntake;
    private @Nullable MayAtStageThree atStageThree;

    public MayAtStageThree atStageThree(ComplaintFile file) {
        MayAtStageThree known = atStageThree == null ? stageThreeRules.with(file) : atStageThree;
        atStageThree = known;
        return known;
    }

    public MayAtTheOmbudsman atTheOmbudsman(ComplaintFile file) {
        return ombudsmanRules.with(file);
    }

    public MayAtStageTwo atStageTwo(ComplaintFile file) {
        MayAtStageTwo known = atStageTwo == null ? stageTwoRules.with(file) : atStageTwo;
        atStageTwo = known;
        return known;
    }

    private MayAtIntake atIntake(ComplaintFile file) {
        MayAtIntake known = atIntake == null ? intakeRules.with(file, intakePage.of(file.number())) : atIntake;
        atIntake = known;
        return known;
    }

    public May may(ComplaintFile file) {
        May known = may == null ? rules.with(file) : may;
        may = known;
        return known;
    }

    /** The act that ends the waiting at a step, as it follows {@code /complaints/} in the address. */
    public String pathOf(Step step) {
        return switch (step) {
            case CHECK_PROCEDURE -> "check";
            case ACKNOWLEDGE -> "acknowledge";
            case AGREE_POINTS -> "points";
            case ASSIGN -> "assign";
            case RESPOND -> "respond";
            case CHECK_QUALITY -> "quality";
            case SEND_ANSWER -> "send";
            case AWAIT_COMPLAINANT, AWAIT_STAGE_THREE, AWAIT_OMBUDSMAN -> "close";
            case ACCEPT_STAGE_TWO -> "accept";
            case TELL_REFUSAL -> "tell-refusal";
            case APPOINT_INVESTIGATORS -> "appoint";
            case AGREE_STATEMENT -> "statement";
            case INVESTIGATE -> "draft-report";
            case CHECK_FACTS -> "check-facts";
            case FINISH_REPORTS -> "reports";
            case ADJUDICATE -> "adjudicate";
            case SEND_ADJUDICATION -> "send-adjudication";
            case ACKNOWLEDGE_STAGE_THREE -> "acknowledge-stage-three";
            case ACCEPT_STAGE_THREE -> "accept-stage-three";
            case TELL_STAGE_THREE_REFUSAL -> "tell-panel-refusal";
            case APPOINT_CHAIR -> "appoint-chair";
            case APPOINT_PANEL -> "appoint-panel";
            case ARRANGE_PANEL -> "arrange-panel";
            case SEND_PAPERS -> "send-papers";
            case HOLD_PANEL -> "hold-panel";
            case RECORD_RECOMMENDATIONS -> "panel-report";
            case RESPOND_TO_PANEL -> "answer-panel";
            case SEND_RESPONSE -> "send-response";
            case ANSWER_OMBUDSMAN -> "ombudsman-decision";
            case CARRY_OUT_REMEDIES -> "ombudsman-complied";
        };
    }

    /** The act the complaint waits for, by its path; null when it is not this person's. */
    public @Nullable String next(ComplaintFile file) {
        May now = may(file);
        boolean theirs = now.checkProcedure()
                || now.acknowledge()
                || now.agreePoints()
                || now.respond()
                || now.checkQuality()
                || now.sendAnswer()
                || now.close()
                || atStageTwo(file).next()
                || atStageThree(file).next()
                || atTheOmbudsman(file).next();
        MayAtIntake intake = atIntake(file);
        if (intake.tellLate()) {
            return "tell-late";
        }
        if (intake.finishAnonymous()) {
            return "anonymous";
        }
        if (now.assign()) {
            return pathOf(Step.ASSIGN);
        }
        return theirs && file.step() != null ? pathOf(file.step()) : null;
    }

    /** The acts beside the course, by their paths. */
    public List<String> others(ComplaintFile file) {
        May now = may(file);
        MayAtStageTwo stageTwo = atStageTwo(file);
        MayAtStageThree stageThree = atStageThree(file);
        MayAtTheOmbudsman ombudsman = atTheOmbudsman(file);
        MayAtIntake intake = atIntake(file);
        List<String> acts = new ArrayList<>();
        addIf(intake.refer(), "refer", acts);
        addIf(now.comeBack(), "come-back", acts);
        addIf(stageTwo.request(), "request-stage-two", acts);
        addIf(stageThree.request(), "request-stage-three", acts);
        addIf(stageThree.askToAccept() && file.step() != Step.ACCEPT_STAGE_THREE, "accept-stage-three", acts);
        addIf(stageThree.rearrange(), "rearrange-panel", acts);
        addIf(stageThree.replaceMember(), "replace-panel-member", acts);
        addIf(ombudsman.enquire(), "ombudsman-enquiry", acts);
        addIf(ombudsman.decideBeside(), "ombudsman-decision", acts);
        addIf(ombudsman.complyBeside(), "ombudsman-complied", acts);
        addIf(ombudsman.referEarly(), "early-referral", acts);
        addIf(stageTwo.changeStatement(), "change-statement", acts);
        addIf(stageTwo.replaceInvestigator(), "replace-investigator", acts);
        addIf(stageTwo.recordFileAccess(), "records", acts);
        addIf(stageTwo.askForMoreTime(), "extend-stage-two", acts);
        addIf(now.assign() && now.respond(), "respond", acts);
        addIf(now.tellOutside(), "leave", acts);
        addIf(now.askForMoreTime(), "extend", acts);
        addIf(now.tell(), "tell", acts);
        addIf(now.handOver(), "hand-over", acts);
        addIf(now.correct(), "correct", acts);
        addIf(now.leaveProcedure(), "outside", acts);
        addIf(now.withdraw(), "withdraw", acts);
        addIf(intake.askToCloseAtRisk(), "close-at-risk", acts);
        addIf(intake.raiseRisk(), "safeguarding", acts);
        addIf(beside.with(file).anything(), "along-the-way", acts);
        addIf(ombudsman.takeUp(), "ombudsman", acts);
        return acts;
    }

    /** What may be written down about how it came in, by the paths of the acts. */
    public List<String> aboutIntake(ComplaintFile file) {
        MayAtIntake intake = atIntake(file);
        List<String> acts = new ArrayList<>();
        addIf(intake.recordWho(), "who", acts);
        addIf(intake.decideInterest(), "interest", acts);
        addIf(intake.considerLate(), "late", acts);
        addIf(intake.sortPoints(), "scope", acts);
        addIf(intake.freeze(), "freeze", acts);
        return acts;
    }

    /** Nobody holds it; or the button that said so has been pressed, and the use case decides whether that still holds. */
    public boolean offersClaim(ComplaintFile file) {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean pressed = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return pressed || (may(file).claim() && file.holderId() == null);
    }

    public void claim(ComplaintNumber number) {
        handingOver.claim(number, seen == null ? -1 : seen);
        Messages.addFlashGlobalInfo("{0}", Wording.of("work.claimed", number));
        Faces.redirect("complaints/%s", number);
    }

    private static void addIf(boolean allowed, String path, List<String> acts) {
        if (allowed) {
            acts.add(path);
        }
    }
}
