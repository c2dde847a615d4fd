package uk.redress.processes;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.repository.ProcessDefinition;

/** Which elements of a diagram, sequence flows included, some test has passed through. */
final class ElementCoverage {

    private final String diagram;
    private final Set<String> missed;
    private final int elements;

    private ElementCoverage(String diagram, Set<String> all, Set<String> passed) {
        this.diagram = diagram;
        this.elements = all.size();
        this.missed = new TreeSet<>(all);
        this.missed.removeAll(passed);
    }

    static ElementCoverage of(ProcessEngine engine, String diagram) {
        ProcessDefinition definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(diagram)
                .latestVersion()
                .singleResult();
        Set<String> all = new TreeSet<>();
        collect(engine.getRepositoryService().getBpmnModel(definition.getId()).getMainProcess(), all);
        Set<String> passed = engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition.getId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        return new ElementCoverage(diagram, all, passed);
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
        return 100.0 * (elements - missed.size()) / elements;
    }

    @Override
    public String toString() {
        return "Elements of %s passed by its process tests: %.1f%% of %d; missed: %s"
                .formatted(diagram, percent(), elements, missed);
    }
}
