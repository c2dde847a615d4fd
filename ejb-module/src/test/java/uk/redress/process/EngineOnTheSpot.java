package uk.redress.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.job.api.Job;

/** The diagrams as they are deployed, in an engine in memory, with a vocabulary that answers what a test says. */
final class EngineOnTheSpot implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    static final Instant LAST_DAY_ENDS = Instant.parse("2026-11-17T00:00:00Z");

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
        EngineSettings.diagrams(engine.getRepositoryService().createDeployment())
                .deploy();
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
                engine.getRuntimeService(), engine.getTaskService(), engine.getManagementService());
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
                engine.getManagementService().moveTimerToExecutableJob(job.getId());
                engine.getManagementService().executeJob(job.getId());
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

        boolean takenOver;
        boolean returned;
        boolean passed = true;
        Instant lastDay = LAST_DAY_ENDS;

        public boolean isTakenOver(String number) {
            return takenOver;
        }

        public boolean isReturned(String number) {
            return returned;
        }

        public void localResolutionRanOut(String number) {
            // only the diagram matters here
        }

        public Instant localResolution(String number) {
            return lastDay;
        }

        public boolean localResolutionHasPassed(String number) {
            return passed;
        }
    }
}
