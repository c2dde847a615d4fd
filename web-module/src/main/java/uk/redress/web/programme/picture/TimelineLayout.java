package uk.redress.web.programme.picture;

/**
 * How a timeline is laid out: on a page the words stand beside the bars, on a telephone above them.
 *
 * @param left where time begins
 * @param row how high each row is
 * @param words where the words stand in their row
 * @param bars where the middle of the bar is in its row
 * @param mostColumns how many columns there is room for
 * @param mostLetters how long a label may be
 */
record TimelineLayout(
        String name, int width, int left, int row, int words, int bars, int mostColumns, int mostLetters) {

    static final TimelineLayout WIDE = new TimelineLayout("wide", 1120, 430, 30, 19, 15, 24, 46);
    static final TimelineLayout NARROW = new TimelineLayout("narrow", 360, 8, 50, 18, 35, 12, 34);

    static final int HEAD = 44;
    static final int BAR = 14;

    int right() {
        return width - 10;
    }

    boolean isWide() {
        return equals(WIDE);
    }
}
