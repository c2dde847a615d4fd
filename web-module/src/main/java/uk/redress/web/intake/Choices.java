package uk.redress.web.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.redress.intake.Column;
import uk.redress.intake.ColumnMapping;
import uk.redress.intake.Corrections;
import uk.redress.intake.ImportOnHand;
import uk.redress.intake.LogOutcome;
import uk.redress.kernel.Refused;
import uk.redress.web.shell.Wording;

/** The fields of the form on which a file is settled: one choice for each column, word and name. */
public class Choices implements Serializable {

    private static final int LONGEST_SAMPLE = 40;

    /** One choice: what it is about, and what was chosen. */
    public static class Choice implements Serializable {

        private final String key;
        private final String label;
        private final String hint;
        private String chosen;

        Choice(String key, String label, String hint, String chosen) {
            this.key = key;
            this.label = label;
            this.hint = hint;
            this.chosen = chosen;
        }

        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }

        public String getHint() {
            return hint;
        }

        public String getChosen() {
            return chosen;
        }

        public void setChosen(@Nullable String chosen) {
            this.chosen = Objects.requireNonNullElse(chosen, "");
        }
    }

    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), null);

    private final List<Choice> columns;
    private final List<Choice> words;
    private final List<Choice> names;
    private @Nullable LocalDate day;

    private Choices(List<Choice> columns, List<Choice> words, List<Choice> names, @Nullable LocalDate day) {
        this.columns = columns;
        this.words = words;
        this.names = names;
        this.day = day;
    }

    static Choices of(ImportOnHand file) {
        List<Choice> columns = IntStream.range(0, file.headings().size())
                .mapToObj(i -> new Choice(
                        Integer.toString(i),
                        heading(file, i),
                        samples(file.samples().get(i)),
                        file.mapping().of(i).map(Column::name).orElse("")))
                .toList();
        List<Choice> words = file.outcomes().stream()
                .map(word -> new Choice(
                        word.key(),
                        word.word(),
                        Wording.of("import.rows", word.rows()),
                        Objects.toString(word.meaning(), "")))
                .toList();
        List<Choice> names = file.teams().stream()
                .map(name -> new Choice(
                        Integer.toString(name.ordinal()),
                        name.label().inWords(),
                        Wording.of("import.rows", name.rows()),
                        name.teamId() == null ? "0" : name.teamId().toString()))
                .toList();
        return new Choices(columns, words, names, file.dayForRowsWithout());
    }

    /** @throws Refused when two columns were said to be the same thing */
    Corrections corrections() {
        Map<Column, Integer> mapping = new EnumMap<>(Column.class);
        for (Choice column : columns) {
            if (!column.chosen.isEmpty()
                    && mapping.put(Column.valueOf(column.chosen), Integer.valueOf(column.key)) != null) {
                throw new Refused(Wording.of("import.columnTwice", Wording.of("import.column." + column.chosen)));
            }
        }
        Map<String, LogOutcome> outcomes = new HashMap<>();
        words.stream()
                .filter(word -> !word.chosen.isEmpty())
                .forEach(word -> outcomes.put(word.key, LogOutcome.valueOf(word.chosen)));
        Map<Integer, Long> teams = new HashMap<>();
        names.forEach(name -> teams.put(Integer.valueOf(name.key), Long.valueOf(name.chosen)));
        return new Corrections(new ColumnMapping(mapping), day, outcomes, teams);
    }

    public List<Choice> getColumns() {
        return new ArrayList<>(columns);
    }

    public List<Choice> getWords() {
        return new ArrayList<>(words);
    }

    public List<Choice> getNames() {
        return new ArrayList<>(names);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    private static String samples(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    private static String heading(ImportOnHand file, int index) {
        String heading = file.headings().get(index);
        return heading.isEmpty() ? Wording.of("import.columnWithoutHeading", index + 1) : heading;
    }
}
