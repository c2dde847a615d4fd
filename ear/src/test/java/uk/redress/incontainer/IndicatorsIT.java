package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.indicators.Computed;
import uk.redress.indicators.ComputingDueReadings;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorFacts;
import uk.redress.indicators.IndicatorFilter;
import uk.redress.indicators.IndicatorOnPage;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.indicators.Move;
import uk.redress.indicators.NewReading;
import uk.redress.indicators.Rag;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.indicators.RecordingReadings;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;

/** What is said about an indicator, by whom, and what the list then says of it. */
@ExtendWith(ArquillianExtension.class)
class IndicatorsIT {

    @Inject
    SignedIn signedIn;

    @Inject
    KeepingIndicators keeping;

    @Inject
    RecordingReadings recording;

    @Inject
    ReadingIndicators reading;

    @Inject
    ComputingDueReadings computing;

    @Inject
    Today today;

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_correction_holds_and_what_was_said_before_stays() throws Exception {
        String reference = define(null, null);
        CalendarPeriod month = lastMonth();
        say(reference, month.previous(), "61", null);
        say(reference, month, "43", null);
        say(reference, month, "45", "Two were counted twice.");

        IndicatorOnPage page = page(reference);

        assertThat(page.readings()).hasSize(2);
        assertThat(page.readings().get(0).value()).isEqualByComparingTo("45");
        assertThat(page.readings().get(0).holds().why()).isEqualTo("Two were counted twice.");
        assertThat(page.readings().get(0).earlier()).singleElement().satisfies(before -> {
            assertThat(before.value()).isEqualByComparingTo("43");
            assertThat(before.recordedBy()).isEqualTo("Programme Office");
        });
        assertThat(page.standing().value()).isEqualByComparingTo("45");
        assertThat(page.standing().move()).isEqualTo(Move.WORSENING);
    }

