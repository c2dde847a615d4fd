package uk.redress.web.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.web.shell.Wording;

/**
 * The quarter line by line, with commas between (RFC 4180). Names come from people and files: one that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
final class QuarterAsText {

    private static final String MARK_OF_UTF_8 = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private QuarterAsText() {}

    static String of(QuarterShown quarter) {
        Stream<String> head = Stream.of(
                line(quarter.getName(), quarter.getDays()),
                line(Wording.of("quarters.file.asOf", quarter.getAsOf())),
                line(Wording.of(quarter.isWholeCouncil() ? "quarters.file.all" : "quarters.file.some")));
        return Stream.of(head, figures(quarter), parts(quarter), published(quarter))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n", MARK_OF_UTF_8, "\r\n"));
    }

    private static Stream<String> figures(QuarterShown quarter) {
        Stream<String> head = Stream.of(
                "",
                line(
                        Wording.of("quarters.figure"),
                        Wording.of("quarters.thisQuarter"),
                        Wording.of("quarters.file.ofAnswered"),
                        Wording.of("quarters.file.ofReceived"),
                        quarter.getPreviousName(),
                        Wording.of("quarters.change")));
        Stream<FigureLine> lines = Stream.of(
                        Stream.of(quarter.getTotal()),
                        quarter.getCourse().stream(),
                        Stream.of(quarter.getInTime()),
                        quarter.getOutcomes().stream())
                .flatMap(some -> some);
        return Stream.concat(
                head,
                lines.map(line -> line(
                        line.getLabel(),
                        line.now().count(),
                        line.ofAnswered(),
                        line.ofReceived(),
                        line.before().count(),
                        line.change())));
    }

    private static Stream<String> parts(QuarterShown quarter) {
        List<String> columns = quarter.getColumns();
        Stream<String> head = Stream.of(
                "",
                line(Stream.of(
                                Stream.of(Wording.of("quarters.part"), Wording.of("quarters.depth")),
                                columns.stream(),
                                Stream.of(
                                        Wording.of("quarters.column.inTimeOfAnswered"),
                                        Wording.of("quarters.column.inTimeOfReceived")))
                        .flatMap(some -> some)
                        .toArray()));
        Stream<String> lines = Stream.concat(quarter.getStages().stream(), quarter.getTeams().stream())
                .map(part -> line(Stream.of(
                                Stream.of(part.name(), part.depth()),
                                part.figures().stream()
                                        .map(figure -> (Object) figure.link().count()),
                                Stream.of(part.ofAnswered(), part.ofReceived()))
                        .flatMap(some -> some)
                        .toArray()));
        return Stream.concat(head, lines);
    }

    private static Stream<String> published(QuarterShown quarter) {
        if (!quarter.isAnythingPublished()) {
            return Stream.empty();
        }
        Stream<String> head = Stream.of(
                "",
                line(
                        Wording.of("quarters.published.stage"),
                        Wording.of("quarters.figure"),
                        Wording.of("quarters.published.published"),
                        Wording.of("quarters.published.counted"),
                        Wording.of("quarters.published.entered")));
        return Stream.concat(
                head,
                quarter.getPublished().stream()
                        .map(line -> line(
                                line.getStage(),
                                line.getMeasure(),
                                line.getPublished(),
                                line.getCounted(),
                                line.getEntered())));
    }

    private static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(QuarterAsText::cell).collect(Collectors.joining(","));
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = value instanceof String && FORMULA.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
