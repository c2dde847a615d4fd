package uk.redress.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import uk.redress.kernel.Refused;
import uk.redress.tables.OpenWorkbook.Sheet;

/** One sheet of an Excel workbook, read as a stream. Days become the way computers write them, whatever their format. */
record Workbook(Sheet sheet, int sheets) implements TableReader {

    private static final int ROWS_TO_JUDGE_BY = 30;

    /** The first visible sheet that looks right to who asks for it; failing that, the first that has two columns. */
    static Workbook recognise(Path file, Predicate<List<List<String>>> looksRight) {
        try (OpenWorkbook book = new OpenWorkbook(file)) {
            List<Sheet> visible = book.visibleSheets();
            Workbook second = null;
            for (Sheet sheet : visible) {
                List<List<String>> top = new ArrayList<>();
                book.read(sheet, (number, cells) -> {
                    top.add(cells);
                    return top.size() < ROWS_TO_JUDGE_BY;
                });
                Workbook candidate = new Workbook(sheet, visible.size());
                if (looksRight.test(top)) {
                    return candidate;
                }
                if (second == null && top.stream().anyMatch(cells -> cells.size() > 1)) {
                    second = candidate;
                }
            }
            if (second == null) {
                throw new Refused(
                        "No sheet of this workbook has a table in it. Choose the workbook that has the table.");
            }
            return second;
        } catch (IOException | XMLStreamException broken) {
            throw damaged();
        }
    }

    @Override
    public String description() {
        return sheets == 1
                ? "Excel workbook, sheet “%s”".formatted(sheet.name())
                : "Excel workbook, sheet “%s”; its other sheets were not read".formatted(sheet.name());
    }

    @Override
    public void read(Path file, RowSink sink) {
        try (OpenWorkbook book = new OpenWorkbook(file)) {
            book.read(sheet, sink);
        } catch (IOException | XMLStreamException broken) {
            throw damaged();
        }
    }

    private static Refused damaged() {
        return new Refused("This Excel workbook cannot be read; it may be damaged. Open it in Excel, save it again as"
                + " .xlsx or CSV, and choose that file.");
    }
}