    @Test
    void not_even_the_database_lets_a_reading_be_overwritten() throws Exception {
        say(define(null, null), lastMonth(), "43", null);

        assertThatThrownBy(() -> execute("update indicator_reading set value = 99"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("What was once said in indicator_reading stays");
        assertThatThrownBy(
                        () -> execute("delete from indicator_target where id = (select max(id) from indicator_target)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_reading_of_the_future_is_refused_and_nothing_is_recorded() throws Exception {
        String reference = define(null, null);
        CalendarPeriod nextYear =
                CalendarPeriod.month(java.time.YearMonth.of(today.date().getYear() + 1, 12));

        assertThatThrownBy(() -> say(reference, nextYear, "43", null))
                .hasStackTraceContaining(Refused.class.getName())
                .hasMessageContaining("lies in the future");
        assertThat(page(reference).readings()).isEmpty();
    }

    @Test
    void the_slower_of_two_is_told_that_somebody_was_quicker() throws Exception {
        String reference = define(null, null);
        long seen = page(reference).version();
        say(reference, lastMonth(), "43", null);

        assertThatThrownBy(() -> say(reference, seen, lastMonth(), "44", "I know better."))
                .hasStackTraceContaining(ChangedMeanwhile.class.getName());
        assertThat(page(reference).standing().value()).isEqualByComparingTo("43");
    }

    @Test
    void an_owner_enters_what_they_answer_for_and_nobody_else_does() throws Exception {
        Colleague lead = signedIn.as("programme", () -> reading.possibleOwners()).stream()
                .filter(colleague -> colleague.name().equals("Head of Practice"))
                .findFirst()
                .orElseThrow();
        String reference = define(lead.id(), null);
        NewReading said = said(lastMonth(), "43", null);

        signedIn.as("lead", () -> {
            recording.record(reference, page(reference).version(), said);
            return null;
        });
        assertThatThrownBy(() -> signedIn.as("complaints.manager", () -> {
                    recording.record(reference, page(reference).version(), said(lastMonth(), "44", "No."));
                    return null;
                }))
                .hasMessageContaining("Only who answers for " + reference);
        assertThatThrownBy(() -> signedIn.as("member", () -> {
                    recording.record(reference, 0, said);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(signedIn.as("member", () -> page(reference)).standing().value())
                .isEqualByComparingTo("43");
        assertThat(signedIn.as("lead", () -> reading.list(new IndicatorFilter(mark, null, null, false, true), 1))
                        .rows())
                .extracting(IndicatorStanding::reference)
                .containsExactly(reference);
    }

    @Test
    void the_database_gives_every_colour_that_java_gives() throws Exception {
        for (String tolerance : new String[] {null, "0", "25"}) {
            String reference = define(null, tolerance);
            aim(reference, LocalDate.of(2020, 1, 1), "90");
            CalendarPeriod period = CalendarPeriod.month(java.time.YearMonth.of(2025, 1));
            for (String value : new String[] {"95", "90", "81", "80.9", "81", "60", "60", "10"}) {
                say(reference, period, value, null);
                IndicatorOnPage page = page(reference);
                assertThat(page.standing().rag())
                        .as("%s with a tolerance of %s", value, tolerance)
                        .isEqualTo(page.readings().get(0).rag());
                assertThat(found(page.standing().rag())).contains(reference);
                period = nextMonth(period);
            }
        }
    }

    @Test
    void a_target_rates_the_readings_from_its_day_on_and_no_others() throws Exception {
        String reference = define(null, null);
        CalendarPeriod month = lastMonth();
        aim(reference, month.previous().first(), "50");
        say(reference, month.previous(), "48", null);
        aim(reference, month.first(), "90");
        say(reference, month, "48", null);

        assertThat(page(reference).readings()).extracting(read -> read.rag()).containsExactly(Rag.AMBER, Rag.GREEN);
        assertThatThrownBy(() -> aim(reference, month.first(), "80")).hasMessageContaining("say why it is replaced");
    }

    @Test
    void what_is_counted_in_the_register_is_computed_by_itself_and_typed_by_nobody() throws Exception {
        String reference = signedIn.as(
                "programme",
                () -> keeping.define(
                        null,
                        new IndicatorFacts(
                                "Complaints " + mark,
                                null,
                                "count",
                                Direction.LOWER_IS_BETTER,
                                Frequency.QUARTERLY,
                                null,
                                null,
                                null,
                                null,
                                Computed.COMPLAINTS_RECEIVED)));
        computing.compute();
        IndicatorOnPage before = page(reference);
        computing.compute();

        assertThat(page(reference).readings()).hasSize(before.readings().size());
        assertThat(page(reference).version())
                .as("a form that is open meanwhile has nothing to be told")
                .isEqualTo(before.version());
        assertThatThrownBy(() -> say(reference, page(reference).version(), lastMonth(), "5", null))
                .hasMessageContaining("are computed");
    }

    private java.util.List<String> found(Rag rag) throws Exception {
        return signedIn
                .as("auditor", () -> reading.list(new IndicatorFilter(mark, rag, null, false, false), 1))
                .rows()
                .stream()
                .map(IndicatorStanding::reference)
                .toList();
    }

    private static CalendarPeriod nextMonth(CalendarPeriod month) {
        return CalendarPeriod.around(month.last().plusDays(1), CalendarPeriod.Length.MONTH);
    }

    private CalendarPeriod lastMonth() {
        return Frequency.MONTHLY.lastOver(today.date());
    }

    private String define(@Nullable Long owner, @Nullable String tolerance) throws Exception {
        return signedIn.as(
                "programme",
                () -> keeping.define(
                        null,
                        new IndicatorFacts(
                                "Visits made in time " + mark,
                                null,
                                "%",
                                Direction.HIGHER_IS_BETTER,
                                Frequency.MONTHLY,
                                owner,
                                null,
                                tolerance == null ? null : new BigDecimal(tolerance),
                                null,
                                null)));
    }

    private void aim(String reference, LocalDate from, String value) throws Exception {
        signedIn.as("programme", () -> {
            keeping.aim(reference, reading.page(reference, false).version(), from, new BigDecimal(value), null);
            return null;
        });
    }

    private void say(String reference, CalendarPeriod period, String value, @Nullable String why) throws Exception {
        say(reference, page(reference).version(), period, value, why);
    }

    private void say(String reference, long seen, CalendarPeriod period, String value, @Nullable String why)
            throws Exception {
        signedIn.as("programme", () -> {
            recording.record(reference, seen, said(period, value, why));
            return null;
        });
    }

    private NewReading said(CalendarPeriod period, String value, @Nullable String why) {
        return new NewReading(period, new BigDecimal(value), "Monthly report", today.date(), why);
    }

    private IndicatorOnPage page(String reference) throws Exception {
        return signedIn.as("programme", () -> reading.page(reference, false));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = datasource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
