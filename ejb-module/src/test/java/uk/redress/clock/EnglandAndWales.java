package uk.redress.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The calendar that is shipped, read from its migration, so that tests count in the days an office counts in. */
public final class EnglandAndWales {

    private static final Path SHIPPED = Path.of("..", "db/src/main/resources/db/casework/V0002__bank_holidays.sql");
    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '((?:[^']|'')*)'\\)");

    private EnglandAndWales() {}

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(bankHolidays(), years());
    }

    public static List<Integer> years() {
        return IntStream.rangeClosed(2016, 2028).boxed().toList();
    }

    public static List<BankHoliday> bankHolidays() {
        List<BankHoliday> holidays = new ArrayList<>();
        Matcher row = ROW.matcher(shipped());
        while (row.find()) {
            holidays.add(
                    new BankHoliday(LocalDate.parse(row.group(1)), row.group(2).replace("''", "'")));
        }
        return holidays;
    }

    private static String shipped() {
        try {
            return Files.readString(SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
