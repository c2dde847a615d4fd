package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void they_read_as_people_say_them() {
        assertThat(WorkingDays.of(1)).hasToString("1 working day");
        assertThat(WorkingDays.of(10)).hasToString("10 working days");
    }

    @Test
    void there_are_never_fewer_than_none_nor_more_than_anybody_means() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.of(1000));
    }

    @Test
    void local_resolution_has_ten_and_at_most_twenty() {
        assertThat(Timescales.LOCAL_RESOLUTION.usual()).isEqualTo(WorkingDays.of(10));
        assertThat(Timescales.LOCAL_RESOLUTION.longest()).isEqualTo(WorkingDays.of(20));
        assertThat(Timescales.LOCAL_RESOLUTION.refusalToExtendTo(WorkingDays.of(20)))
                .isEmpty();
    }

    @Test
    void an_extension_is_to_more_than_ten_and_to_no_more_than_twenty() {
        assertThat(Timescales.LOCAL_RESOLUTION.refusalToExtendTo(WorkingDays.of(10)))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("more than 10 working days"));
        assertThat(Timescales.LOCAL_RESOLUTION.refusalToExtendTo(WorkingDays.of(21)))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("at most 20 working days"));
    }

    @Test
    void an_acknowledgement_is_never_extended() {
        assertThat(ClockKind.ACKNOWLEDGEMENT.timescale().refusalToExtendTo(WorkingDays.of(5)))
                .isPresent();
        assertThat(ClockKind.ACKNOWLEDGEMENT.timescale().longest()).isEqualTo(WorkingDays.of(2));
    }
}
