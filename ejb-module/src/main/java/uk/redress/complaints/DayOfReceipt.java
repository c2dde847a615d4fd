package uk.redress.complaints;

import java.time.LocalDate;
import java.util.Optional;
import uk.redress.kernel.Refusal;

/** Which days a complaint can have arrived on. */
final class DayOfReceipt {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private DayOfReceipt() {}

    static Optional<Refusal> refusal(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(
                    new Refusal("The day of receipt is in the future. Enter the day it reached the council."));
        }
        if (day.isBefore(EARLIEST)) {
            return Optional.of(new Refusal("The day of receipt is before 1900. Check the year."));
        }
        return Optional.empty();
    }
}
