package uk.redress.clock;

import java.time.LocalDate;
import java.util.Optional;

/** The number that spreadsheets keep for a day, counted from 30 December 1899; one of this century up to 2100. */
public final class SpreadsheetDay {

    /** What is added to the number of a workbook that counts from 1904, as those of old Macs do. */
    public static final int FROM_1904 = 1_462;

    private static final int SPREADSHEET_TO_EPOCH = 25_569;
    private static final int FIRST_OF_2000 = 36_526;
    private static final int FIRST_OF_2100 = 73_051;

    private SpreadsheetDay() {}

    public static Optional<LocalDate> read(int number) {
        return number >= FIRST_OF_2000 && number < FIRST_OF_2100
                ? Optional.of(LocalDate.ofEpochDay(number - SPREADSHEET_TO_EPOCH))
                : Optional.empty();
    }
}
