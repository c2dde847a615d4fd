package uk.redress.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;

/** The diagrams of this module in an engine of their own, spoken to in the words of the office. */
final class EngineInMemory implements AutoCloseable {

    private static final Path DIAGRAMS = Path.of("src/main/resources/processes");

    private final Map<Object, Object> beans = new HashMap<>();
    private final ProcessEngine engine;
    private final TestClock clock;

    EngineInMemory() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setEnableSafeBpmnXml(true);
        configuration.setAsyncExecutorActivate(false);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        clock = new TestClock(configuration.getClock());
        deploy();
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        for (Path diagram : diagrams()) {
            deployment.addString(diagram.getFileName().toString(), read(diagram));
        }
        deployment.deploy();
    }

    static List<Path> diagrams() {
        try (Stream<Path> files = Files.list(DIAGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn20.xml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessEngine engine() {
        return engine;
    }

    TestClock clock() {
        return clock;
    }

    Vocabulary freshVocabulary(Instant now) {
        clock.moveTo(now);
        Vocabulary vocabulary = new Vocabulary(clock);
        beans.put("stages", vocabulary.stages);
        beans.put("deadlines", vocabulary.deadlines);
        beans.put("actions", vocabulary.actions);
        return vocabulary;
    }

    void withoutVocabulary() {
        beans.clear();
    }

    void receive(String number) {
        engine.getRuntimeService().startProcessInstanceByKey("childrens-complaint", number);
    }

    void begin(String diagram, String key) {
        engine.getRuntimeService().startProcessInstanceByKey(diagram, key);
    }

    void complete(String number, String step) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw new AssertionError(number + " is not at " + step + " but at " + stepsOf(number));
        }
        engine.getTaskService().complete(task.getId());
    }

    void send(String number, String message) {
        engine.getRuntimeService()
                .messageEventReceived(message, listening(number, message).getId());
    }

    boolean listensTo(String number, String message) {
        return listening(number, message) != null;
    }

    private Execution listening(String number, String message) {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(number, true)
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    /** The diagrams the complaint is in at present, in alphabetical order. */
    List<String> diagramsUnderWay(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionKey)
                .sorted()
                .toList();
    }

    List<String> stepsOf(String number) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    boolean isOver(String number) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    List<Instant> timersOf(String number) {
        return jobsOf(number).stream().map(job -> job.getDuedate().toInstant()).toList();
    }

    private List<Job> jobsOf(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(
                        instance -> engine
                                .getManagementService()
                                .createTimerJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    /** Moves the clock and runs whatever has fallen due for the complaint by then, as the job executor would. */
    void timeReaches(Instant moment, String number) {
        clock.moveTo(moment);
        for (Job job : jobsOf(number)) {
            if (!job.getDuedate().toInstant().isAfter(moment)) {
                engine.getManagementService().moveTimerToExecutableJob(job.getId());
                engine.getManagementService().executeJob(job.getId());
            }
        }
    }

    /** The end events that the complaint's processes reached, in alphabetical order. */
    List<String> endsOf(String number) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("endEvent")
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        clock.stop();
        engine.close();
    }
}
