package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of stage 3 on the days the rule book worked out by hand (F4): across Easter, Christmas and a weekend. */
class PanelTimescalesTest {

    private final WorkingCalendar calendar = EnglandAndWales.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-03-31, 2026-04-07, 2026-04-14, 2026-04-21, 2026-05-13",
        "2026-11-21, 2026-11-24, 2026-11-27, 2026-12-04, 2026-12-11, 2027-01-06",
        "2026-12-24, 2026-12-30, 2027-01-05, 2027-01-12, 2027-01-19, 2027-02-09"
    })
    void each_clock_ends_on_the_day_worked_out_by_hand(
            LocalDate from,
            LocalDate acknowledged,
            LocalDate reported,
            LocalDate chair,
            LocalDate response,
            LocalDate panel) {
        assertThat(lastDay(ClockKind.PANEL_ACKNOWLEDGEMENT, from)).isEqualTo(acknowledged);
        assertThat(lastDay(ClockKind.PANEL_REPORT, from)).isEqualTo(reported);
        assertThat(lastDay(ClockKind.PANEL_CHAIR, from)).isEqualTo(chair);
        assertThat(lastDay(ClockKind.PANEL_RESPONSE, from)).isEqualTo(response);
        assertThat(lastDay(ClockKind.REVIEW_PANEL, from)).isEqualTo(panel);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14, 2026-03-27", "2026-12-04, 2026-11-20", "2027-01-12, 2026-12-24"})
    void the_papers_go_out_ten_working_days_before_the_panel(LocalDate meets, LocalDate papers) {
        assertThat(lastDay(ClockKind.PANEL_PAPERS, meets)).isEqualTo(papers);
    }

    @Test
    void a_panel_on_its_last_day_leaves_twenty_working_days_until_the_papers_go_out() {
        LocalDate asked = LocalDate.of(2026, 3, 27);

        LocalDate papers = lastDay(ClockKind.PANEL_PAPERS, lastDay(ClockKind.REVIEW_PANEL, asked));

        assertThat(papers).isEqualTo(calendar.after(asked, WorkingDays.of(20)));
    }

    private LocalDate lastDay(ClockKind kind, LocalDate from) {
        return kind.lastDay(calendar, from, kind.timescale().usual());
    }
}
