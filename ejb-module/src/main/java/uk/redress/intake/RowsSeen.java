package uk.redress.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.tables.Tidy;

/** Tells a row again, by its reference or else by its content, and remembers those of one file from top to bottom. */
final class RowsSeen {

    private final ColumnMapping mapping;
    private final Map<String, Integer> rows = new HashMap<>();

    RowsSeen(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** What tells a row without a reference again in another file: all that does not change as the complaint goes on. */
    String fingerprint(List<String> cells) {
        StringBuilder identity = new StringBuilder();
        for (Column column : List.of(
                Column.REFERENCE, Column.RECEIVED, Column.RAISED_BY, Column.DIVISION, Column.TEAM, Column.DETAIL)) {
            identity.append(Tidy.key(mapping.cell(cells, column))).append('\u001f');
        }
        return digest(identity.toString());
    }

    String reference(List<String> cells) {
        return mapping.cell(cells, Column.REFERENCE).replace('\n', ' ');
    }

    /** The sentence about a row that is in the register, or further up in the file; null the first time. */
    @Nullable
    String comesTwice(int row, String reference, String fingerprint, KnownAlready known) {
        String number = known.number(reference, fingerprint);
        if (number != null) {
            return reference.isEmpty()
                    ? "A row of the same content was imported before, as %s. It is left out.".formatted(number)
                    : "%s is in the register already, as %s. It is left out and nothing there is changed."
                            .formatted(reference, number);
        }
        Integer before = rows.putIfAbsent(reference.isEmpty() ? fingerprint : "=" + reference, row);
        if (before == null) {
            return null;
        }
        return reference.isEmpty()
                ? "This row is the same as row %d. It is left out.".formatted(before)
                : "%s is also the reference of row %d. This one is left out; if they are two complaints, give one of them another reference in the file."
                        .formatted(reference, before);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
