package uk.redress.web.programme.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.indicators.Discrepancy;
import uk.redress.indicators.ReadingStaff;
import uk.redress.indicators.StaffRow;
import uk.redress.indicators.StaffTable;
import uk.redress.kernel.NotFound;

/** The staff of the service areas on a day, and what does not add up; without a day in the address, the last. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingStaff reading;

    private List<LocalDate> days = List.of();
    private @Nullable StaffTable table;

    public void open() {
        days = reading.days();
        Optional<LocalDate> asked =
                address == null || address.isBlank() ? days.stream().findFirst() : Optional.of(day(address));
        table = asked.map(day -> reading.on(day).orElseThrow(() -> new NotFound("The table of staff")))
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new NotFound("The table of staff");
        }
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public @Nullable StaffTable getTable() {
        return table;
    }

    public List<Line> getLines() {
        return table == null ? List.of() : table.rows().stream().map(Line::new).toList();
    }

    public List<Discrepancy> getDiscrepancies() {
        return table == null ? List.of() : table.discrepancies();
    }

    /** A row in words: as it was given, and the rates as they come out. */
    public record Line(StaffRow row) {

        public String getBudgeted() {
            return written(row.budgeted());
        }

        public String getEmployed() {
            return written(row.employed());
        }

        public String getVacant() {
            return written(row.vacant());
        }

        public String getAgency() {
            return written(row.agency());
        }

        public String getVacancyRate() {
            return rate(row.vacancyRateComputed());
        }

        public String getAgencyShare() {
            return rate(row.agencyShareComputed());
        }

        public @Nullable String getVacancyGiven() {
            return given(row.vacancyRate());
        }

        public @Nullable String getAgencyGiven() {
            return given(row.agencyShare());
        }

        private static String written(@Nullable BigDecimal value) {
            return value == null ? "–" : value.toPlainString();
        }

        private static String rate(Optional<BigDecimal> rate) {
            return rate.map(value -> value.toPlainString() + "%").orElse("–");
        }

        private static @Nullable String given(@Nullable BigDecimal rate) {
            return rate == null ? null : rate.toPlainString() + "%";
        }
    }
}
