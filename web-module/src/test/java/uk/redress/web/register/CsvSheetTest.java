package uk.redress.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", " =1+1", "\t=1", "\n=1", "\uFF1D1", "\rtext"})
    void a_text_that_a_spreadsheet_would_calculate_stays_a_text(String dangerous) {
        assertThat(CsvSheet.cell(dangerous).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void numbers_days_and_ordinary_words_are_left_alone() {
        assertThat(CsvSheet.cell(-2)).isEqualTo("-2");
        assertThat(CsvSheet.cell(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
        assertThat(CsvSheet.cell("Visits were late")).isEqualTo("Visits were late");
        assertThat(CsvSheet.cell(null)).isEmpty();
    }

    @Test
    void commas_quotes_and_lines_stay_within_their_cell() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sheet sheet = new CsvSheet(bytes)) {
            sheet.row(Arrays.asList("one, two", "she said \"no\"", "line\nline", null));
            sheet.row(List.of("next"));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"one, two\",\"she said \"\"no\"\"\",\"line\nline\",\r\nnext\r\n");
    }
}
