package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.redress.clock.ClockKind.LOCAL_RESOLUTION;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.work.CheckingStates;
import uk.redress.work.FailedJob;
import uk.redress.work.RetryingFailedJobs;

/**
 * A complaint and its process commit or roll back together: by a person's act, by a timer, by a job that fails and is
 * tried again. The engine that shares no transaction with the domain leaves orphans behind, and nobody notices for weeks.
 */
@ExtendWith(ArquillianExtension.class)
class TransactionBoundaryIT {

    @Inject
    SignedIn signedIn;

    @Inject
    InOneTransaction together;

    @Inject
    Rows rows;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    CaseProgress progress;

    @Inject
    RunningClocks clocks;

    @Inject
    MovingTheClock movingTheClock;

    @Inject
    Today today;

    @Inject
    Event<Happening> happened;

    @Inject
    CheckingStates states;

    @Inject
    RetryingFailedJobs failedJobs;

    @Inject
    RepositoryService diagrams;

    @Inject
    RuntimeService processes;

    @Inject
    HistoryService history;

    @Inject
    ManagementService management;

    @AfterEach
    void complaints_and_engine_agree_on_where_they_wait() throws Exception {
        assertThat(signedIn.as("admin", states::disagreements)).isEmpty();
    }

    private ComplaintNumber receive(LocalDate on) {
        return receiving.receive(
                new NewComplaint(on, "by telephone", "Mother", "Written to test transactions", null, List.of()));
    }

    private ComplaintNumber received(LocalDate on) throws Exception {
        return signedIn.as("officer", () -> receive(on));
    }

    private void checked(ComplaintNumber number) throws Exception {
        signedIn.as("officer", () -> check(number));
    }

    private ComplaintNumber check(ComplaintNumber number) {
        checking.accept(number, versionOf(number), new ProcedureCheck(false, null, false, null));
        return number;
    }

    private long versionOf(ComplaintNumber number) {
        return Long.parseLong(rows.texts("select version from complaint where number = ?", number.value())
                .get(0));
    }

    private List<String> steps(ComplaintNumber number) {
        return rows.texts("select step from complaint where number = ?", number.value());
    }

    private List<String> tasks(ComplaintNumber number) {
        return rows.texts("select task from open_work where number = ?", number.value());
    }

    private List<String> acts(ComplaintNumber number) {
        return rows.texts("select act from journal_entry where subject = ? order by sequence", number.value());
    }

    private List<String> actorsOf(String act, ComplaintNumber number) {
        return rows.texts("select actor from journal_entry where subject = ? and act = ?", number.value(), act);
    }

    private boolean stageTwoIsOffered(ComplaintNumber number) {
        return rows.texts(
                                "select stage_two_offered_on from local_resolution r join complaint c on c.id = r.complaint_id"
                                        + " where c.number = ? and stage_two_offered_on is not null",
                                number.value())
                        .size()
                == 1;
    }

    private long processesOf(ComplaintNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private List<Instant> timersOf(ComplaintNumber number) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(process -> management.createTimerJobQuery().processInstanceId(process.getId()).list().stream())
                .map(timer -> timer.getDuedate().toInstant())
                .toList();
    }

    private RunningClock clockOf(ComplaintNumber number) {
        return clocks.called(number, LOCAL_RESOLUTION);
    }

    @Test
    void an_act_and_its_process_commit_together() throws Exception {
        ComplaintNumber number = received(today.date());

        assertThat(steps(number)).containsExactly("CHECK_PROCEDURE");
        assertThat(tasks(number)).containsExactly("checkProcedure");
        assertThat(processesOf(number)).isEqualTo(1);

        checked(number);

        assertThat(steps(number)).containsExactly("ACKNOWLEDGE");
        assertThat(tasks(number)).containsExactly("acknowledge");
        assertThat(timersOf(number)).containsExactly(clockOf(number).endsAt());
    }

