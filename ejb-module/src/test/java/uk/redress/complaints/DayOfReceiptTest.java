package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayOfReceiptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void today_and_any_day_since_1900_can_be_one() {
        assertThat(DayOfReceipt.refusal(TODAY, TODAY)).isEmpty();
        assertThat(DayOfReceipt.refusal(LocalDate.of(1900, 1, 1), TODAY)).isEmpty();
    }

    @Test
    void a_day_to_come_cannot() {
        assertThat(DayOfReceipt.refusal(LocalDate.of(2026, 11, 21), TODAY))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("in the future"));
    }

    @Test
    void a_day_before_1900_cannot() {
        assertThat(DayOfReceipt.refusal(LocalDate.of(1899, 12, 31), TODAY))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("before 1900"));
    }
}
