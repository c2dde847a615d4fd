package uk.redress.clock;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that is a bank holiday in England and Wales under the Banking and Financial Dealings Act 1971, by its own date:
 * a substitute day is a bank holiday like any other. A day the office is closed for its own reasons is not one.
 */
public record BankHoliday(LocalDate day, String name) implements Serializable, Comparable<BankHoliday> {

    public BankHoliday {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A bank holiday has a name.");
        }
    }

    @Override
    public int compareTo(BankHoliday other) {
        return day.compareTo(other.day);
    }
}
