package uk.redress.processes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.repository.ProcessDefinition;

/** Which elements of the diagrams, sequence flows included, some test has passed through. */
final class ElementCoverage {

    private final Map<String, Set<String>> missed = new LinkedHashMap<>();
    private int elements;

    static ElementCoverage of(ProcessEngine engine) {
        ElementCoverage coverage = new ElementCoverage();
        for (ProcessDefinition definition :
                engine.getRepositoryService().createProcessDefinitionQuery().list()) {
            coverage.add(engine, definition);
        }
        return coverage;
    }

    private void add(ProcessEngine engine, ProcessDefinition definition) {
        BpmnModel model = engine.getRepositoryService().getBpmnModel(definition.getId());
        Set<String> all = new TreeSet<>();
        collect(model.getMainProcess(), all);
        elements += all.size();

        Set<String> passed = new HashSet<>();
        engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition.getId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(passed::add);
        all.removeAll(passed);
        missed.put(definition.getKey(), all);
    }

    private static void collect(FlowElementsContainer container, Set<String> ids) {
        for (FlowElement element : container.getFlowElements()) {
            ids.add(element.getId());
            if (element instanceof FlowElementsContainer inner) {
                collect(inner, ids);
            }
        }
    }

    double percent() {
        int gaps = missed.values().stream().mapToInt(Set::size).sum();
        return 100.0 * (elements - gaps) / elements;
    }

    @Override
    public String toString() {
        return "Elements of the diagrams passed by the process tests: %.1f%% of %d; missed: %s"
                .formatted(percent(), elements, missed);
    }
}
