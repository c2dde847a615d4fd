package uk.redress.process;

import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.async.AsyncTaskExecutorConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;

/**
 * How the engine is set up, in one place. It joins the transaction of whoever calls it, on the datasource the entities
 * use, and keeps its tables in a schema that Flyway owns.
 */
public final class EngineSettings {

    /** All diagrams are one deployment: a change to one makes a new version of all, so that no parent calls a newer child. */
    static final List<String> DIAGRAMS =
            List.of("childrens-complaint", "local-resolution", "investigation", "review-panel", "ombudsman");

    /** A deployment of its own: a change to the one leaves the running cases of the other where they are. */
    static final List<String> DIAGRAMS_OF_THE_PROGRAMME = List.of("improvement-action");

    private static final String SCHEMA = "flowable";
    private static final int RETRIES = 10;
    private static final Duration LOCK_TIME = Duration.ofMinutes(5);
    private static final Duration LOOKS_FOR_DUE_JOBS_EVERY = Duration.ofSeconds(5);

    private EngineSettings() {}

    /**
     * @param clock the one clock of the system
     * @param vocabulary the beans a diagram may call, by name; an expression that names another fails
     * @param threads of the container, because others cannot see its names
     */
    public static JtaProcessEngineConfiguration of(
            DataSource datasource,
            TransactionManager transactions,
            Clock clock,
            Map<Object, Object> vocabulary,
            ThreadFactory threads) {
        JtaProcessEngineConfiguration settings = new JtaProcessEngineConfiguration();
        settings.setEngineName("redress");
        settings.setDataSource(datasource);
        settings.setTransactionManager(transactions);
        settings.setTransactionsExternallyManaged(true);
        settings.setClassLoader(EngineSettings.class.getClassLoader());
        storeInOwnSchema(settings);
        settings.setClock(new EngineClock(clock));
        settings.setBeans(vocabulary);
        settings.setHistoryLevel(HistoryLevel.AUDIT);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        settings.setEnableSafeBpmnXml(true);
        runJobs(settings, threads);
        return settings;
    }

    // The schema is a prefix of the tables, never the setting "database schema": that one changes the search path of
    // the
    // connection, which the entities share, and their tables would be gone.
    private static void storeInOwnSchema(JtaProcessEngineConfiguration settings) {
        settings.setDatabaseType("postgres");
        settings.setDatabaseTablePrefix(SCHEMA + ".");
        settings.setTablePrefixIsSchema(true);
        settings.setDatabaseSchemaUpdate("false");
    }

    // A lock of minutes and retries that grow to hours: neither a kill nor an hour's outage strands a job.
    private static void runJobs(JtaProcessEngineConfiguration settings, ThreadFactory threads) {
        AsyncTaskExecutorConfiguration workers = new AsyncTaskExecutorConfiguration();
        workers.setCorePoolSize(4);
        workers.setMaxPoolSize(4);
        settings.setAsyncExecutorTaskExecutorConfiguration(workers);
        settings.setAsyncExecutorThreadFactory(threads);

        AsyncJobExecutorConfiguration jobs = new AsyncJobExecutorConfiguration();
        jobs.setTimerLockTime(LOCK_TIME);
        jobs.setAsyncJobLockTime(LOCK_TIME);
        // when it stops, what was begun is finished; unlocking it meanwhile would only collide with it
        jobs.setUnlockOwnedJobs(false);
        jobs.setDefaultTimerJobAcquireWaitTime(LOOKS_FOR_DUE_JOBS_EVERY);
        jobs.setDefaultAsyncJobAcquireWaitTime(LOOKS_FOR_DUE_JOBS_EVERY);
        settings.setAsyncExecutor(new ManagedJobExecutor(jobs, threads));
        settings.setAsyncExecutorActivate(false);
        settings.setAsyncExecutorNumberOfRetries(RETRIES);
        settings.setFailedJobCommandFactory(GrowingRetry::new);
    }

    /** Adds the diagrams to a deployment that changes nothing when they are those of the last one. */
    static DeploymentBuilder diagrams(DeploymentBuilder deployment) {
        deployment.name("Redress").enableDuplicateFiltering();
        DIAGRAMS.forEach(name -> deployment.addClasspathResource("processes/%s.bpmn20.xml".formatted(name)));
        return deployment;
    }

    static DeploymentBuilder diagramsOfTheProgramme(DeploymentBuilder deployment) {
        deployment.name("Redress improvement programme").enableDuplicateFiltering();
        DIAGRAMS_OF_THE_PROGRAMME.forEach(
                name -> deployment.addClasspathResource("processes/%s.bpmn20.xml".formatted(name)));
        return deployment;
    }

    /** How often a job is tried before it waits for an administrator. */
    static int retries() {
        return RETRIES;
    }
}
