package uk.redress.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import uk.redress.kernel.ComplaintNumber;

/** The diagrams as they are deployed, after those of an earlier release, in an engine in memory, with a vocabulary that answers what a test says. */
final class EngineOnTheSpot implements AutoCloseable {

    private static final Path RELEASED = Path.of("../processes/src/test/resources/released");

    /** What was released before the diagrams of today, the first first; each is a version, and today's is the last. */
    private static final List<String> RELEASES = List.of("2026-11-22", "2026-11-22-stage-two");

    static final int TODAY = RELEASES.size() + 1;

    static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    static final Instant LAST_DAY_ENDS = Instant.parse("2026-11-17T00:00:00Z");
    static final Instant LAST_DAY_FOR_PAPERS_ENDS = Instant.parse("2026-12-22T00:00:00Z");
    static final Instant LAST_DAY_OF_THE_PANEL_ENDS = Instant.parse("2027-01-09T00:00:00Z");
    static final Instant LAST_DAY_OF_STAGE_TWO_ENDS = Instant.parse("2026-12-08T00:00:00Z");

    final ProcessEngine engine;
    Words words = new Words();
    private final Map<Object, Object> vocabulary = new HashMap<>();
    private final StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();

    EngineOnTheSpot() {
        settings.setJdbcUrl("jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1");
        settings.setHistoryLevel(HistoryLevel.AUDIT);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        settings.setAsyncExecutorActivate(false);
        settings.setBeans(vocabulary);
        engine = settings.buildProcessEngine();
        beginAfresh();
        RELEASES.forEach(this::deploy);
        EngineSettings.diagrams(engine.getRepositoryService().createDeployment())
                .deploy();
    }

    private void deploy(String release) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        try (Stream<Path> diagrams = Files.list(RELEASED.resolve(release))) {
            for (Path diagram : diagrams.toList()) {
                deployment.addString(diagram.getFileName().toString(), Files.readString(diagram));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }

    /** Begins a complaint on the diagrams as they were released first, before stage 2 was on them. */
    void receiveOnReleasedDiagrams(ComplaintNumber number) {
        receiveOnRelease(1, number);
    }

    /** Begins a complaint on the diagrams of an earlier release, counted from 1. */
    void receiveOnRelease(int release, ComplaintNumber number) {
        String released = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("childrens-complaint")
                .processDefinitionVersion(release)
                .singleResult()
                .getId();
        engine.getRuntimeService().startProcessInstanceById(released, number.value());
    }

    /** With words that say the usual, at the usual time. */
    void beginAfresh() {
        words = new Words();
        vocabulary.put("stages", words);
        vocabulary.put("deadlines", words);
        settings.getClock().setCurrentTime(Date.from(NOW));
    }

    FlowableCaseProgress progress() {
        return new FlowableCaseProgress(
                new Courses(engine.getRuntimeService(), engine.getTaskService(), engine.getManagementService()));
    }

    /** The courses of a complaint, the first first: "over" or "under way". A stage belongs to the course that called it. */
    List<String> courses(ComplaintNumber number) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .excludeSubprocesses(true)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(course -> course.getEndTime() == null ? "under way" : "over")
                .toList();
    }

    List<String> stepsOf(ComplaintNumber number) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    List<Instant> timersOf(ComplaintNumber number) {
        return jobsOf(number).map(job -> job.getDuedate().toInstant()).toList();
    }

    /** The versions of the diagrams the complaint is in, as everything that belongs to it says. */
    Set<Integer> versionsOf(ComplaintNumber number) {
        String key = number.value();
        return Stream.of(
                        processesOf(number).map(ProcessInstance::getProcessDefinitionId),
                        engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list().stream()
                                .map(Task::getProcessDefinitionId),
                        jobsOf(number).map(Job::getProcessDefinitionId),
                        processesOf(number)
                                .flatMap(course -> engine
                                        .getHistoryService()
                                        .createHistoricActivityInstanceQuery()
                                        .processInstanceId(course.getId())
                                        .list()
                                        .stream())
                                .map(HistoricActivityInstance::getProcessDefinitionId))
                .flatMap(ids -> ids)
                .map(id ->
                        engine.getRepositoryService().getProcessDefinition(id).getVersion())
                .collect(Collectors.toSet());
    }

