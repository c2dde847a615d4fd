package uk.redress.improvement.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Trend;

/**
 * All that a report shows, ready to be written down. What its kind does not show is empty.
 *
 * @param edition 1 for the first
 * @param because why the edition before was not right; null for the first
 * @param kept whether the ratings are those kept for the month
 * @param streams how each workstream stands
 * @param moreIndicators how many are left out
 * @param complaints how many findings complaints led to: they are counted, and never told here
 */
record Paper(
        ReportKind kind,
        String title,
        String council,
        String plan,
        String planReference,
        String month,
        Instant asOf,
        int edition,
        @Nullable String because,
        boolean kept,
        @Nullable Standing standing,
        List<Stream> streams,
        List<Highlight> highlights,
        List<Part> parts,
        @Nullable Exceptions exceptions,
        List<IndicatorInReport> indicators,
        long moreIndicators,
        List<RiskInReport> risks,
        List<SourceInReport> sources,
        @Nullable Answers answers,
        long complaints) {

    /** For the foot of every page; nothing in it ends the sentence it stands in there. */
    String foot() {
        return "%s · %s · %s".formatted(council, title, month).replaceAll("[\"\\\\<>\\p{Cntrl}]", " ");
    }

    /** For the style of the page: {@code board-pack}. */
    String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean pack() {
        return kind == ReportKind.BOARD_PACK;
    }

    boolean highlightOnly() {
        return kind == ReportKind.HIGHLIGHT;
    }

    boolean planOnly() {
        return kind == ReportKind.PLAN;
    }

    boolean exceptionsOnly() {
        return kind == ReportKind.EXCEPTIONS;
    }

    boolean closingOnly() {
        return kind == ReportKind.CLOSING;
    }

    boolean isCorrected() {
        return because != null;
    }

    String moreOfComplaints() {
        return Counted.of(complaints, "more finding");
    }

    String moreIndicatorsInWords() {
        return moreIndicators == 1
                ? "1 more is not shown: it is on target, or not rated."
                : "%,d more are not shown: they are on target, or not rated.".formatted(moreIndicators);
    }

    boolean isWithMoreIndicators() {
        return moreIndicators > 0;
    }

    record Stream(String title, int position, Standing standing) {}

    /** The actions of a workstream, as the plan lists them. */
    record Part(String title, List<Row> rows) {}

    /**
     * @param moved the first last day, where it is another now
     */
    record Row(
            String number,
            String reference,
            String text,
            @Nullable String priority,
            String lead,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate moved,
            String resources,
            ActionStep step,
            Rating rating,
            String because,
            @Nullable Rating own,
            @Nullable Trend trend,
            String said) {

        static Row of(ActionInReport action) {
            return new Row(
                    action.number(),
                    action.reference(),
                    action.text(),
                    action.priority(),
                    action.lead(),
                    action.startsOn(),
                    action.dueOn(),
                    action.isMoved() ? action.firstDueOn() : null,
                    action.resources(),
                    action.step(),
                    action.rated().rating(),
                    action.rated().because(),
                    action.isDiffering() ? action.own() : null,
                    action.before() == null
                            ? null
                            : Trend.from(action.before(), action.rated().rating()),
                    action.done() == null ? "" : Line.brief(action.done()));
        }
    }
}
