package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.DayOfMonth;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.ReadingWhatWaits;
import uk.redress.improvement.ReadingWhatWaits.Waiting;
import uk.redress.improvement.planimport.AsWritten;
import uk.redress.improvement.planimport.BringingInPlans;
import uk.redress.improvement.planimport.Fate;
import uk.redress.improvement.planimport.Gap;
import uk.redress.improvement.planimport.PlanColumn;
import uk.redress.improvement.planimport.PlanOnHand;
import uk.redress.improvement.planimport.PlanQuality;
import uk.redress.improvement.planimport.ReadingPlanImports;
import uk.redress.improvement.planimport.ReadingPlanQuality;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanKind;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;

/** A plan comes in as a table: looked at, corrected, then whole or not at all. */
@ExtendWith(ArquillianExtension.class)
class PlanImportIT {

    private static final String TABLE = """
            Ref,Area,Section,Action,Start,End,Lead,Resources,Measure,Progress,Cost centre
            1.1,Leading,,Find a partner for the programme,May 24,May 24,QT,£37k,Partner at work,Complete Partner found,X1
            1.2,Leading,Board,Set up a board,Jun 24,31 May 24,QT,N/A,Board has met,,X2
            1.2,Leading,Board,Agree its terms,20 Jun,30 Sept 24,QT and WX-Y,TBC,,Under way,X3
            2.1,Doing,,Bring caseloads down,Jun 24,4 Sept 24 phase 1 30 Nov 24 phase 2,WX,,Caseloads,,X4
            2.4,Doing,,Listen to children,Jun 24,Ongoing,,Out of the budget,,Complete,X5
            """;

    @Inject
    SignedIn signedIn;

    @Inject
    MakingPlans plans;

    @Inject
    BringingInPlans bringing;

    @Inject
    ReadingPlanImports imports;

    @Inject
    ReadingPlanQuality quality;

    @Inject
    ReadingPlanActions actions;

    @Inject
    ReadingWhatWaits waits;

    @Inject
    MovingTheClock clock;

    @Inject
    Today today;

    @Inject
    ReadingProgrammeActions programme;

