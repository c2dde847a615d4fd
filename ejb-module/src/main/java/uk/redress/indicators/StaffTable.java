package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The staff of all service areas on a day. Nothing in it is put right; where figures do not go together, it says so.
 *
 * @param rows in the order of the table they came from
 */
public record StaffTable(LocalDate asOf, List<StaffRow> rows) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Everything that does not go together, row by row, and then the totals. */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        for (StaffRow row : rows) {
            vacancies(row).ifPresent(found::add);
            vacancyRate(row).ifPresent(found::add);
            agencyShare(row).ifPresent(found::add);
        }
        rows.stream().filter(StaffRow::total).findFirst().ifPresent(total -> {
            sum(total, "budgeted", StaffRow::budgeted).ifPresent(found::add);
            sum(total, "employed", StaffRow::employed).ifPresent(found::add);
            sum(total, "vacant", StaffRow::vacant).ifPresent(found::add);
            sum(total, "agency", StaffRow::agency).ifPresent(found::add);
        });
        return found;
    }

    private static Optional<Discrepancy> vacancies(StaffRow row) {
        BigDecimal budgeted = row.budgeted();
        BigDecimal employed = row.employed();
        BigDecimal vacant = row.vacant();
        if (budgeted == null || employed == null || vacant == null) {
            return Optional.empty();
        }
        BigDecimal left = budgeted.subtract(employed);
        return left.compareTo(vacant) == 0
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        row.area(),
                        "%s: %s budgeted less %s employed is %s FTE, but %s are given as vacant."
                                .formatted(row.area(), plain(budgeted), plain(employed), plain(left), plain(vacant)),
                        Rounded.as(budgeted).minus(Rounded.as(employed)).mayBe(Rounded.as(vacant))));
    }

    private static Optional<Discrepancy> vacancyRate(StaffRow row) {
        return share(
                row,
                row.vacant(),
                row.budgeted(),
                row.vacancyRate(),
                "%s: %s vacant of %s budgeted is %s%%, but a vacancy rate of %s%% is given.");
    }

    private static Optional<Discrepancy> agencyShare(StaffRow row) {
        BigDecimal agency = row.agency();
        BigDecimal employed = row.employed();
        return agency == null || employed == null
                ? Optional.empty()
                : share(
                        row,
                        agency,
                        agency.add(employed),
                        row.agencyShare(),
                        "%s: %s agency among %s who work is %s%%, but %s%% is given.");
    }

    private static Optional<Discrepancy> share(
            StaffRow row,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal said,
            String sentence) {
        if (part == null || whole == null || said == null || whole.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal computed = part.multiply(HUNDRED).divide(whole, Math.max(0, said.scale()), RoundingMode.HALF_UP);
        return computed.compareTo(said) == 0
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        row.area(),
                        sentence.formatted(row.area(), plain(part), plain(whole), plain(computed), plain(said)),
                        Rounded.as(part).percentOf(Rounded.as(whole)).mayBe(Rounded.as(said))));
    }

    private Optional<Discrepancy> sum(StaffRow total, String what, Function<StaffRow, @Nullable BigDecimal> figure) {
        BigDecimal said = figure.apply(total);
        List<BigDecimal> parts = new ArrayList<>();
        for (StaffRow row : rows) {
            BigDecimal part = row.total() ? null : figure.apply(row);
            if (part != null) {
                parts.add(part);
            }
        }
        if (said == null || parts.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Rounded between = parts.stream().map(Rounded::as).reduce(Rounded::plus).orElse(Rounded.as(sum));
        return sum.compareTo(said) == 0
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        total.area(),
                        "%s: the areas add up to %s FTE %s, but the total says %s."
                                .formatted(total.area(), plain(sum), what, plain(said)),
                        between.mayBe(Rounded.as(said))));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
