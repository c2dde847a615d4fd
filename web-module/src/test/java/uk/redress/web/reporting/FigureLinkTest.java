package uk.redress.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.redress.clock.Quarter;
import uk.redress.complaints.Stage;
import uk.redress.reporting.Measure;
import uk.redress.web.reporting.FigureLink.Scope;

class FigureLinkTest {

    private static final Quarter QUARTER = new Quarter(2017, 3);
    private static final String DAYS = "/register?from=2017-10-01&to=2017-12-31";

    @Test
    void what_was_received_is_found_by_the_days_alone() {
        assertThat(FigureLink.address(QUARTER, Scope.ALL, Measure.RECEIVED)).isEqualTo(DAYS);
    }

    @Test
    void a_finding_is_looked_for_among_answered_complaints() {
        assertThat(FigureLink.address(QUARTER, Scope.of(Stage.LOCAL_RESOLUTION), Measure.UPHELD_AT_ALL))
                .isEqualTo(DAYS + "&stage=LOCAL_RESOLUTION"
                        + "&standing=ANSWERED_LATE,ANSWERED_UNCOUNTED,WITHIN_EXTENSION,WITHIN_TEN"
                        + "&outcome=PARTLY_UPHELD,UPHELD");
    }

    @Test
    void a_division_may_be_meant_with_its_teams_or_without() {
        assertThat(FigureLink.address(QUARTER, Scope.ofTeam(4, false), Measure.OPEN_LATE))
                .isEqualTo(DAYS + "&team=4&standing=OPEN_LATE");
        assertThat(FigureLink.address(QUARTER, Scope.ofTeam(4, true), Measure.OPEN_LATE))
                .isEqualTo(DAYS + "&teamOnly=4&standing=OPEN_LATE");
        assertThat(FigureLink.address(QUARTER, Scope.ofNoTeam(), Measure.NOT_RECORDED))
                .endsWith(
                        "&team=none&standing=ANSWERED_LATE,ANSWERED_UNCOUNTED,WITHIN_EXTENSION,WITHIN_TEN&outcome=NONE");
    }

    @Test
    void behind_a_nought_there_is_no_list() {
        assertThat(new FigureLink(0, DAYS).getAddress()).isEmpty();
    }
}
