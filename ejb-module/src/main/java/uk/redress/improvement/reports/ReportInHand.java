package uk.redress.improvement.reports;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that is made, or was made and is not published yet.
 *
 * @param title the workstream it is of, or the plan
 * @param because why the published edition is not right; null for the first
 * @param done of {@code outOf}: pages, while it is printed; percent of the text, while it is set
 * @param stopped whether nobody has given a sign for a while
 * @param published the reference it is published under; null while it is not
 * @param mayPublish whether the person who asks may publish it
 */
public record ReportInHand(
        long id,
        ReportKind kind,
        String plan,
        String planTitle,
        @Nullable Integer workstream,
        String title,
        ReportMonth month,
        int edition,
        @Nullable String because,
        String askedBy,
        Instant askedAt,
        ReportState state,
        Phase phase,
        int done,
        int outOf,
        boolean stopped,
        @Nullable Instant madeAt,
        @Nullable Integer pages,
        @Nullable Long pdfSize,
        @Nullable String published,
        boolean mayPublish)
        implements Serializable {

    private static final int READ = 5;
    private static final int WRITTEN = 10;
    private static final int BEGUN = 15;
    private static final int SET = 45;
    private static final int PRINTED = 95;

    /** Nothing more happens to it by itself. */
    public boolean isOver() {
        return state == ReportState.MADE || state == ReportState.FAILED;
    }

    public boolean isMade() {
        return state == ReportState.MADE;
    }

    /** How far it is, of a hundred: by what usually takes how long, and page by page once they are known. */
    public int getShare() {
        if (state == ReportState.MADE) {
            return 100;
        }
        if (state != ReportState.RUNNING) {
            return 0;
        }
        return switch (phase) {
            case READING -> READ;
            case WRITING -> WRITTEN;
            case SETTING -> BEGUN + (outOf == 0 ? 0 : (SET - BEGUN) * done / outOf);
            case PRINTING -> SET + (outOf == 0 ? 0 : (PRINTED - SET) * done / outOf);
            case KEEPING -> PRINTED;
        };
    }
}
