package uk.redress.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.RegisterFilter;
import uk.redress.complaints.register.RegisterOrder;
import uk.redress.complaints.register.Status;

class RegisterAddressTest {

    private static final String FULL =
            "q=%22foster+carer%22+%26+school&status=OPEN,WITHDRAWN&standing=OPEN_LATE,DUE_SOON"
                    + "&team=4,none&teamOnly=7&stage=LOCAL_RESOLUTION&outcome=UPHELD,NONE&from=2017-10-01&to=2017-12-31&officer=9"
                    + "&sort=-due&columns=number,due&page=3";

    @Test
    void an_address_reads_as_it_is_written() {
        RegisterAddress address = read(FULL);

        assertThat(address.problems()).isEmpty();
        assertThat(address.query()).isEqualTo(FULL);
        assertThat(read(address.query()).filter()).isEqualTo(address.filter());
    }

    @Test
    void it_says_what_is_asked_for() {
        RegisterFilter filter = read(FULL).filter();

        assertThat(filter.words()).isEqualTo("\"foster carer\" & school");
        assertThat(filter.statuses()).containsExactly(Status.OPEN, Status.WITHDRAWN);
        assertThat(filter.standings()).containsExactly(Standing.OPEN_LATE);
        assertThat(filter.dueSoon()).isTrue();
        assertThat(filter.teams()).containsExactly(4L);
        assertThat(filter.noTeam()).isTrue();
        assertThat(filter.teamsOnly()).containsExactly(7L);
        assertThat(filter.stages()).containsExactly(Stage.LOCAL_RESOLUTION);
        assertThat(filter.outcomes()).containsExactly(Finding.UPHELD);
        assertThat(filter.noOutcome()).isTrue();
        assertThat(filter.from()).isEqualTo(LocalDate.of(2017, 10, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2017, 12, 31));
        assertThat(filter.officer()).isEqualTo(9L);
        assertThat(read(FULL).order()).isEqualTo(new RegisterOrder(RegisterOrder.By.DUE, true));
        assertThat(read(FULL).columns()).containsExactly(Column.NUMBER, Column.DUE);
        assertThat(read(FULL).page()).isEqualTo(3);
    }

    @Test
    void nothing_asked_is_everything_newest_first() {
        RegisterAddress address = read("q=&status=&from=&page=");

        assertThat(address.filter()).isEqualTo(RegisterFilter.EVERYTHING);
        assertThat(address.order()).isEqualTo(RegisterOrder.NEWEST_FIRST);
        assertThat(address.query()).isEmpty();
    }

    @Test
    void several_values_may_be_repeated_or_have_commas_between() {
        RegisterAddress repeated = RegisterAddress.read(Map.of("status", new String[] {"OPEN", "CLOSED"}));

        assertThat(repeated.filter()).isEqualTo(read("status=OPEN,CLOSED").filter());
    }

    @Test
    void what_makes_no_sense_is_said_and_left_out() {
        RegisterAddress address =
                read("status=LOST&team=x&from=2017-02-30&outcome=UPHELD&sort=colour&page=-4&officer=1;drop");

        assertThat(address.problems()).hasSize(5);
        assertThat(address.filter().outcomes()).containsExactly(Finding.UPHELD);
        assertThat(address.filter().from()).isNull();
        assertThat(address.page()).isEqualTo(1);
    }

    @Test
    void a_day_may_be_typed_as_people_write_it_and_stands_in_addresses_one_way() {
        RegisterAddress typed = read("from=1/10/2017&to=31 December 2017");

        assertThat(typed.problems()).isEmpty();
        assertThat(typed.query()).isEqualTo("from=2017-10-01&to=2017-12-31");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_said() {
        assertThat(read("from=2018-01-01&to=2017-01-01").problems()).hasSize(1);
    }

    @Test
    void a_column_sorts_and_then_sorts_the_other_way_round_from_the_first_page() {
        RegisterAddress byDue = read("status=OPEN&page=4").sortedBy(Column.DUE);

        assertThat(byDue.query()).isEqualTo("status=OPEN&sort=due");
        assertThat(byDue.sortedBy(Column.DUE).query()).isEqualTo("status=OPEN&sort=-due");
        assertThat(byDue.sortedBy(Column.DUE).sortedBy(Column.DUE).query()).isEqualTo("status=OPEN&sort=due");
        assertThat(byDue.sortedBy(Column.RECEIVED).query()).isEqualTo("status=OPEN&sort=-received");
    }

    @Test
    void only_words_alone_may_name_a_complaint() {
        assertThat(read("q=CS-2026-0001").name()).contains("CS-2026-0001");
        assertThat(read("q=CS-2026-0001&status=OPEN").name()).isEmpty();
    }

    private static RegisterAddress read(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        Arrays.stream(query.split("&")).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], new String[] {URLDecoder.decode(parts[1], StandardCharsets.UTF_8)});
        });
        return RegisterAddress.read(parameters);
    }
}
