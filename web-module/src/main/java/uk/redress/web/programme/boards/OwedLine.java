package uk.redress.web.programme.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.owing.Owed;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/**
 * Something a board owes, in words, with the page on which it is dealt with.
 *
 * @param since where no rule says a day
 * @param waited working days since then
 */
public record OwedLine(
        String words,
        String address,
        String body,
        String bodyName,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate since,
        int waited,
        boolean isLate) {

    public static OwedLine of(Owed owed, LocalDate today, @Nullable Integer left) {
        return new OwedLine(
                words(owed),
                "/programme/boards/" + page(owed),
                owed.body(),
                owed.bodyName(),
                owed.dueOn(),
                owed.since(),
                left == null ? 0 : -left,
                owed.isOverdue(today));
    }

    private static String words(Owed owed) {
        return Wording.of(
                "owing." + owed.kind(),
                owed.many(),
                owed.meetingOn() == null ? "" : Dates.inWords(owed.meetingOn()),
                owed.what() == null ? "" : owed.what());
    }

    private static String page(Owed owed) {
        return switch (owed.kind()) {
            case PAPERS -> "prepare/" + owed.meeting();
            case APOLOGIES, ATTENDANCE -> "attendance/" + owed.meeting();
            case MINUTES_TO_DRAFT, MINUTES_TO_AGREE, MINUTES_TO_SEND -> "minutes/" + owed.meeting();
            case TERMS_MISSING, TERMS -> "terms/" + owed.body();
            case REPORT -> "report/" + owed.body();
            case ACTIONS -> owed.body() + "#actions";
            case REQUEST -> "request/" + owed.body() + "/" + owed.number();
            case EXECUTIVE -> "recommendations/" + owed.body() + "/" + owed.number();
        };
    }

    public boolean getLate() {
        return isLate;
    }
}
