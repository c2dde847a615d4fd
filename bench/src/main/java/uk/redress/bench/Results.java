package uk.redress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of what was measured, against what, and whether that is what was aimed at. */
final class Results {

    private final String title;
    private final List<String> lines = new ArrayList<>();

    Results(String title) {
        this.title = title;
    }

    void ratio(String what, String measured, String against, double ratio, double atMost) {
        line(what, measured, against, format("%.2f", ratio), format("at most %.1f", atMost), ratio <= atMost);
    }

    void figure(String what, String measured, String atMost, boolean reached) {
        line(what, measured, "", "", atMost, reached);
    }

    void note(String what, String measured) {
        add(format("| %s | %s | | | | |", what, measured));
    }

    /** Prints the table and keeps it beside those of the other benchmarks. */
    void keep(Path folder, String name) {
        List<String> table = new ArrayList<>(List.of(
                "# " + title,
                "",
                "| what | measured | against | ratio | target | reached |",
                "| --- | --- | --- | --- | --- | --- |"));
        table.addAll(lines);
        try {
            Files.write(folder.resolve(name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Bench.say(String.join("\n", table));
    }

    static double median(double... values) {
        return percentile(50, values);
    }

    static double percentile(int percent, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    private void line(String what, String measured, String against, String ratio, String target, boolean reached) {
        add(format("| %s | %s | %s | %s | %s | %s |", what, measured, against, ratio, target, reached ? "yes" : "NO"));
    }

    private void add(String line) {
        lines.add(line);
        Bench.say(line);
    }
}
