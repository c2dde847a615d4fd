package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.Assigning;
import uk.redress.complaints.localresolution.ReadingWhatMayBeDone;
import uk.redress.complaints.localresolution.RunningOut;
import uk.redress.intake.AcceptingImports;
import uk.redress.intake.Corrections;
import uk.redress.intake.Fate;
import uk.redress.intake.ImportOnHand;
import uk.redress.intake.ImportProgress;
import uk.redress.intake.LogOutcome;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.ReadingLogEntries;
import uk.redress.intake.RowInPreview;
import uk.redress.intake.RowsShown;
import uk.redress.intake.StagingImports;
import uk.redress.intake.TakingOverRegisters;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.work.ReadingWork;
import uk.redress.work.Whose;

/** A log comes in: looked at first, then all of it or nothing, and never twice. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final String HEADINGS =
            "Officer,Date Received,Date Response Sent,In SLA,Case Ref,Division,Team,Outcome,Raised by,Detail,Learnings\n";

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource database;

    @Inject
    SignedIn signedIn;

    @Inject
    StagingImports staging;

    @Inject
    AcceptingImports accepting;

    @Inject
    TakingOverRegisters registers;

    @Inject
    ReadingImports reading;

    @Inject
    ReadingComplaintFiles files;

    @Inject
    ReadingLogEntries logEntries;

    @Inject
    RunningOut runningOut;

    @Inject
    ReadingWork work;

    @Inject
    ReadingWhatMayBeDone may;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    Assigning assigning;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_preview_changes_nothing() throws Exception {
        ImportOnHand preview = preview(log());

        assertThat(preview.rows()).isEqualTo(6);
        assertThat(preview.counts())
                .isEqualTo(Map.of(
                        Fate.ANSWERED, 2, Fate.OPEN, 1, Fate.OUTSIDE_PROCEDURE, 1, Fate.SKIPPED, 1, Fate.HELD, 1));
        assertThat(count("select count(*) from complaint where log_reference like '%" + mark + "'"))
                .isZero();
    }

    @Test
    void an_answered_row_was_closed_before_redress_and_gets_no_process() throws Exception {
        ComplaintFile file = imported("A");

        assertThat(file.closing()).isEqualTo(Closing.BEFORE_REDRESS);
        assertThat(file.step()).isNull();
        assertThat(file.outcome()).isEqualTo(Finding.PARTLY_UPHELD);
        assertThat(file.receivedOn()).isEqualTo("2017-10-03");
        assertThat(file.answeredOn()).isEqualTo("2017-10-17");
        assertThat(file.dueOn()).isEqualTo("2017-10-17");
        assertThat(file.points()).singleElement().satisfies(point -> {
            assertThat(point.text()).isEqualTo("Reports came late");
            assertThat(point.finding()).isEqualTo(Finding.PARTLY_UPHELD);
        });
        assertThat(file.team()).isEqualTo("Team " + mark);
        assertThat(processesOf(file.number())).isZero();
        assertThat(signedIn.as("auditor", () -> logEntries.of(file.number()))).hasValueSatisfying(entry -> {
            assertThat(entry.officer()).isEqualTo("RE");
            assertThat(entry.learnings()).isEqualTo("Send them in time");
            assertThat(entry.saidInTime()).isTrue();
            assertThat(entry.unknownFacts()).contains("acknowledgedOn");
        });
    }

    @Test
    void an_open_row_waits_for_a_response_and_nothing_happens_for_its_past() throws Exception {
        ComplaintFile file = imported("C");

        assertThat(file.step()).isEqualTo(Step.RESPOND);
        assertThat(file.dueOn()).isEqualTo("2017-11-17");
        assertThat(processesOf(file.number())).isEqualTo(1);
        assertThat(count(
                        "select count(*) from statutory_clock where complaint_number = ? and ran_out_before_import",
                        file.number().value()))
                .isEqualTo(1);

        signedIn.as("officer", () -> {
            runningOut.ranOut(file.number());
            return null;
        });
        assertThat(count("""
                select count(*) from local_resolution r join complaint c on c.id = r.complaint_id
                 where c.number = ? and stage_two_offered_on is not null""", file.number().value())).isZero();
    }

    @Test
    void an_open_row_waits_in_the_teams_queue_until_a_manager_is_asked_for_the_answer() throws Exception {
        ComplaintNumber number = imported("C").number();
        assertThat(signedIn.as("officer", () -> work.page(Whose.UNCLAIMED, 0, 5_000)))
                .filteredOn(item -> item.number().equals(number.value()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.claimable()).isTrue();
                    assertThat(item.unassigned()).isTrue();
                });
        ComplaintFile file = signedIn.as("officer", () -> files.open(number));
        assertThat(signedIn.as("officer", () -> may.with(file).assign())).isTrue();

        Colleague manager = signedIn.as("officer", colleagues::whoAnswer).stream()
                .filter(colleague -> colleague.name().endsWith("Children in Care"))
                .findFirst()
                .orElseThrow();
        signedIn.as("officer", () -> {
            assigning.assign(number, file.version(), anyTeam(), manager.id());
            return number;
        });

        ComplaintFile assigned = signedIn.as("officer", () -> files.open(number));
        assertThat(assigned.step()).isEqualTo(Step.RESPOND);
        assertThat(signedIn.as("officer", () -> may.with(assigned).assign())).isFalse();
        assertThat(signedIn.as("service.manager", () -> work.page(Whose.MINE, 0, 5_000)))
                .anyMatch(item -> item.number().equals(number.value()) && item.mine() && !item.unassigned());
        assertThat(count("select count(*) from state_disagreement where number = ?", number.value()))
                .isZero();
    }

    @Test
    void a_rejected_row_is_outside_the_procedure_without_a_day() throws Exception {
        ComplaintFile file = imported("D");

        assertThat(file.closing()).isEqualTo(Closing.OUTSIDE_PROCEDURE);
        assertThat(file.closedOn()).isNull();
        assertThat(file.closingReason()).isEqualTo("The log says: Rejected.");
        assertThat(file.dueOn()).isNull();
    }

    @Test
    void each_complaint_gets_a_number_of_its_year_in_the_order_of_the_days_and_an_entry_in_the_journal()
            throws Exception {
        takeOver(log());

        List<ComplaintNumber> numbers = List.of(number("A"), number("B"), number("C"), number("D"));
        assertThat(numbers).isSorted().allMatch(number -> number.year() == 2017);
        for (ComplaintNumber number : numbers) {
            assertThat(count(
                            "select count(*) from journal_entry where subject = ? and act = 'complaint.imported'",
                            number.value()))
                    .isEqualTo(1);
        }
    }

    @Test
    void the_file_again_or_mended_doubles_nothing() throws Exception {
        assertThat(takeOver(log())).isEqualTo(4);

        ImportOnHand again = preview(log());
        assertThat(again.comingIn()).isZero();
        assertThat(again.count(Fate.SKIPPED)).isEqualTo(5);

        assertThat(takeOver(log().replace("Resolved somehow", "Upheld"))).isEqualTo(1);
    }

    @Test
    void what_a_person_settles_is_judged_anew() throws Exception {
        ImportOnHand preview = preview(log());
        assertThat(preview.outcomes()).singleElement().satisfies(word -> assertThat(word.word())
                .isEqualTo("Resolved somehow"));
        RowInPreview held = rows(preview, RowsShown.LEFT_OUT).stream()
                .filter(row -> row.fate() == Fate.HELD)
                .findFirst()
                .orElseThrow();
        assertThat(held.remarks().get(0)).contains("“Resolved somehow” is not known");

        signedIn.as("officer", () -> {
            staging.settle(
                    preview.id(),
                    preview.version(),
                    new Corrections(
                            preview.mapping(),
                            null,
                            Map.of(preview.outcomes().get(0).key(), LogOutcome.NO_FINDING),
                            Map.of(preview.teams().get(0).ordinal(), anyTeam())));
            return null;
        });

        ImportOnHand settled = open(preview.id());
        assertThat(settled.count(Fate.HELD)).isZero();
        assertThat(settled.teams().get(0).teamId()).isEqualTo(anyTeam());
        assertThatThrownBy(() -> signedIn.as("officer", () -> registers.takeOver(preview.id(), preview.version())))
                .hasRootCauseInstanceOf(ChangedMeanwhile.class);
        assertThat(signedIn.as("officer", () -> registers.takeOver(preview.id(), settled.version())))
                .isEqualTo(5);
        assertThatThrownBy(() -> signedIn.as("officer", () -> registers.takeOver(preview.id(), settled.version() + 1)))
                .hasRootCauseInstanceOf(Refused.class)
                .hasStackTraceContaining("has been imported already");
    }

    @Test
    void a_file_without_any_date_is_asked_for_one() throws Exception {
        String log = "Case Ref,Team,Outcome\nX%1$s,Team %1$s,Upheld\nY%1$s,Team %1$s,\n".formatted(mark);

        ImportOnHand preview = preview(log);
        assertThat(preview.hasNoDates()).isTrue();
        assertThat(preview.count(Fate.HELD)).isEqualTo(2);

        signedIn.as("officer", () -> {
            staging.settle(
                    preview.id(),
                    preview.version(),
                    new Corrections(preview.mapping(), LocalDate.of(2017, 10, 2), Map.of(), Map.of()));
            return null;
        });
        assertThat(open(preview.id()).counts()).isEqualTo(Map.of(Fate.ANSWERED, 1, Fate.OPEN, 1));
    }

    @Test
    void a_person_watches_it_come_in() throws Exception {
        ImportOnHand preview = preview(log());

        signedIn.as("officer", () -> {
            accepting.accept(preview.id(), preview.version());
            return null;
        });

        Eventually.see("the import coming to its end", () -> {
            ImportProgress progress = progress(preview.id());
            return progress.isFinished() || progress.isGivenUp();
        });
        ImportProgress progress = progress(preview.id());
        assertThat(progress.problem()).isNull();
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(open(preview.id()).isAccepted()).isTrue();
    }

    private String log() {
        return HEADINGS + """
                RE,03/10/17,17/10/17,Yes,A#,Division #,Team #,Upheld in Part,Mother,Reports came late,Send them in time
                KH,12/10/2017, 26/10/17 ,No,B#,Division #,Team # (previously Unit #),Not Upheld,,,
                RE,03/11/17,,,C#,Division #,Team #,,Father,Nobody calls back,
                RE,08/11/17,,,D#,Division #,Team #,Rejected,Mother,Before a court,
                RE,09/11/17,,,D#,Division #,Team #,,Mother,The same reference,
                SS,10/10/17,20/10/17,,E#,Division #,Team #,Resolved somehow,Advocate,No interpreter,
                """.replace("#", mark);
    }

    private ComplaintFile imported(String reference) throws Exception {
        takeOver(log());
        ComplaintNumber number = number(reference);
        return signedIn.as("auditor", () -> files.open(number));
    }

    private int takeOver(String log) throws Exception {
        ImportOnHand preview = preview(log);
        return signedIn.as("officer", () -> registers.takeOver(preview.id(), preview.version()));
    }

    private ImportOnHand preview(String log) throws Exception {
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.writeString(file, log);
            long id = signedIn.as("officer", () -> staging.stage("log.csv", file));
            return open(id);
        } finally {
            Files.delete(file);
        }
    }

    private ImportOnHand open(long id) throws Exception {
        return signedIn.as("officer", () -> reading.open(id));
    }

    private ImportProgress progress(long id) throws Exception {
        return signedIn.as("officer", () -> reading.progress(id)).orElseThrow();
    }

    private List<RowInPreview> rows(ImportOnHand preview, RowsShown shown) throws Exception {
        return signedIn.as("officer", () -> reading.rows(preview.id(), shown, 1, 50));
    }

    private ComplaintNumber number(String reference) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select number from complaint where log_reference = ?")) {
            query.setString(1, reference + mark);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return new ComplaintNumber(found.getString(1));
            }
        }
    }

    private long anyTeam() throws SQLException {
        return count("select min(id) from team");
    }

    private long processesOf(ComplaintNumber number) throws SQLException {
        return count(
                "select count(*) from flowable.act_ru_execution where business_key_ = ? and parent_id_ is null and super_exec_ is null",
                number.value());
    }

    private long count(String sql, String... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