    @Test
    void a_rule_that_fails_afterwards_takes_both_back() {
        AtomicReference<ComplaintNumber> number = new AtomicReference<>();

        assertThatThrownBy(() -> signedIn.as(
                        "officer",
                        () -> together.run(() -> {
                            number.set(receive(today.date()));
                            assertThat(processesOf(number.get())).isEqualTo(1);
                            throw new IllegalStateException("A rule says no.");
                        })))
                .hasStackTraceContaining("A rule says no.");

        assertThat(steps(number.get())).isEmpty();
        assertThat(processesOf(number.get())).isZero();
        assertThat(acts(number.get())).isEmpty();
    }

    @Test
    void a_step_taken_back_waits_where_it_waited() throws Exception {
        ComplaintNumber number = received(today.date());

        assertThatThrownBy(() -> signedIn.as(
                        "officer",
                        () -> together.run(() -> {
                            check(number);
                            throw new IllegalStateException("A rule says no.");
                        })))
                .hasStackTraceContaining("A rule says no.");

        assertThat(steps(number)).containsExactly("CHECK_PROCEDURE");
        assertThat(tasks(number)).containsExactly("checkProcedure");
        assertThat(timersOf(number)).isEmpty();
        checked(number);
        assertThat(tasks(number)).containsExactly("acknowledge");
    }

    @Test
    void what_the_engine_refused_cannot_be_caught_and_committed() throws Exception {
        AtomicReference<ComplaintNumber> number = new AtomicReference<>();

        signedIn.as(
                "officer",
                () -> together.run(() -> {
                    number.set(receive(today.date()));
                    try {
                        progress.stepDone(number.get(), Step.SEND_ANSWER);
                    } catch (IllegalStateException refused) {
                        // carrying on as if nothing had been; nothing says so, but it is doomed
                    }
                    return number.get();
                }));

        assertThat(steps(number.get())).isEmpty();
        assertThat(processesOf(number.get())).isZero();
    }

    @Test
    void a_real_timer_writes_in_one_transaction_with_the_process_and_the_work_goes_on() throws Exception {
        ComplaintNumber number = received(today.date().minusDays(40));
        checked(number);

        Eventually.see("stage 2 offered to " + number, () -> stageTwoIsOffered(number));

        assertThat(actorsOf("stageTwo.offered", number)).containsExactly("Redress, for the last day of stage 1");
        assertThat(tasks(number)).containsExactly("acknowledge");
        assertThat(timersOf(number)).isEmpty();
    }

    @Test
    void a_timer_follows_its_day_in_the_same_transaction() throws Exception {
        ComplaintNumber number = received(today.date());
        checked(number);
        Instant before = clockOf(number).endsAt();

        assertThatThrownBy(() -> signedIn.as(
                        "officer",
                        () -> together.run(() -> {
                            extend(number);
                            throw new IllegalStateException("The approval was withdrawn.");
                        })))
                .hasStackTraceContaining("The approval was withdrawn.");
        assertThat(timersOf(number)).containsExactly(before);

        signedIn.as("officer", () -> together.run(() -> extend(number)));
        Instant after = clockOf(number).endsAt();
        assertThat(after).isAfter(before);
        assertThat(timersOf(number)).containsExactly(after);
    }

    private LocalDate extend(ComplaintNumber number) {
        happened.fire(Happening.of(number, "extension.approved"));
        return clocks.extend(
                number,
                LOCAL_RESOLUTION,
                WorkingDays.of(20),
                "An advocate is needed",
                "A manager",
                "Another manager",
                today.date());
    }

    @Test
    void time_that_is_moved_wakes_the_timer() throws Exception {
        ComplaintNumber number = received(today.date());
        checked(number);
        LocalDate dayAfter = clockOf(number).dueOn().plusDays(1);

        signedIn.as("admin", () -> {
            movingTheClock.to(dayAfter);
            return dayAfter;
        });

        Eventually.see("stage 2 offered to " + number, () -> stageTwoIsOffered(number));
        assertThat(steps(number)).containsExactly("ACKNOWLEDGE");
    }

