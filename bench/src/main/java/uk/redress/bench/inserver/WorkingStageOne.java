package uk.redress.bench.inserver;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import uk.redress.clock.Today;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.Finding;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.complaints.localresolution.AgreeingPoints;
import uk.redress.complaints.localresolution.Assigning;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.complaints.localresolution.SendingAnswers;
import uk.redress.kernel.ComplaintNumber;

/** A complaint through the whole of stage 1: nine acts, nine transactions, by the use cases or by the engine alone. */
@ApplicationScoped
public class WorkingStageOne {

    private static final long UNKNOWN = -1;

    @Inject
    ActingAs as;

    @Inject
    EngineActs engine;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    Acknowledging acknowledging;

    @Inject
    AgreeingPoints agreeing;

    @Inject
    Assigning assigning;

    @Inject
    Responding responding;

    @Inject
    CheckingQuality quality;

    @Inject
    SendingAnswers sending;

    @Inject
    ClosingComplaints closing;

    @Inject
    Today today;

    @Inject
    Marks marks;

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    private final AtomicLong numbersOfTheEngine = new AtomicLong();
    private final long[] versions = unknown();

    void byTheEngineAlone(int complaints) {
        for (int i = 0; i < complaints; i++) {
            String number = "BENCH-" + numbersOfTheEngine.incrementAndGet();
            engine.begin(number);
            for (Step step : Step.of(Stage.LOCAL_RESOLUTION)) {
                engine.complete(number, step.taskId());
            }
        }
    }

    /** @param marked whether the database's log is told where each act begins */
    void byTheUseCases(int complaints, boolean marked) throws Exception {
        Manager manager = manager();
        for (int i = 0; i < complaints; i++) {
            one(manager, marked);
        }
    }

    private void one(Manager manager, boolean marked) throws Exception {
        LocalDate day = today.date();
        ComplaintNumber number = act("receive", marked, "officer", () -> receiving.receive(newComplaint(day)));
        long v = version(number, 0);
        act("check", marked, "officer", () -> {
            checking.accept(number, v, new ProcedureCheck(false, null, false, null));
            return number;
        });
        long v1 = version(number, 1);
        act("acknowledge", marked, "officer", () -> {
            acknowledging.acknowledge(number, v1, letter(day));
            return number;
        });
        long v2 = version(number, 2);
        act("agree points", marked, "officer", () -> {
            agreeing.agree(
                    number,
                    v2,
                    List.of(
                            new PointAgreed("Nobody rang back.", "A call."),
                            new PointAgreed("The form was lost.", "An apology.")));
            return number;
        });
        long v3 = version(number, 3);
        act("assign", marked, "officer", () -> {
            assigning.assign(number, v3, manager.team(), manager.id());
            return number;
        });
        long v4 = version(number, 4);
        act("respond", marked, "service.manager", () -> {
            responding.respond(
                    number,
                    v4,
                    List.of(
                            new PointFound(Finding.UPHELD, "The records show it."),
                            new PointFound(Finding.NOT_UPHELD, "It was found in the file.")),
                    "We looked into both points and write about each of them below.");
            return number;
        });
        long v5 = version(number, 5);
        act("check quality", marked, "officer", () -> {
            quality.pass(number, v5);
            return number;
        });
        long v6 = version(number, 6);
        act("send answer", marked, "officer", () -> {
            sending.send(number, v6, letter(day), null);
            return number;
        });
        long v7 = version(number, 7);
        act("close", marked, "officer", () -> {
            closing.close(number, v7, "The complainant is content.");
            return number;
        });
        if (marked) {
            marks.mark("end");
        }
    }

    private static NewComplaint newComplaint(LocalDate day) {
        return new NewComplaint(
                day,
                "Telephone",
                "Mother",
                "Calls to the office were not answered for a week.",
                null,
                List.of(
                        new PersonNamed(Part.COMPLAINANT, "Parent of the bench", "Mother", null, null),
                        new PersonNamed(Part.CHILD, "Child of the bench", null, null, null)));
    }

    private static SentLetter letter(LocalDate day) {
        return new SentLetter(
                "Your complaint", "A letter of some length.", "Parent of the bench", SentLetter.Way.LETTER, day);
    }

    private <T> T act(String name, boolean marked, String person, Callable<T> act) throws Exception {
        if (marked) {
            marks.mark(name);
        }
        return as.person(person, act);
    }

    /** The version a page would have shown; the same after the same acts, so it is asked once and not measured. */
    private long version(ComplaintNumber number, int act) throws SQLException {
        synchronized (versions) {
            if (versions[act] == UNKNOWN) {
                versions[act] = asked("select version, 0 from complaint where number = ?", number.value())
                        .id();
            }
            return versions[act];
        }
    }

    private Manager manager() throws SQLException {
        return asked("select id, team_id from account where user_name = ?", "service.manager");
    }

    private Manager asked(String sql, String parameter) throws SQLException {
        try (Connection connection = datasource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no " + parameter + ".");
                }
                return new Manager(row.getLong(1), row.getLong(2));
            }
        }
    }

    private static long[] unknown() {
        long[] versions = new long[Step.of(Stage.LOCAL_RESOLUTION).size()];
        Arrays.fill(versions, UNKNOWN);
        return versions;
    }

    private record Manager(long id, long team) {}
}
