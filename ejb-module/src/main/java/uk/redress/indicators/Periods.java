package uk.redress.indicators;

import java.time.LocalDate;
import java.util.Optional;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** What may be said of a period on a day. */
final class Periods {

    private Periods() {}

    /** Nothing was read of a time that has not come, and nothing final of one that still runs. */
    static Optional<Refusal> refusal(CalendarPeriod period, LocalDate today) {
        if (period.isOverOn(today)) {
            return Optional.empty();
        }
        if (period.first().isAfter(today)) {
            return Optional.of(
                    new Refusal("%s lies in the future: today is %s. A reading is entered once its time is over."
                            .formatted(sentence(period.inWords()), InWords.date(today))));
        }
        return Optional.of(new Refusal(
                "%s is not over yet: it ends on %s, and today is %s. Enter it then, or enter what is known as a reading of a single day."
                        .formatted(sentence(period.inWords()), InWords.date(period.last()), InWords.date(today))));
    }

    static void mustBeOver(CalendarPeriod period, LocalDate today) {
        refusal(period, today).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /** A figure is taken when its period is over, not before. */
    static void mustFollow(LocalDate takenOn, CalendarPeriod period) {
        if (takenOn.isBefore(period.last())) {
            throw new Refused("The figure of %s cannot have been taken on %s, before that was over."
                    .formatted(period.inWords(), InWords.date(takenOn)));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