    private Stream<ProcessInstance> processesOf(ComplaintNumber number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .stream();
    }

    private Stream<Job> jobsOf(ComplaintNumber number) {
        return processesOf(number)
                .flatMap(
                        course -> engine
                                .getManagementService()
                                .createTimerJobQuery()
                                .processInstanceId(course.getId())
                                .list()
                                .stream());
    }

    /** Wakes one complaint, whatever the clock says, as the job executor would. */
    void lastDayEndsFor(ComplaintNumber number) {
        jobsOf(number).forEach(this::run);
    }

    private void run(Job job) {
        engine.getManagementService().moveTimerToExecutableJob(job.getId());
        engine.getManagementService().executeJob(job.getId());
    }

    /** A minute passes: one act never falls into the same moment as the next. */
    void tick() {
        settings.getClock()
                .setCurrentTime(Date.from(
                        settings.getClock().getCurrentTime().toInstant().plusSeconds(60)));
    }

    void timeReaches(Instant moment) {
        settings.getClock().setCurrentTime(Date.from(moment));
        for (Job job : engine.getManagementService().createTimerJobQuery().list()) {
            if (!job.getDuedate().toInstant().isAfter(moment)) {
                run(job);
            }
        }
    }

    @Override
    public void close() {
        settings.getClock().reset();
        engine.close();
    }

    /** Public with public methods, because expressions reach them by reflection. */
    public static final class Words {

        final List<String> ranOut = new ArrayList<>();
        boolean takenOver;
        boolean atStageTwo;
        boolean atStageThree;
        boolean atTheOmbudsman;
        boolean remedies;
        boolean refused;
        boolean returned;
        boolean passed = true;
        Instant lastDay = LAST_DAY_ENDS;

        public boolean isTakenOver(String number) {
            return takenOver;
        }

        public boolean beginsAtStageTwo(String number) {
            return atStageTwo;
        }

        public boolean isStageTwoRefused(String number) {
            return refused;
        }

        public void investigationRanOut(String number) {
            // only the diagram matters here
        }

        public Instant investigation(String number) {
            return LAST_DAY_OF_STAGE_TWO_ENDS;
        }

        public boolean investigationHasPassed(String number) {
            return passed;
        }

        public boolean beginsAtStageThree(String number) {
            return atStageThree;
        }

        public boolean isStageThreeDecided(String number) {
            return false;
        }

        public boolean isStageThreeRefused(String number) {
            return refused;
        }

        public void panelWillBeLate(String number) {
            // only the diagram matters here
        }

        public void reviewPanelRanOut(String number) {
            // only the diagram matters here
        }

        public Instant papersForThePanel(String number) {
            return LAST_DAY_FOR_PAPERS_ENDS;
        }

        public boolean papersForThePanelHasPassed(String number) {
            return passed;
        }

        public Instant reviewPanel(String number) {
            return LAST_DAY_OF_THE_PANEL_ENDS;
        }

        public boolean reviewPanelHasPassed(String number) {
            return passed;
        }

        public boolean beginsAtTheOmbudsman(String number) {
            return atTheOmbudsman;
        }

        public boolean hasRemediesToCarryOut(String number) {
            return remedies;
        }

        public boolean isReturned(String number) {
            return returned;
        }

        public void localResolutionRanOut(String number) {
            ranOut.add(number);
        }

        public Instant localResolution(String number) {
            return lastDay;
        }

        public boolean localResolutionHasPassed(String number) {
            return passed;
        }
    }
}
