package uk.redress.complaints;

/**
 * Where a complaint waits for somebody, in the order of the diagram. The task of that step in the diagram has the id
 * {@link #taskId()}.
 */
public enum Step {
    CHECK_PROCEDURE("checkProcedure"),
    ACKNOWLEDGE("acknowledge"),
    AGREE_POINTS("agreePoints"),
    ASSIGN("assign"),
    RESPOND("respond"),
    CHECK_QUALITY("checkQuality"),
    SEND_ANSWER("sendAnswer"),
    AWAIT_COMPLAINANT("awaitComplainant");

    private final String taskId;

    Step(String taskId) {
        this.taskId = taskId;
    }

    public String taskId() {
        return taskId;
    }
}
