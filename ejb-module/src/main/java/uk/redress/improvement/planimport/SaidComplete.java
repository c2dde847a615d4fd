package uk.redress.improvement.planimport;

import java.util.List;
import java.util.regex.Pattern;
import uk.redress.tables.Tidy;

/**
 * Whether a plan says that an action is complete. "Complete the survey" is an order and "complete by May" a hope; neither
 * is taken for a claim.
 */
record SaidComplete(boolean said, List<Note> notes) {

    private static final String WORD =
            "(?:action )?(?:is |now |fully |all )*(?:completed?|done|achieved|delivered|closed)";
    private static final Pattern CLAIM = Pattern.compile("(?is)" + WORD
            + "(?:\\s*$|\\s*[.,;:!–—-].*|\\s*\\n.*|\\s+(?:and|but|with|as|in full|on|\\d).*|(?-i:\\s+\\p{Lu}).*)");
    private static final Pattern INSIDE =
            Pattern.compile("(?is).*(?:\\b(?:status|action)(?: is| now|:)*\\s+complete[d]?\\b|\\b100 ?%).*");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?is).*\\b(?:under review|pending|ongoing|still to|not yet|to follow|except|apart from|partly|partially)\\b.*");
    private static final Pattern STATUS = Pattern.compile("(?is)(?:completed?|closed|done|achieved|blue)\\b.*|b");

    static SaidComplete read(String progressCell, String statusCell) {
        String progress = Tidy.text(progressCell);
        String status = Tidy.text(statusCell);
        boolean inProgress =
                CLAIM.matcher(progress).matches() || INSIDE.matcher(progress).matches();
        boolean inStatus = STATUS.matcher(status).matches();
        if (!inProgress && !inStatus) {
            return new SaidComplete(false, List.of());
        }
        PlanColumn column = inProgress ? PlanColumn.PROGRESS : PlanColumn.STATUS;
        Note claim = new Note(
                column,
                NoteKind.SAID_COMPLETE,
                "The plan says that it is complete. That is kept as its words; without evidence it comes in as under way.");
        return inProgress && UNFINISHED.matcher(progress).matches()
                ? new SaidComplete(
                        true,
                        List.of(
                                claim,
                                new Note(
                                        column,
                                        NoteKind.NOT_QUITE_COMPLETE,
                                        "The same words say that something is still open.")))
                : new SaidComplete(true, List.of(claim));
    }
}
