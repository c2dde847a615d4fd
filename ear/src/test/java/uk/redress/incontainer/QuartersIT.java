package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.Quarter;
import uk.redress.complaints.register.ReadingRegister;
import uk.redress.complaints.register.RegisterFilter;
import uk.redress.complaints.register.RegisterOrder;
import uk.redress.intake.ImportOnHand;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.StagingImports;
import uk.redress.intake.TakingOverRegisters;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.reporting.EnteredFigure;
import uk.redress.reporting.EnteringPublishedFigures;
import uk.redress.reporting.Measure;
import uk.redress.reporting.PublishedMeasure;
import uk.redress.reporting.PublishedStage;
import uk.redress.reporting.QuarterTable;
import uk.redress.reporting.ReadingQuarters;
import uk.redress.reporting.Tally;

/** The quarter against complaints that were counted by hand, and each figure against the list behind it. */
@ExtendWith(ArquillianExtension.class)
class QuartersIT {

    /** In this quarter no other test has complaints. */
    private static final Quarter COUNTED_BY_HAND = new Quarter(2019, 2);

    private static final Path THE_REAL_LOG = Path.of("..", "..", "shared", "data", "register-2017-18-q3.csv");

    @Inject
    SignedIn signedIn;

    @Inject
    StagingImports staging;

    @Inject
    ReadingImports imports;

    @Inject
    TakingOverRegisters registers;

    @Inject
    ReadingQuarters quarters;

    @Inject
    EnteringPublishedFigures entering;

    @Inject
    ReadingRegister register;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_figure_is_what_was_counted_by_hand_and_as_long_as_its_list() throws Exception {
        // 15 July and 3 September are the tenth working days; 26 August was a bank holiday.
        takeOver("""
                Date Received,Date Response Sent,Case Ref,Division,Team,Outcome
                01/07/19,15/07/19,A#,Division #,Team #,Upheld
                01/07/19,16/07/19,B#,Division #,Team #,Not Upheld
                19/08/19,03/09/19,C#,Division #,Team #,Upheld in Part
                19/08/19,04/09/19,D#,Division #,Team #,No Finding
                30/09/19,,E#,Division #,Team #,
                10/07/19,,F#,Division #,Team #,Rejected
                02/09/19,10/09/19,G#,Division #,Other #,
                30/06/19,05/07/19,H#,Division #,Other #,Upheld
                """.replace("#", mark));

        QuarterTable table = signedIn.as("auditor", () -> quarters.of(COUNTED_BY_HAND));

        expect(table.total(), Measure.RECEIVED, 7);
        expect(table.total(), Measure.ANSWERED, 5);
        expect(table.total(), Measure.WITHIN_TEN, 3);
        expect(table.total(), Measure.WITHIN_EXTENSION, 0);
        expect(table.total(), Measure.ANSWERED_LATE, 2);
        expect(table.total(), Measure.OPEN, 1);
        expect(table.total(), Measure.OPEN_LATE, 1);
        expect(table.total(), Measure.OUTSIDE_PROCEDURE, 1);
        expect(table.total(), Measure.WITHDRAWN, 0);
        expect(table.total(), Measure.UPHELD, 1);
        expect(table.total(), Measure.PARTLY_UPHELD, 1);
        expect(table.total(), Measure.UPHELD_AT_ALL, 2);
        expect(table.total(), Measure.NOT_UPHELD, 1);
        expect(table.total(), Measure.NO_FINDING, 1);
        expect(table.total(), Measure.NOT_RECORDED, 1);
        expect(table.before(), Measure.RECEIVED, 1);
        assertThat(table.total().share(Measure.IN_TIME, Measure.ANSWERED).inWords())
                .isEqualTo("60.0%");
        assertThat(table.total().share(Measure.IN_TIME, Measure.RECEIVED).inWords())
                .isEqualTo("42.9%");
        assertThat(table.teams())
                .extracting(team -> team.name() + " " + team.tally().of(Measure.RECEIVED))
                .containsExactly("Division " + mark + " 7", "Other " + mark + " 1", "Team " + mark + " 6");
        for (Measure measure : Measure.values()) {
            assertThat(listed(measure))
                    .as("the list behind " + measure)
                    .isEqualTo(table.total().of(measure));
        }
    }

