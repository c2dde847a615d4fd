package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import uk.redress.simulation.Situation;

/** A panel arranged for after its last day is known to be late from that moment. */
final class PanelDayKnown {

    private PanelDayKnown() {}

    static void check(Situation after) {
        JsonObject panel = after.row("review_panel").orElseThrow();
        LocalDate due = Situation.date(after.clock("REVIEW_PANEL").orElseThrow(), "due_on")
                .orElseThrow();
        if (Situation.date(panel, "panel_on").orElseThrow().isAfter(due)) {
            assertThat(Situation.date(panel, "certainly_late_on")).isPresent();
        }
    }
}
