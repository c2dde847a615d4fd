package uk.redress.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ComplaintNumberTest {

    @Test
    void a_number_carries_the_year_of_receipt_and_a_running_number_of_four_digits() {
        assertThat(ComplaintNumber.of(2026, 1)).hasToString("CS-2026-0001");
        assertThat(ComplaintNumber.of(2026, 1).year()).isEqualTo(2026);
    }

    @Test
    void a_fifth_digit_is_room_for_a_busy_year() {
        assertThat(ComplaintNumber.of(2026, 12345)).hasToString("CS-2026-12345");
    }

    @Test
    void what_somebody_typed_is_read_whatever_its_case_and_spaces() {
        assertThat(ComplaintNumber.read(" cs-2026-0001 ")).contains(new ComplaintNumber("CS-2026-0001"));
    }

    @Test
    void what_cannot_be_a_number_is_read_as_none() {
        assertThat(ComplaintNumber.read("CASE4237203")).isEmpty();
        assertThat(ComplaintNumber.read("CS-2026-1")).isEmpty();
        assertThat(ComplaintNumber.read("' or 1=1")).isEmpty();
    }

    @Test
    void a_wrong_shape_is_refused_with_an_example() {
        assertThatThrownBy(() -> new ComplaintNumber("2026/1")).hasMessageContaining("CS-2026-0001");
    }
}
