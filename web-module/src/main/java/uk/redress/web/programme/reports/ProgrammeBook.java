package uk.redress.web.programme.reports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.reports.Book;
import uk.redress.improvement.reports.BookSheet;

/** A workbook that is sent on while it is written. A text stays a text there, so no formula can come of it. */
final class ProgrammeBook implements Book, Closeable {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDTH = 22;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int row;

    ProgrammeBook(OutputStream out) {
        workbook = new Workbook(out, "Redress", "1.0");
    }

    @Override
    public void sheet(BookSheet next) {
        finish();
        Worksheet begun = workbook.newWorksheet(next.title());
        begun.freezePane(0, 1);
        sheet = begun;
        row = 0;
        List<String> headings = next.headings();
        for (int column = 0; column < headings.size(); column++) {
            begun.width(column, WIDTH);
            begun.value(0, column, headings.get(column));
            begun.style(0, column).bold().set();
        }
        row = 1;
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        Worksheet here = sheet;
        if (here == null || row == MOST_ROWS) {
            return;
        }
        for (int column = 0; column < cells.size(); column++) {
            write(here, column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            try {
                here.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void write(Worksheet here, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            here.value(row, column, day);
            here.style(row, column).format("d mmmm yyyy").set();
        } else if (value instanceof Number number) {
            here.value(row, column, number);
        } else if (value != null) {
            String text = value.toString();
            here.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private void finish() {
        if (sheet != null) {
            try {
                sheet.finish();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.close();
    }
}
