package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.LEAD;
import static uk.redress.samples.SampleSignIn.PROGRAMME_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.indicators.BringingInTables;
import uk.redress.indicators.Computed;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorFacts;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.indicators.NewReading;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.indicators.ReadingTables;
import uk.redress.indicators.RecordingReadings;
import uk.redress.indicators.TableKind;
import uk.redress.indicators.TableOnHand;

/** What the programme of the demonstration is measured by, with more than a year of readings. All of them are invented. */
@ApplicationScoped
class SampleIndicators {

    private static final String REPORT = "Monthly performance sheet";

    @Inject
    KeepingIndicators keeping;

    @Inject
    RecordingReadings recording;

    @Inject
    ReadingIndicators reading;

    @Inject
    BringingInTables bringing;

    @Inject
    ReadingTables tables;

    @Inject
    Colleagues colleagues;

    @Inject
    Today today;

    void make() {
        measure(new Sample("CP5", "Child protection conferences held within 15 working days", "Safeguarding and Review")
                .aimingAt("85")
                .reading(61, 63, 60, 64, 68, 66, 70, 73, 75, 74, 78, 80, 79, 82));
        measure(new Sample("CP7", "Children on a protection plan visited in time", "Safeguarding and Review")
                .aimingAt("95")
                .reading(88, 87, 89, 90, 91, 90, 92, 94, 93, 95, 96, 95, 97, 96));
        measure(new Sample("RR1", "Children referred again within 12 months", "Front Door")
                .less()
                .aimingAt("18")
                .reading(19, 20, 21, 21, 22, 21, 23, 22, 22, 23, 24, 23, 22, 21));
        measure(new Sample("AS1", "Assessments finished within 45 working days", "Assessment")
                .aimingAt("85")
                .reading(84, 83, 81, 82, 80, 79, 77, 78, 76, 74, 75, 73, 72, 70));
        measure(new Sample("SV1", "Supervision held as planned", "Workforce")
                .ledBy("lead")
                .aimingAt("90")
                .reading(48, 52, 50, 55, 61, 63, 66, 65, 69, 72, 74, 73, 77, 79));
        measure(new Sample("RV1", "Reports shared with the family before the review", "Safeguarding and Review")
                .each(Frequency.QUARTERLY)
                .aimingAt("90")
                .reading(54, 58, null, 66, 71));
        measure(new Sample("PV1", "Days from the decision to the first visit in a new placement", "Children in Care")
                .in("days")
                .less()
                .missing(4)
                .reading(9, 8, 8, 7, 9, 8, 7, 7, 6, 7));
        measure(new Sample("FG1", "Family group conferences", "Early Help")
                .in("count")
                .reading(11, 14, 12, 16, 19, 17, 22, 20, 24, 21, 26, 25, 28, 27));
        measure(new Sample("ST1", "Stage 1 complaints answered in time", "Complaints")
                .computed(Computed.STAGE_ONE_IN_TIME)
                .aimingAt("90"));
        staff();
        correct("SV1", "The returns of one team came in after the sheet was made.");
    }

    /** One of its figures does not add up, as in tables that offices really send. */
    private void staff() {
        LocalDate day = CalendarPeriod.around(today.date(), CalendarPeriod.Length.MONTH)
                .previous()
                .last();
        PROGRAMME_OFFICE.does(() -> {
            Path file = Files.createTempFile("staff", ".csv");
            try {
                Files.writeString(file, """
                        Area,Budgeted FTE,Employed FTE,Vacant FTE,Vacancy rate %,Agency FTE,Agency %
                        All areas,186.5,142.0,44.5,23.9%,36.5,20.4%
                        Assessment,64.0,43.5,20.5,32.0%,19.0,30.4%
                        Children in Care,72.5,58.0,16.5,22.8%,12.5,17.7%
                        Safeguarding and Review,50.0,40.5,9.5,19.0%,5.0,11.0%
                        """);
                long table = bringing.stage(TableKind.STAFF, "staff.csv", file, day);
                TableOnHand seen = tables.open(table);
                bringing.accept(table, seen.version(), seen.seal());
                return table;
            } finally {
                Files.delete(file);
            }
        });
    }

    private void measure(Sample sample) {
        PROGRAMME_OFFICE.does(() -> {
            String reference = keeping.define(sample.reference, sample.facts(colleagues));
            List<CalendarPeriod> periods = sample.periods(today.date());
            if (sample.target != null) {
                LocalDate from = periods.isEmpty()
                        ? sample.lastBefore(today.date()).first()
                        : periods.get(0).first();
                keeping.aim(reference, seen(reference), from, new BigDecimal(sample.target), null);
            }
            for (int i = 0; i < periods.size(); i++) {
                Integer value = sample.values.get(i);
                say(reference, periods.get(i), value == null ? null : BigDecimal.valueOf(value), null);
            }
            return reference;
        });
    }

    /** By who answers for it. */
    private void correct(String reference, String why) {
        LEAD.does(() -> {
            CalendarPeriod period =
                    reading.page(reference, false).readings().get(6).period();
            say(reference, period, new BigDecimal("64.5"), why);
            return reference;
        });
    }

    private void say(String reference, CalendarPeriod period, @Nullable BigDecimal value, @Nullable String why) {
        recording.record(reference, seen(reference), new NewReading(period, value, REPORT, today.date(), why));
    }

    private long seen(String reference) {
        return reading.page(reference, false).version();
    }

    /** What is made of one indicator. */
    private static final class Sample {

        private final String reference;
        private final String name;
        private final String area;
        private String unit = "%";
        private Direction direction = Direction.HIGHER_IS_BETTER;
        private Frequency frequency = Frequency.MONTHLY;
        private @Nullable String owner;
        private @Nullable String target;
        private @Nullable Computed computed;
        private int missing;
        private final List<@Nullable Integer> values = new ArrayList<>();

        Sample(String reference, String name, String area) {
            this.reference = reference;
            this.name = name;
            this.area = area;
        }

        Sample aimingAt(String value) {
            target = value;
            return this;
        }

        Sample less() {
            direction = Direction.LOWER_IS_BETTER;
            return this;
        }

        Sample in(String another) {
            unit = another;
            return this;
        }

        Sample each(Frequency another) {
            frequency = another;
            return this;
        }

        Sample ledBy(String userName) {
            owner = userName;
            return this;
        }

        Sample computed(Computed from) {
            computed = from;
            return this;
        }

        /** So many of its last periods have no reading. */
        Sample missing(int periods) {
            missing = periods;
            return this;
        }

        /** The last of them for the last period that is over. */
        Sample reading(@Nullable Integer... read) {
            values.addAll(java.util.Arrays.asList(read));
            return this;
        }

        IndicatorFacts facts(Colleagues colleagues) {
            Long account = owner == null
                    ? null
                    : colleagues.called(owner).map(Colleague::id).orElse(null);
            return new IndicatorFacts(
                    name,
                    null,
                    unit,
                    direction,
                    frequency,
                    account,
                    account == null ? "Head of " + area : null,
                    null,
                    area,
                    computed);
        }

        List<CalendarPeriod> periods(LocalDate today) {
            List<CalendarPeriod> periods = new ArrayList<>();
            CalendarPeriod period = lastBefore(today);
            for (int i = 0; i < values.size() + missing; i++) {
                periods.add(0, period);
                period = period.previous();
            }
            return periods.subList(0, values.size());
        }

        CalendarPeriod lastBefore(LocalDate today) {
            return CalendarPeriod.around(today, frequency.length()).previous();
        }
    }
}
