package uk.redress.bench.inserver;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.flowable.engine.ProcessEngine;
import org.flowable.task.api.Task;

/** What the engine alone does for an act, one transaction each, finding its task as the product does: by the number. */
@Stateless
@PermitAll
public class EngineActs {

    @Inject
    EngineAlone alone;

    public void begin(String number) {
        alone.engine().getRuntimeService().startProcessInstanceByKey("childrens-complaint", number);
    }

    public void complete(String number, String taskId) {
        ProcessEngine engine = alone.engine();
        engine.getManagementService().executeCommand(context -> {
            Task waiting = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(taskId)
                    .singleResult();
            engine.getTaskService().complete(waiting.getId());
            return null;
        });
    }
}
