package uk.redress.complaints.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

/** Proceedings elsewhere: looked at again, ended, and a year to come back. */
class ProceedingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

    @Test
    void each_point_that_waits_has_a_reason_of_its_own() {
        assertThatThrownBy(() -> found(Map.of(1, "The court decides it.", 2, " ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("point 2");
    }

    @Test
    void it_is_looked_at_again_on_a_day_that_is_to_come() {
        Proceedings proceedings = proceedings();

        assertThatThrownBy(() -> proceedings.reviewed(MONDAY, MONDAY)).hasMessageContaining("to come");
        proceedings.reviewed(SPRING, MONDAY);
    }

    @Test
    void they_may_come_back_within_a_year_of_the_end_and_once() {
        Proceedings proceedings = proceedings();

        assertThatThrownBy(() -> proceedings.cameBack(SPRING, null)).hasMessageContaining("have not ended yet");
        assertThat(proceedings.ended(LocalDate.of(2027, 2, 28), "Withdrawn")).isEqualTo(LocalDate.of(2028, 2, 28));
        assertThatThrownBy(() -> proceedings.ended(SPRING, "Again")).hasMessageContaining("ended on 28 February 2027");
        assertThatThrownBy(() -> proceedings.cameBack(MONDAY, null))
                .hasMessage("The return cannot be dated 23 November 2026: the proceedings ended on 28 February 2027.");
        proceedings.cameBack(SPRING, null);
        assertThatThrownBy(() -> proceedings.cameBack(SPRING, "CS-2027-0001")).hasMessageContaining("came back on");
    }

    @Test
    void they_are_told_once_and_not_before_it_was_decided() {
        Proceedings proceedings = proceedings();

        assertThatThrownBy(() -> proceedings.told(LocalDate.of(2026, 11, 20)))
                .hasMessageContaining("it was decided on 23 November 2026");
        proceedings.told(MONDAY);
        assertThatThrownBy(() -> proceedings.told(MONDAY)).hasMessageContaining("were told on");
    }

    private static Proceedings proceedings() {
        return new Proceedings(1, found(Map.of(1, "The court decides it.")), MONDAY, "Manager");
    }

    private static ProceedingsFound found(Map<Integer, String> prejudice) {
        return new ProceedingsFound(ProceedingsKind.COURT, "FD26", null, LocalDate.of(2027, 1, 4), prejudice);
    }
}
