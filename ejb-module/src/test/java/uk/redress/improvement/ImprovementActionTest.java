package uk.redress.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.kernel.Refused;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImprovementActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final long LEAD = 7;
    private static final long OFFICE = 9;

    private final ImprovementAction action =
            new ImprovementAction("A-2026-0001", draft(TODAY.minusDays(30), TODAY.plusDays(60)), true, OFFICE, TODAY);

    @Test
    void nobody_signs_off_the_action_they_lead() {
        assertThatThrownBy(() -> action.mustNotBeSignedOffBy(actor(LEAD, Role.PROGRAMME_OFFICE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("you lead the action");
    }

    @Test
    void nobody_signs_off_what_they_said_was_complete() {
        action.sayComplete(TODAY, "done", OFFICE, TODAY);

        assertThatThrownBy(() -> action.mustNotBeSignedOffBy(actor(OFFICE, Role.PROGRAMME_OFFICE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("you said that the action is complete");
    }

    @Test
    void it_cannot_be_complete_before_it_started_or_on_a_day_to_come() {
        assertThatThrownBy(() -> action.sayComplete(TODAY.minusDays(31), "done", LEAD, TODAY))
                .hasMessage("It cannot have been complete on 2 October 2026: it started on 3 October 2026.");
        assertThatThrownBy(() -> action.sayComplete(TODAY.plusDays(1), "done", LEAD, TODAY))
                .hasMessageContaining("has not come");
    }

    @Test
    void what_the_board_sends_back_has_to_be_shown_anew() {
        action.sayComplete(TODAY, "done", LEAD, TODAY);
        action.checked("The programme office");
        action.sentBackByBoard();

        assertThat(action.step()).isEqualTo(ActionStep.CARRY_OUT);
        assertThat(action.isSentBack()).isTrue();
    }

    @Test
    void a_board_cannot_accept_it_before_it_was_complete() {
        action.sayComplete(TODAY, "done", LEAD, TODAY);
        action.checked("The programme office");

        assertThatThrownBy(() -> action.accepted(TODAY.minusDays(1), TODAY.plusDays(90)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void where_no_account_is_matched_to_the_lead_the_programme_office_stands_in() {
        ImprovementAction unmatched = new ImprovementAction(
                "A-2026-0002", draft(null, TODAY.minusDays(30), TODAY.plusDays(60)), true, OFFICE, TODAY);

        assertThat(unmatched.isLedBy(actor(OFFICE, Role.PROGRAMME_OFFICE))).isTrue();
        assertThat(unmatched.isLedBy(actor(LEAD, Role.LEAD))).isFalse();
    }

    @Test
    void better_words_do_not_move_its_days() {
        action.reword(draft(TODAY.minusDays(1), TODAY.plusDays(1)));

        assertThat(action.dueOn()).isEqualTo(TODAY.plusDays(60));
        assertThat(action.startsOn()).isEqualTo(TODAY.minusDays(30));
    }

    @Test
    void what_is_over_cannot_be_dropped_again() {
        action.drop();

        assertThatThrownBy(action::drop).isInstanceOf(Refused.class);
    }

    @Test
    void an_end_before_its_start_is_refused_with_both_days() {
        assertThatThrownBy(() -> draft(TODAY, TODAY.minusDays(1)))
                .hasMessage("The action ends on 1 November 2026, before it starts on 2 November 2026."
                        + " Change one of the two.");
    }

    private static Actor actor(long account, Role role) {
        return new Actor(account, "Somebody", role, null);
    }

    private static ActionDraft draft(LocalDate start, LocalDate end) {
        return draft(LEAD, start, end);
    }

    private static ActionDraft draft(@Nullable Long lead, LocalDate start, LocalDate end) {
        return new ActionDraft(
                "Supervise every case once a month",
                "SM",
                lead,
                null,
                null,
                start,
                end,
                Resources.toBeConfirmed(),
                null,
                null,
                null,
                null,
                null);
    }
}
