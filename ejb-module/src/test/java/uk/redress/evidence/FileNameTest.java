package uk.redress.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.redress.kernel.Refused;

class FileNameTest {

    @Test
    void the_folders_before_a_name_are_left_out() {
        assertThat(FileName.of("C:\\Users\\someone\\audit.pdf").value()).isEqualTo("audit.pdf");
        assertThat(FileName.of("../../etc/passwd.txt").value()).isEqualTo("passwd.txt");
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(FileName.of("aud\u0000it\u202e\n.pdf").value()).isEqualTo("audit.pdf");
    }

    @Test
    void what_other_systems_forbid_becomes_a_line() {
        assertThat(FileName.of("what: \"why\"?.pdf").value()).isEqualTo("what_ _why__.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.of("a".repeat(500) + ".docx").value();

        assertThat(name).hasSize(120).endsWith("a.docx");
    }

    @Test
    void dots_in_dates_and_versions_are_no_endings() {
        assertThat(FileName.of("Minutes 09.10.2026 v1.2.PDF").ending()).isEqualTo("pdf");
        assertThat(FileName.of("Report.docx.pdf").value()).isEqualTo("Report.docx.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.exe.pdf", "audit.PDF.js.pdf", "audit.bat .csv"})
    void a_programs_ending_behind_another_is_refused(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(Refused.class).hasMessageContaining("two endings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "/", "a/", "\u0007"})
    void a_name_of_which_nothing_is_left_is_refused(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(Refused.class).hasMessageContaining("has no name");
    }
}