    /** Asked on both sides: an assumption that fails in the server comes back as an error, not as a test that was skipped. */
    static boolean theRealLogIsHere() {
        return Files.exists(THE_REAL_LOG);
    }

    @Test
    @EnabledIf(value = "theRealLogIsHere", disabledReason = "The real register is not here; nothing was counted.")
    void the_real_register_of_a_quarter_is_counted_as_it_was_counted_by_hand() throws Exception {
        Quarter third = new Quarter(2017, 3);
        Tally before = signedIn.as("officer", () -> quarters.of(third)).total();

        assertThat(takeOver(Files.readString(THE_REAL_LOG).replace("CASE", "R" + mark)))
                .isEqualTo(27);

        Tally after = signedIn.as("officer", () -> quarters.of(third)).total();
        expectMore(before, after, Measure.RECEIVED, 27);
        expectMore(before, after, Measure.ANSWERED, 16);
        expectMore(before, after, Measure.WITHIN_TEN, 10);
        expectMore(before, after, Measure.ANSWERED_LATE, 6);
        expectMore(before, after, Measure.OPEN_LATE, 10);
        expectMore(before, after, Measure.OUTSIDE_PROCEDURE, 1);
        expectMore(before, after, Measure.UPHELD, 4);
        expectMore(before, after, Measure.PARTLY_UPHELD, 4);
        expectMore(before, after, Measure.NOT_UPHELD, 5);
        expectMore(before, after, Measure.NO_FINDING, 2);
        expectMore(before, after, Measure.NOT_RECORDED, 1);
    }

    @Test
    void a_published_figure_is_kept_with_who_entered_it_and_nobody_overwrites_it_unseen() throws Exception {
        Quarter quarter = new Quarter(2018, 1);
        enter(quarter, 18, null);

        assertThat(signedIn.as("auditor", () -> quarters.of(quarter))
                        .published(PublishedStage.STAGE_1, PublishedMeasure.RECEIVED))
                .hasValueSatisfying(figure -> {
                    assertThat(figure.value()).isEqualTo(18);
                    assertThat(figure.enteredBy()).isNotBlank();
                });
        assertThatThrownBy(() -> enter(quarter, 19, null)).hasStackTraceContaining(ChangedMeanwhile.class.getName());
        enter(quarter, 19, 18);
        enter(quarter, null, 19);
        assertThat(signedIn.as("auditor", () -> quarters.of(quarter)).published())
                .isEmpty();
    }

    private void enter(Quarter quarter, Integer value, Integer seen) throws Exception {
        signedIn.as("officer", () -> {
            entering.enter(
                    quarter,
                    List.of(new EnteredFigure(PublishedStage.STAGE_1, PublishedMeasure.RECEIVED, value, seen)));
            return quarter;
        });
    }

    private long listed(Measure measure) throws Exception {
        RegisterFilter filter = new RegisterFilter(
                null,
                Set.of(),
                Set.of(),
                measure.standings(),
                false,
                Set.of(),
                Set.of(),
                false,
                measure.findings(),
                measure.isWithoutFinding(),
                COUNTED_BY_HAND.firstDay(),
                COUNTED_BY_HAND.lastDay(),
                null,
                false);
        return signedIn.as("auditor", () -> register.page(filter, RegisterOrder.NEWEST_FIRST, 1))
                .total()
                .counted();
    }

    private int takeOver(String log) throws Exception {
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.writeString(file, log);
            long id = signedIn.as("officer", () -> staging.stage("log.csv", file));
            ImportOnHand preview = signedIn.as("officer", () -> imports.open(id));
            return signedIn.as("officer", () -> registers.takeOver(preview.id(), preview.version()));
        } finally {
            Files.delete(file);
        }
    }

    private static void expect(Tally tally, Measure measure, long count) {
        assertThat(tally.of(measure)).as(measure.name()).isEqualTo(count);
    }

    private static void expectMore(Tally before, Tally after, Measure measure, long count) {
        assertThat(after.of(measure) - before.of(measure)).as(measure.name()).isEqualTo(count);
    }
}
