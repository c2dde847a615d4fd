package uk.redress.bench.inserver;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import uk.redress.process.EngineSettings;

/**
 * A second engine with the product's settings on the product's datasource and deployed diagrams; only the beans that the
 * diagrams call are constants. It takes up no jobs, so that those of the product stay the product's.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EngineAlone {

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Clock clock;

    private @Nullable ProcessEngine engine;

    public synchronized ProcessEngine engine() {
        ProcessEngine running = engine;
        if (running == null) {
            JtaProcessEngineConfiguration settings = EngineSettings.of(
                    datasource,
                    transactions,
                    clock,
                    Map.of(
                            "stages", new ConstantStages(false),
                            "deadlines", new ConstantDeadlines(clock.instant().plus(Duration.ofDays(14)))),
                    threads);
            settings.setEngineName("bench");
            settings.setAsyncExecutorActivate(false);
            running = settings.buildProcessEngine();
            engine = running;
        }
        return running;
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }
}