    @Test
    void a_failing_job_takes_its_writes_back_and_succeeds_when_it_is_tried_again() throws Exception {
        diagrams.createDeployment()
                .name("Test")
                .enableDuplicateFiltering()
                .addString("failing.bpmn20.xml", FAILING)
                .deploy();
        ComplaintNumber number = received(today.date());
        String process = processes
                .startProcessInstanceByKey("failing", number.value(), Map.of("mended", false))
                .getId();

        Eventually.see("the job of " + number + " failing", () -> failureOf(number) != null);
        FailedJob failure = failureOf(number);
        assertThat(failure.step()).isEqualTo("Offer it, then fail");
        assertThat(failure.error()).contains("No outgoing sequence flow");
        assertThat(failure.retriesLeft()).isBetween(1, 9);
        assertThat(failure.nextTry()).isNotNull();
        assertThat(stageTwoIsOffered(number)).isFalse();
        assertThat(acts(number)).containsExactly("complaint.received");

        Eventually.see("the job of " + number + " given up", () -> giveUp(process));
        assertThat(failureOf(number).isGivenUp()).isTrue();
        assertThat(failedJobs.givenUp()).isPositive();

        processes.setVariable(process, "mended", true);
        String id = failureOf(number).id();
        signedIn.as("admin", () -> {
            failedJobs.retry(id);
            return id;
        });

        Eventually.see("stage 2 offered to " + number, () -> stageTwoIsOffered(number));
        Eventually.see(
                "the end of the test's process",
                () -> processes
                                .createProcessInstanceQuery()
                                .processInstanceId(process)
                                .count()
                        == 0);
        assertThat(failureOf(number)).isNull();
        assertThat(acts(number)).containsExactly("complaint.received", "job.retried", "stageTwo.offered");
    }

    private FailedJob failureOf(ComplaintNumber number) throws Exception {
        return signedIn.as("admin", failedJobs::all).stream()
                .filter(job -> number.value().equals(job.complaint()))
                .findFirst()
                .orElse(null);
    }

    /** As if all its retries had been used up; a job that is being tried at this moment is out of reach. */
    private boolean giveUp(String process) {
        Job failing = management
                .createTimerJobQuery()
                .processInstanceId(process)
                .withException()
                .singleResult();
        if (failing == null) {
            return false;
        }
        try {
            management.moveJobToDeadLetterJob(failing.getId());
        } catch (RuntimeException tried) {
            return false;
        }
        return true;
    }

    @Test
    void only_an_administrator_retries_and_a_job_that_is_gone_is_not_found() {
        assertThatThrownBy(() -> signedIn.as("officer", failedJobs::all)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> signedIn.as("admin", () -> {
                    failedJobs.retry("no such job");
                    return "";
                }))
                .hasRootCauseInstanceOf(NotFound.class);
    }

    /** Writes into the domain, then fails until it is mended: on the diagram, because the vocabulary is closed. */
    private static final String FAILING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
              <process id="failing" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="a" sourceRef="start" targetRef="offer"/>
                <serviceTask id="offer" name="Offer it, then fail" flowable:async="true"
                             flowable:expression="${stages.localResolutionRanOut(execution.processInstanceBusinessKey)}"/>
                <sequenceFlow id="b" sourceRef="offer" targetRef="isMended"/>
                <exclusiveGateway id="isMended"/>
                <sequenceFlow id="c" sourceRef="isMended" targetRef="end">
                  <conditionExpression xsi:type="tFormalExpression">${mended}</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="d" sourceRef="isMended" targetRef="end">
                  <conditionExpression xsi:type="tFormalExpression">${mended}</conditionExpression>
                </sequenceFlow>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;
}
