package uk.redress.complaints;

import java.util.Arrays;
import java.util.List;

/**
 * Where a complaint waits for somebody, in the order of the diagrams. The task of that step in the diagram of its stage
 * has the id {@link #taskId()}.
 */
public enum Step {
    CHECK_PROCEDURE("checkProcedure", Stage.LOCAL_RESOLUTION),
    ACKNOWLEDGE("acknowledge", Stage.LOCAL_RESOLUTION),
    AGREE_POINTS("agreePoints", Stage.LOCAL_RESOLUTION),
    ASSIGN("assign", Stage.LOCAL_RESOLUTION),
    RESPOND("respond", Stage.LOCAL_RESOLUTION),
    CHECK_QUALITY("checkQuality", Stage.LOCAL_RESOLUTION),
    SEND_ANSWER("sendAnswer", Stage.LOCAL_RESOLUTION),
    AWAIT_COMPLAINANT("awaitComplainant", Stage.LOCAL_RESOLUTION),

    ACCEPT_STAGE_TWO("acceptStageTwo", Stage.INVESTIGATION),
    /** Only where the request was refused. */
    TELL_REFUSAL("tellRefusal", Stage.INVESTIGATION),
    APPOINT_INVESTIGATORS("appointInvestigators", Stage.INVESTIGATION),
    AGREE_STATEMENT("agreeStatement", Stage.INVESTIGATION),
    INVESTIGATE("investigate", Stage.INVESTIGATION),
    CHECK_FACTS("checkFacts", Stage.INVESTIGATION),
    FINISH_REPORTS("finishReports", Stage.INVESTIGATION),
    ADJUDICATE("adjudicate", Stage.INVESTIGATION),
    SEND_ADJUDICATION("sendAdjudication", Stage.INVESTIGATION),
    AWAIT_STAGE_THREE("awaitStageThree", Stage.INVESTIGATION),

    ACKNOWLEDGE_STAGE_THREE("acknowledgeStageThree", Stage.REVIEW_PANEL),
    ACCEPT_STAGE_THREE("acceptStageThree", Stage.REVIEW_PANEL),
    /** Only where the request was refused. */
    TELL_STAGE_THREE_REFUSAL("tellStageThreeRefusal", Stage.REVIEW_PANEL),
    APPOINT_CHAIR("appointChair", Stage.REVIEW_PANEL),
    APPOINT_PANEL("appointPanel", Stage.REVIEW_PANEL),
    ARRANGE_PANEL("arrangePanel", Stage.REVIEW_PANEL),
    SEND_PAPERS("sendPapers", Stage.REVIEW_PANEL),
    HOLD_PANEL("holdPanel", Stage.REVIEW_PANEL),
    RECORD_RECOMMENDATIONS("recordRecommendations", Stage.REVIEW_PANEL),
    RESPOND_TO_PANEL("respondToPanel", Stage.REVIEW_PANEL),
    SEND_RESPONSE("sendResponse", Stage.REVIEW_PANEL),
    AWAIT_OMBUDSMAN("awaitOmbudsman", Stage.REVIEW_PANEL),

    ANSWER_OMBUDSMAN("answerOmbudsman", Stage.OMBUDSMAN),
    /** Only where remedies were agreed. */
    CARRY_OUT_REMEDIES("carryOutRemedies", Stage.OMBUDSMAN);

    private final String taskId;
    private final Stage stage;

    Step(String taskId, Stage stage) {
        this.taskId = taskId;
        this.stage = stage;
    }

    public static List<Step> of(Stage stage) {
        return Arrays.stream(values()).filter(step -> step.stage == stage).toList();
    }

    public String taskId() {
        return taskId;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether its stage has been answered and it is the complainant's turn. */
    public boolean isTheComplainants() {
        return this == AWAIT_COMPLAINANT || this == AWAIT_STAGE_THREE || this == AWAIT_OMBUDSMAN;
    }

    /** Whether it is the work of the manager who was asked to answer, rather than of the complaints team. */
    public boolean isTheManagers() {
        return this == RESPOND || this == ADJUDICATE || this == RESPOND_TO_PANEL;
    }
}
