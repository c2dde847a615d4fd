package uk.redress.web.programme.picture;

import org.jspecify.annotations.Nullable;

/**
 * An action on the timeline.
 *
 * @param label its words as far as there is room
 * @param top where the row begins
 * @param textAt where its words stand
 * @param barTop where its bar begins
 * @param words everything the row shows, for whoever does not see it
 * @param bar from its start to its last day as first planned, or to its last day where that never moved
 * @param beyond from there to the day that was approved since; null where it never moved
 * @param first a mark at the day as first planned, where it moved
 * @param note what stands in place of a bar, or before it
 */
public record TimelineRow(
        String reference,
        String number,
        String label,
        String rating,
        String words,
        int top,
        int textAt,
        int barTop,
        @Nullable Bar bar,
        @Nullable Bar beyond,
        @Nullable String first,
        @Nullable Note note) {

    public record Bar(String x, String width) {}

    /** @param kind where it stands: before a bar, behind it, or in place of one */
    public record Note(String x, String kind, String words) {}
}