    @Test
    void a_plan_waits_for_its_one_impossible_row_and_then_comes_in_whole() throws Exception {
        String plan = plan();
        long id = stage(plan, TABLE);
        PlanOnHand seen = open(id);

        assertThat(seen.rows())
                .extracting(row -> row.fate())
                .containsExactly(Fate.COMES_IN, Fate.WAITS, Fate.COMES_IN, Fate.COMES_IN, Fate.COMES_IN);
        assertThat(seen.kept()).containsExactly("Cost centre");
        assertThatThrownBy(() -> office(() -> bringing.accept(id, seen.version())))
                .hasRootCauseInstanceOf(Refused.class);
        assertThat(office(() -> actions.of(plan))).isEmpty();

        int waiting = seen.rows().get(1).row();
        run(() -> bringing.correct(id, seen.version(), waiting, Map.of(PlanColumn.END, "30 June 24")));
        assertThatThrownBy(() -> office(() -> bringing.accept(id, seen.version())))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
        assertThat(office(() -> bringing.accept(id, open(id).version()))).isEqualTo(5);

        List<ActionRow> rows = office(() -> actions.of(plan));
        assertThat(rows).extracting(ActionRow::number).containsExactly("1.1", "1.2", "1.2 (2)", "2.1", "2.4");
        assertThat(rows).extracting(ActionRow::step).containsOnly(ActionStep.CARRY_OUT);
        assertThat(rows)
                .extracting(ActionRow::workstream)
                .containsExactly("Leading", "Leading", "Leading", "Doing", "Doing");
        assertThat(rows).extracting(ActionRow::findings).containsOnly(0L);
        ActionShown phases = office(() -> programme.called(rows.get(3).reference()));
        assertThat(phases.milestones()).extracting(one -> one.what()).containsExactly("Phase 1", "Phase 2");

        PlanQuality gaps = office(() -> quality.of(plan));
        assertThat(gaps.gaps().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .size())))
                .isEqualTo(Map.of(
                        Gap.SAID_COMPLETE, 2,
                        Gap.NO_END, 1,
                        Gap.RESOURCES_TO_BE_CONFIRMED, 2,
                        Gap.LEAD_WITHOUT_ACCOUNT, 5,
                        Gap.ANSWERS_NOTHING, 5,
                        Gap.ORDER_CORRECTED, 1,
                        Gap.ASSUMED, 5));
        AsWritten written = office(() -> quality.asWritten(rows.get(1).reference()));
        assertThat(written.cells())
                .contains(new AsWritten.Cell("End", "31 May 24"), new AsWritten.Cell("Cost centre", "X2"));
        assertThat(written.notes())
                .extracting(note -> note.words())
                .anyMatch(words -> words.contains("somebody wrote “30 June 24” instead"));

        assertThatThrownBy(() -> office(() -> bringing.accept(id, open(id).version())))
                .hasRootCauseInstanceOf(Refused.class);
        assertThat(open(stage(plan, TABLE)).rows())
                .filteredOn(row -> row.fate() == Fate.THERE_ALREADY)
                .hasSize(5);
    }

    @Test
    void three_hundred_actions_come_in_at_once_and_none_is_lost_of_sight_when_they_wait() throws Exception {
        String plan = plan();
        String table = "No,Theme,What we will do,By when,Who\n"
                + IntStream.rangeClosed(1, 300)
                        .mapToObj(i -> "%d,Theme %d,Do thing %d,Sept 24,QT".formatted(i, i % 6, i))
                        .collect(Collectors.joining("\n"));
        long id = stage(plan, table);

        assertThat(office(() -> bringing.accept(id, open(id).version()))).isEqualTo(300);
        assertThat(office(() -> actions.of(plan))).hasSize(300);

        signedIn.as("admin", () -> {
            clock.to(DayOfMonth.nextAfter(today.date(), 20));
            return null;
        });
        Eventually.see("that updates are wanted", () -> unmatched().total() >= 300);
        assertThat(unmatched().actions()).hasSize(20);
        assertThat(unmatched().isMore()).isTrue();
        Waiting all = office(() -> waits.mine("UNMATCHED")).orElseThrow();
        assertThat(all.actions()).hasSize(Math.toIntExact(all.total())).hasSizeGreaterThanOrEqualTo(300);
    }

    private Waiting unmatched() throws Exception {
        return office(() -> waits.mine()).stream()
                .filter(group -> group.why().equals("UNMATCHED"))
                .findFirst()
                .orElse(new Waiting("UNMATCHED", List.of(), 0));
    }

    @Test
    void the_columns_can_be_said_anew_and_a_row_left_out() throws Exception {
        long id = stage(plan(), "No,Action,Note,Who\n1,Do it,30 Sept 24,QT\n,A heading,,\n");
        run(() -> bringing.columnsAre(
                id, open(id).version(), Map.of(PlanColumn.NUMBER, 0, PlanColumn.ACTION, 1, PlanColumn.END, 2)));
        run(() ->
                bringing.leaveOut(id, open(id).version(), open(id).rows().get(1).row(), "A heading."));

        PlanOnHand now = open(id);
        assertThat(now.rows().get(0).cell(PlanColumn.END).read()).isEqualTo("30 September 2024");
        assertThat(now.kept()).containsExactly("Who");
        assertThat(now.count(Fate.LEFT_OUT)).isEqualTo(1);
    }

    @Test
    void what_is_no_plan_is_refused_with_the_reason() {
        assertThatThrownBy(() -> stage(plan(), "Fruit,Price\nApple,2\n")).hasRootCauseInstanceOf(Refused.class);
        assertThatThrownBy(() -> stage(plan(), "Ref,Lead,Start\n1,QT,May 24\n"))
                .hasRootCauseInstanceOf(Refused.class)
                .hasStackTraceContaining("what is to be done");
    }

    private String plan() throws Exception {
        return office(() -> plans.make(new NewPlan(
                "Plan to be brought in", PlanKind.TRANSITIONAL, null, LocalDate.of(2024, 5, 1), null, null)));
    }

    private long stage(String plan, String table) throws Exception {
        Path file = Files.createTempFile("plan", ".csv");
        try {
            Files.writeString(file, table);
            return office(() -> bringing.stage(plan, "plan.csv", file));
        } finally {
            Files.delete(file);
        }
    }

    private PlanOnHand open(long id) throws Exception {
        return office(() -> imports.open(id));
    }

    private <T> T office(Callable<T> work) throws Exception {
        return signedIn.as("programme", work);
    }

    private void run(Acting work) throws Exception {
        office(() -> {
            work.act();
            return null;
        });
    }

    private interface Acting {
        void act() throws Exception;
    }
}
