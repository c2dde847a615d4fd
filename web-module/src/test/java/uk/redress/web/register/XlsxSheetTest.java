package uk.redress.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir
    Path folder;

    @Test
    void a_text_is_never_a_formula_and_a_day_is_a_day() throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (Sheet sheet = new XlsxSheet(Files.newOutputStream(file), "Register", 3)) {
            sheet.row(List.of("Number", "Summary", "Received"));
            sheet.row(Arrays.asList("CS-2026-0001", "=1+1", LocalDate.of(2026, 11, 22)));
        }

        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("46348");
        assertThat(entry(file, "xl/sharedStrings.xml") + sheet).contains("=1+1");
    }

    @Test
    void many_rows_are_written_while_they_come() throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (Sheet sheet = new XlsxSheet(Files.newOutputStream(file), "Register", 1)) {
            for (int row = 0; row < 1_501; row++) {
                sheet.row(List.of(row));
            }
        }

        assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("r=\"1501\"");
    }

    private static String entry(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
