package uk.redress.complaints.alongside;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

/** Days and agreements of what is written down beside the course. */
class BesideTheCourseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_talk_takes_place_only_after_they_agreed() {
        Mediation offered = mediation();

        assertThatThrownBy(() -> offered.held(TUESDAY, "Nothing")).hasMessageContaining("by agreement only");
        offered.answered(MONDAY, false);
        assertThatThrownBy(() -> offered.held(TUESDAY, "Nothing")).hasMessageContaining("by agreement only");
    }

    @Test
    void a_talk_is_answered_once_and_held_once_and_in_that_order() {
        Mediation offered = mediation();

        assertThatThrownBy(() -> offered.answered(LocalDate.of(2026, 11, 20), true))
                .hasMessage("The answer cannot be dated 20 November 2026: it was offered on 23 November 2026.");
        offered.answered(TUESDAY, true);
        assertThatThrownBy(() -> offered.answered(TUESDAY, true)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> offered.held(MONDAY, "Agreed"))
                .hasMessageContaining("they agreed to it on 24 November 2026");
        offered.held(TUESDAY, "They will ring each other.");
        assertThatThrownBy(() -> offered.held(TUESDAY, "Twice")).isInstanceOf(Refused.class);
    }

    @Test
    void a_pause_ends_no_sooner_than_it_begins() {
        assertThatThrownBy(() ->
                        new AgreedPause(1, new PauseAgreed(TUESDAY, MONDAY, "Illness", "Parent A", MONDAY), "Officer"))
                .hasMessage("The end of the pause cannot be dated 23 November 2026: it begins on 24 November 2026.");
        assertThatCode(() ->
                        new AgreedPause(1, new PauseAgreed(MONDAY, MONDAY, "Illness", "Parent A", MONDAY), "Officer"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_restriction_leaves_a_way_open_and_is_looked_at_again() {
        assertThatThrownBy(() -> restriction(" ", TUESDAY)).hasMessageContaining("the right to complain stays");
        assertThatThrownBy(() -> restriction("By email", MONDAY)).hasMessageContaining("a day that is to come");
        ContactRestriction running = restriction("By email", TUESDAY);
        running.ends("It has been calm.", MONDAY);

        assertThatThrownBy(() -> running.goesOn(TUESDAY, "Again", MONDAY))
                .hasMessage("This restriction ended on 23 November 2026.");
    }

    private static Mediation mediation() {
        return new Mediation(1, MediationKind.MEETING, MONDAY, "Officer");
    }

    private static ContactRestriction restriction(String stillOpen, LocalDate review) {
        return new ContactRestriction(
                1,
                null,
                new RestrictionWanted("Parent A", "No calls", stillOpen, "Threats", MONDAY, MONDAY, review),
                "Manager",
                MONDAY);
    }
}
