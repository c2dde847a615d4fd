package uk.redress.web.work;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which page of a list is shown, whatever the address asks for. */
public record Turning(int page, int pages, int size) implements Serializable {

    private static final int DIGITS = 6;

    static Turning to(@Nullable String asked, long rows, int size) {
        int pages = (int) Math.max(1, (rows + size - 1) / size);
        boolean number = asked != null && asked.matches("[0-9]{1," + DIGITS + "}");
        int page = number && asked != null ? Integer.parseInt(asked) : 1;
        return new Turning(Math.max(1, Math.min(page, pages)), pages, size);
    }

    int skip() {
        return (page - 1) * size;
    }
}
