package uk.redress.web.programme.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The levels of a chart, at round numbers. Shares are drawn against the whole, and whatever can be from nought. */
record Scale(double from, double to, double step) {

    private static final int LEVELS = 5;

    static Scale over(double[] values, boolean percent) {
        double least = Math.min(0, Arrays.stream(values).min().orElse(0));
        double most = Math.max(Arrays.stream(values).max().orElse(1), least);
        if (percent && least >= 0 && most <= 100) {
            return new Scale(0, 100, 20);
        }
        double step = round(Math.max(most - least, 1e-4) / LEVELS);
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    /** The next of 1, 2, 5 and their tenfolds. */
    private static double round(double rough) {
        double tenfold = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / tenfold;
        return tenfold * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    List<Double> levels() {
        int levels = (int) Math.round((to - from) / step);
        return IntStream.rangeClosed(0, levels)
                .mapToObj(i -> Math.round((from + i * step) * 1e4) / 1e4)
                .toList();
    }
}
