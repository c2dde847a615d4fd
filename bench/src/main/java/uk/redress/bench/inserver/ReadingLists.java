package uk.redress.bench.inserver;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import uk.redress.clock.Quarter;
import uk.redress.clock.Today;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.ReadingRegister;
import uk.redress.complaints.register.RegisterFilter;
import uk.redress.complaints.register.RegisterOrder;
import uk.redress.reporting.ReadingQuarters;
import uk.redress.work.ReadingWork;
import uk.redress.work.Whose;

/** The questions the register and the work list are asked: rows and totals, as the pages ask them. */
@ApplicationScoped
public class ReadingLists {

    /** Its complaints and those of the quarter before are the block that every register of this benchmark has. */
    private static final Quarter THE_QUARTER = Quarter.of(LocalDate.of(2019, 12, 1));

    @Inject
    ActingAs as;

    @Inject
    ReadingRegister register;

    @Inject
    ReadingWork work;

    @Inject
    ReadingQuarters quarters;

    @Inject
    AskingForEvidence evidence;

    @Inject
    AskingForIndicators indicators;

    @Inject
    AskingForPlans plans;

    @Inject
    PrintingAPack pack;

    @Inject
    Marks marks;

    @Inject
    Today today;

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    /** Asks so often and says how long each time took, in nanoseconds. */
    long[] times(String question, String person, int times) throws Exception {
        Callable<Object> asking = asking(question);
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            taken[i] = as.person(person, () -> {
                long begun = System.nanoTime();
                asking.call();
                return System.nanoTime() - begun;
            });
        }
        return taken;
    }

    /** Asks once and tells the database's log about it. */
    void marked(String question, String person) throws Exception {
        marks.mark(question);
        times(question, person, 1);
        marks.mark("end");
    }

    private Callable<Object> asking(String question) throws SQLException {
        return switch (question) {
            case "first page" -> register(RegisterFilter.EVERYTHING, RegisterOrder.NEWEST_FIRST);
            case "by due date" -> register(RegisterFilter.EVERYTHING, new RegisterOrder(RegisterOrder.By.DUE, false));
            case "by team" -> register(RegisterFilter.EVERYTHING, new RegisterOrder(RegisterOrder.By.TEAM, false));
            case "by holder" -> register(RegisterFilter.EVERYTHING, new RegisterOrder(RegisterOrder.By.HOLDER, false));
            case "late, team, quarter" -> register(lateOfATeamInAQuarter(), RegisterOrder.NEWEST_FIRST);
            case "a rare word" -> register(searching("wheelbarrow"), RegisterOrder.NEWEST_FIRST);
            case "a common word" -> register(searching("transport"), RegisterOrder.NEWEST_FIRST);
            case "unclaimed work" -> work(Whose.UNCLAIMED);
            case "all open work" -> work(Whose.EVERYBODYS);
            case "a month" -> pack.month();
            case "the quarter" -> () -> quarters.of(THE_QUARTER);
            default -> ofTheProgramme(question);
        };
    }

    private Callable<Object> ofTheProgramme(String question) {
        return switch (question.substring(0, question.indexOf(':'))) {
            case "indicators" -> indicators.asking(question);
            case "plans" -> plans.asking(question);
            default -> evidence.asking(question);
        };
    }

    private Callable<Object> register(RegisterFilter filter, RegisterOrder order) {
        return () -> register.page(filter, order, 1);
    }

    private Callable<Object> work(Whose whose) {
        return () -> {
            work.counts();
            return work.page(whose, 0, 25);
        };
    }

    private static RegisterFilter searching(String word) {
        return new RegisterFilter(
                word, Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), false, Set.of(), false, null, null, null,
                false);
    }

    private RegisterFilter lateOfATeamInAQuarter() throws SQLException {
        Quarter quarter = Quarter.of(today.date()).previous();
        return new RegisterFilter(
                null,
                Set.of(),
                Set.of(),
                Set.of(Standing.OPEN_LATE, Standing.ANSWERED_LATE),
                false,
                Set.of(childrenInCare()),
                Set.of(),
                false,
                Set.of(),
                false,
                quarter.firstDay(),
                quarter.lastDay(),
                null,
                false);
    }

    private long childrenInCare() throws SQLException {
        try (Connection connection = datasource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select team_id from account where user_name = 'service.manager'");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
