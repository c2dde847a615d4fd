package uk.redress.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.redress.kernel.Refused;

class TableFileTest {

    private static final String LOG = """
            Ref|Received|Detail
            A1|03/10/17|Late visit
            A2|04/10/17|No reply
            """;

    @TempDir
    Path folder;

    private static boolean hasThreeColumns(List<List<String>> top) {
        return top.stream().anyMatch(cells -> cells.size() >= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found_out(String separator) throws IOException {
        Path file = text(LOG.replace("|", separator));

        assertThat(rows(file))
                .containsEntry(1, List.of("Ref", "Received", "Detail"))
                .containsEntry(3, List.of("A2", "04/10/17", "No reply"));
    }

    @Test
    void a_separator_inside_quotation_marks_is_text() throws IOException {
        Path file = text("Ref;Detail\nA1;\"a, b; c\nand \"\"d\"\"\"\nA2;e\n");

        assertThat(rows(file))
                .containsEntry(2, List.of("A1", "a, b; c\nand \"d\""))
                .containsEntry(3, List.of("A2", "e"));
    }

    @Test
    void utf_8_with_and_without_a_mark_utf_16_and_what_windows_writes_are_all_read() throws IOException {
        String table = "Ref,Detail\nA1,Zoë’s café £5\n";

        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(rows(bytes(table.getBytes(charset)))).containsEntry(2, List.of("A1", "Zoë’s café £5"));
        }
        assertThat(rows(bytes(("\ufeff" + table).getBytes(StandardCharsets.UTF_8))))
                .containsEntry(1, List.of("Ref", "Detail"));
    }

    @Test
    void blank_lines_keep_the_row_numbers_of_the_spreadsheet() throws IOException {
        assertThat(rows(text("Ref,Detail\n\nA1,x\n,\nA2,y\n")))
                .containsEntry(3, List.of("A1", "x"))
                .containsEntry(5, List.of("A2", "y"));
    }

    @Test
    void a_workbook_is_read_with_its_days_numbers_and_formats() throws IOException {
        Path file = folder.resolve("log.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Notes").value(0, 0, "Nothing to see here");
            Worksheet sheet = book.newWorksheet("Log");
            sheet.value(0, 0, "Case Ref");
            sheet.value(0, 1, "Date Received");
            sheet.value(0, 2, "Outcome");
            sheet.value(1, 0, 4237203);
            sheet.value(1, 1, LocalDate.of(2017, 10, 3));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, "Upheld");
            sheet.value(4, 0, "A2");
            sheet.value(4, 1, 43011);
        }

        TableReader reader = TableFile.recognise(file, TableFileTest::hasThreeColumns);
        assertThat(reader.description()).isEqualTo("Excel workbook, sheet “Log”; its other sheets were not read");
        assertThat(rows(file))
                .containsEntry(2, List.of("4237203", "2017-10-03", "Upheld"))
                .containsEntry(5, List.of("A2", "43011"));
    }

    @Test
    void an_empty_file_is_told_so() throws IOException {
        refused(bytes(new byte[0]), "This file is empty.");
    }

    @Test
    void a_text_without_columns_is_not_a_table() throws IOException {
        refused(text("Dear colleague\n\nthe log is attached.\n"), "This file is not a table");
        refused(text("\n\n\n"), "This file is not a table");
    }

    @Test
    void what_is_something_else_by_its_content_is_told_what_it_is() throws IOException {
        refused(bytes("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)), "This is a PDF");
        refused(bytes(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}), "of the old kind (.xls)");
        refused(bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), "it may be a picture");
        refused(zip("word/document.xml"), "This is a Word document");
        refused(zip("content.xml"), "Save it as .xlsx or CSV");
        refused(zip("log.csv"), "This is a compressed folder");
    }

    @Test
    void a_workbook_that_is_cut_off_is_told_to_be_damaged() throws IOException {
        refused(zip("xl/workbook.xml"), "This Excel workbook cannot be read");
        refused(bytes(new byte[] {'P', 'K', 3, 4, 20, 0}), "This file is damaged");
    }

    @Test
    void a_quotation_mark_that_never_ends_is_pointed_at() throws IOException {
        Path file = text("Ref,Received,Detail\nA1,03/10/17,\"never ends\nA2,04/10/17,x\n");

        TableReader reader = TableFile.recognise(file, TableFileTest::hasThreeColumns);
        assertThatThrownBy(() -> reader.read(file, (number, cells) -> true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The quotation marks in this file do not match");
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> TableFile.recognise(file, TableFileTest::hasThreeColumns))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    private static Map<Integer, List<String>> rows(Path file) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        TableFile.recognise(file, TableFileTest::hasThreeColumns).read(file, (number, cells) -> {
            rows.put(number, new ArrayList<>(cells));
            return true;
        });
        return rows;
    }

    private Path zip(String entry) throws IOException {
        Path file = Files.createTempFile(folder, "file", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        return file;
    }

    private Path text(String content) throws IOException {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }
}
