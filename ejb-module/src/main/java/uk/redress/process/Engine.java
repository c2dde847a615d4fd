package uk.redress.process;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import javax.sql.DataSource;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the engine with the application and stops it before. Begins no transaction of its own: each command of the
 * engine that finds none has one for itself.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedExecutorService background;

    @Inject
    DeployedApplication application;

    @Inject
    Clock clock;

    @Inject
    ListedBeans vocabulary;

    private @Nullable ProcessEngine engine;

    @PostConstruct
    void start() {
        ProcessEngine started = EngineSettings.of(datasource, transactions, clock, vocabulary, threads)
                .buildProcessEngine();
        engine = started;
        EngineSettings.diagrams(started.getRepositoryService().createDeployment())
                .deploy();
        EngineSettings.diagramsOfTheProgramme(started.getRepositoryService().createDeployment())
                .deploy();
        background.execute(() -> runJobsOnceDeployed(started));
        LOG.info(
                "The process engine {} is up, with the diagrams {}.",
                ProcessEngine.VERSION,
                started
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .orderByProcessDefinitionKey()
                        .asc()
                        .list()
                        .stream()
                        .map(diagram -> diagram.getKey() + " version " + diagram.getVersion())
                        .toList());
    }

    // A job that ran earlier would hold rows while it waits for the application, and the application might wait for
    // them.
    private void runJobsOnceDeployed(ProcessEngine started) {
        application.await();
        started.getProcessEngineConfiguration().getAsyncExecutor().start();
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    @Produces
    @ApplicationScoped
    public ProcessEngine engine() {
        if (engine == null) {
            throw new IllegalStateException("The process engine is not running.");
        }
        return engine;
    }

    @Produces
    @ApplicationScoped
    public RepositoryService diagrams() {
        return engine().getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    public RuntimeService processes() {
        return engine().getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    public TaskService tasks() {
        return engine().getTaskService();
    }

    @Produces
    @ApplicationScoped
    public HistoryService history() {
        return engine().getHistoryService();
    }

    @Produces
    @ApplicationScoped
    public ManagementService management() {
        return engine().getManagementService();
    }
}
