package uk.redress.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Counts working days by walking along a printed list of them, as a person would with a finger on the wall calendar. It
 * shares neither code nor data with the clock it checks.
 */
public final class PrintedCalendar {

    private static final PrintedCalendar PRINTED = read();

    private final NavigableSet<LocalDate> workingDays;

    private PrintedCalendar(NavigableSet<LocalDate> workingDays) {
        this.workingDays = workingDays;
    }

    public static PrintedCalendar printed() {
        return PRINTED;
    }

    private static PrintedCalendar read() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PrintedCalendar.class.getResourceAsStream("/simulation/working-days.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String month = line.substring(0, 7);
                    for (String day : line.substring(9).split(" ", -1)) {
                        days.add(LocalDate.parse("%s-%02d".formatted(month, Integer.parseInt(day))));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedCalendar(days);
    }

    /** The same list with a day struck out. */
    PrintedCalendar without(LocalDate struckOut) {
        NavigableSet<LocalDate> left = new TreeSet<>(workingDays);
        if (!left.remove(struckOut)) {
            throw new IllegalArgumentException(struckOut + " is no working day.");
        }
        return new PrintedCalendar(left);
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day);
    }

    /** The working day so many after a day, which itself is not counted. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = printed(workingDays.higher(found), day);
        }
        return found;
    }

    /** The working day so many before a day, which itself is not counted. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = printed(workingDays.lower(found), day);
        }
        return found;
    }

    private static LocalDate printed(LocalDate found, LocalDate from) {
        if (found == null) {
            throw new IllegalStateException(
                    "The printed list of working days ends before one counted from " + from + ". Print more years.");
        }
        return found;
    }
}
