package uk.redress.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import uk.redress.work.EngineVitals;

/** The engine answers as long as it finds its diagrams; its timers fire as long as its executor is active. */
@ApplicationScoped
class FlowableVitals implements EngineVitals {

    @Inject
    ProcessEngine engine;

    @Inject
    RepositoryService diagrams;

    @Override
    public long diagrams() {
        return diagrams.createProcessDefinitionQuery().latestVersion().count();
    }

    @Override
    public boolean runsJobs() {
        return engine.getProcessEngineConfiguration().getAsyncExecutor().isActive();
    }
}
