package uk.redress.process;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.EventSubProcess;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.TerminateEventDefinition;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import uk.redress.work.ProcessPicture.How;

/**
 * Draws a diagram as it is laid out in its file, with the path taken. What was reached has a heavy line and a tick, what
 * was interrupted a broken line and a cross, where it waits a label; nothing rests on colour alone.
 */
final class DiagramDrawing {

    private static final double MARGIN = 14;
    private static final String INK = "#1f2933";
    private static final String PALE = "#5f6b76";
    private static final String TINT = "#e8eef4";
    private static final String STOPPED = "#8f2d1f";

    private final BpmnModel model;
    private final Course course;
    private final Map<String, String> notes;
    private final String key;
    private final List<FlowElement> elements = new ArrayList<>();

    /**
     * @param notes facts to put on an expanded sub-process, by its id: the last day, an extension
     * @param key tells this picture's ids from those of others on the same page
     */
    DiagramDrawing(BpmnModel model, Course course, Map<String, String> notes, String key) {
        this.model = model;
        this.course = course;
        this.notes = notes;
        this.key = key;
        collect(model.getMainProcess());
    }

    private void collect(FlowElementsContainer container) {
        for (FlowElement element : container.getFlowElements()) {
            elements.add(element);
            if (element instanceof SubProcess inner) {
                collect(inner);
            }
        }
    }

    String svg() {
        Svg svg = new Svg();
        open(svg);
        all(SubProcess.class).forEach(scope -> drawScope(svg, scope));
        // The path is drawn over what was not taken.
        flows(false).forEach(flow -> drawFlow(svg, flow, false));
        flows(true).forEach(flow -> drawFlow(svg, flow, true));
        elements.stream()
                .filter(element -> !(element instanceof SequenceFlow || element instanceof SubProcess))
                .forEach(element -> drawElement(svg, element));
        elements.stream().filter(element -> course.reached(element.getId())).forEach(element -> drawMark(svg, element));
        svg.add("</svg>");
        return svg.toString();
    }

    private <T> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    private Stream<SequenceFlow> flows(boolean taken) {
        return all(SequenceFlow.class).filter(flow -> course.reached(flow.getId()) == taken);
    }

    private void open(Svg svg) {
        double right = 0;
        double bottom = 0;
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        List<GraphicInfo> places = new ArrayList<>(model.getLocationMap().values());
        places.addAll(model.getLabelLocationMap().values());
        model.getFlowLocationMap().values().forEach(places::addAll);
        for (GraphicInfo place : places) {
            left = Math.min(left, place.getX());
            top = Math.min(top, place.getY());
            right = Math.max(right, place.getX() + place.getWidth());
            bottom = Math.max(bottom, place.getY() + place.getHeight());
        }
        double width = right - left + 2 * MARGIN;
        double height = bottom - top + 2 * MARGIN;
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"process-picture\" role=\"img\""
                        + " aria-labelledby=\"%1$s-title %1$s-desc\" viewBox=\"%2$s %3$s %4$s %5$s\""
                        + " width=\"%4$s\" height=\"%5$s\" font-family=\"inherit\">",
                key, left - MARGIN, top - MARGIN, width, height);
        svg.add("<title id=\"%s-title\">%s</title>", key, name(model.getMainProcess()));
        svg.add("<desc id=\"%s-desc\">%s</desc>", key, inWords());
        svg.add("<defs>");
        arrow(svg, "taken", INK);
        arrow(svg, "open", PALE);
        svg.add("</defs>");
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>",
                left - MARGIN, top - MARGIN, width, height);
    }

    private void arrow(Svg svg, String which, String colour) {
        svg.add(
                "<marker id=\"%s-%s\" markerUnits=\"userSpaceOnUse\" markerWidth=\"12\" markerHeight=\"12\" refX=\"10\""
                        + " refY=\"5\" orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\" fill=\"%s\"/></marker>",
                key, which, colour);
    }

    private static String name(org.flowable.bpmn.model.Process process) {
        return process.getName() == null ? process.getId() : process.getName();
    }

    private String inWords() {
        return course.path().stream()
                .map(passage -> switch (passage.how()) {
                    case DONE -> passage.name();
                    case WAITING -> passage.name() + " (waits here)";
                    case INTERRUPTED -> passage.name() + " (interrupted)";
                })
                .collect(joining(", ", "The path taken: ", "."));
    }

    private void drawScope(Svg svg, SubProcess scope) {
        GraphicInfo box = model.getGraphicInfo(scope.getId());
        boolean reached = course.reached(scope.getId());
        String frame = scope instanceof EventSubProcess ? "stroke-dasharray=\"5 5\"" : "";
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"%s\" " + frame + "/>",
                box.getX(),
                box.getY(),
                box.getWidth(),
                box.getHeight(),
                reached ? INK : PALE,
                reached ? 2.0 : 1.0);
        svg.add(
                "<text x=\"%s\" y=\"%s\" font-size=\"12\" fill=\"%s\">%s</text>",
                box.getX() + 12, box.getY() + 20, reached ? INK : PALE, scope.getName());
        String note = notes.get(scope.getId());
        if (note != null) {
            svg.add(
                    "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"end\" fill=\"%s\">%s</text>",
                    box.getX() + box.getWidth() - 12, box.getY() + 20, INK, note);
        }
    }

    private void drawFlow(Svg svg, SequenceFlow flow, boolean taken) {
        String points = model.getFlowLocationGraphicInfo(flow.getId()).stream()
                .map(point -> point.getX() + "," + point.getY())
                .collect(joining(" "));
        svg.add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\""
                        + " marker-end=\"url(#%s-%s)\"/>",
                points, taken ? INK : PALE, taken ? 3.0 : 1.0, key, taken ? "taken" : "open");
        GraphicInfo label = model.getLabelGraphicInfo(flow.getId());
        if (label != null && flow.getName() != null) {
            svg.add(
                    "<text x=\"%s\" y=\"%s\" font-size=\"12\" fill=\"%s\">%s</text>",
                    label.getX(), label.getY() + 12, taken ? INK : PALE, flow.getName());
        }
    }

    private void drawElement(Svg svg, FlowElement element) {
        GraphicInfo box = model.getGraphicInfo(element.getId());
        if (element instanceof Event event) {
            drawEvent(svg, event, box);
        } else if (element instanceof Gateway) {
            drawGateway(svg, element, box);
        } else {
            drawTask(svg, element, box);
        }
        GraphicInfo label = model.getLabelGraphicInfo(element.getId());
        if (label != null && element.getName() != null) {
            svg.text(element.getName(), label.getX(), label.getY(), label.getWidth(), label.getHeight(), fill(element));
        }
    }

    private String fill(FlowElement element) {
        return "fill=\"" + (course.reached(element.getId()) ? INK : PALE) + "\"";
    }

    /** Heavy where it was passed, broken where it was stopped. */
    private String line(FlowElement element, double usual) {
        if (!course.reached(element.getId())) {
            return "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%s\"".formatted(PALE, usual);
        }
        return switch (course.left(element.getId())) {
            case DONE -> "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"".formatted(TINT, INK, usual + 1.5);
            case WAITING -> "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%s\"".formatted(INK, usual + 3);
            case INTERRUPTED ->
                "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"7 5\""
                        .formatted(STOPPED, usual + 1.5);
        };
    }

    private void drawTask(Svg svg, FlowElement task, GraphicInfo box) {
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\" " + line(task, 1) + "/>",
                box.getX(),
                box.getY(),
                box.getWidth(),
                box.getHeight());
        if (task instanceof CallActivity) {
            svg.add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\" fill=\"none\" stroke=\"%s\"/>",
                    box.getX() + 4, box.getY() + 4, box.getWidth() - 8, box.getHeight() - 8, INK);
        }
        String icon = icon(task);
        if (!icon.isEmpty()) {
            svg.add(
                    "<path d=\"%s\" transform=\"translate(%s %s)\" fill=\"none\" stroke=\"%s\"/>",
                    icon, box.getX() + 7, box.getY() + 7, PALE);
        }
        String name = task.getName() == null ? task.getId() : task.getName();
        svg.text(name, box.getX() + 8, box.getY() + 4, box.getWidth() - 16, box.getHeight() - 4, fill(task));
    }

    // A person's work, the system's own work; a called diagram has its second frame.
    private static String icon(FlowElement task) {
        if (task instanceof UserTask) {
            return "M6 6 m-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 M0 15 c0 -8 12 -8 12 0 z";
        }
        if (task instanceof ServiceTask) {
            return "M7 7 m-5 0 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0 M7 7 m-2 0 a2 2 0 1 0 4 0 a2 2 0 1 0 -4 0"
                    + " M7 0 v2 M7 12 v2 M0 7 h2 M12 7 h2 M2 2 l1.5 1.5 M10.5 10.5 l1.5 1.5 M12 2 l-1.5 1.5 M2 12 l1.5 -1.5";
        }
        return "";
    }

    private void drawEvent(Svg svg, Event event, GraphicInfo box) {
        double radius = box.getWidth() / 2;
        double x = box.getX() + radius;
        double y = box.getY() + radius;
        String dashes = event instanceof StartEvent start && !start.isInterrupting() && isInEventScope(start)
                ? " stroke-dasharray=\"4 3\""
                : "";
        svg.add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" " + line(event, event instanceof EndEvent ? 2.5 : 1) + dashes
                        + "/>",
                x,
                y,
                radius);
        if (event instanceof IntermediateCatchEvent || event instanceof BoundaryEvent) {
            svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\" stroke=\"%s\"/>", x, y, radius - 4, PALE);
        }
        if (has(event, TimerEventDefinition.class)) {
            svg.add(
                    "<path d=\"M%1$s %2$s m-8 0 a8 8 0 1 0 16 0 a8 8 0 1 0 -16 0 M%1$s %2$s v-6 M%1$s %2$s l4 2\""
                            + " fill=\"none\" stroke=\"%3$s\"/>",
                    x, y, INK);
        } else if (has(event, MessageEventDefinition.class)) {
            svg.add(
                    "<path d=\"M%1$s %2$s m-8 -5 h16 v11 h-16 z l8 6 l8 -6\" fill=\"none\" stroke=\"%3$s\"/>",
                    x, y, INK);
        } else if (has(event, TerminateEventDefinition.class)) {
            svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>", x, y, radius - 7, colour(event));
        }
    }

    private String colour(FlowElement element) {
        return course.reached(element.getId()) ? INK : PALE;
    }

    private static boolean isInEventScope(StartEvent start) {
        return start.getParentContainer() instanceof EventSubProcess;
    }

    private static boolean has(Event event, Class<?> definition) {
        return event.getEventDefinitions().stream().anyMatch(definition::isInstance);
    }

    private void drawGateway(Svg svg, FlowElement gateway, GraphicInfo box) {
        double half = box.getWidth() / 2;
        double x = box.getX() + half;
        double y = box.getY() + half;
        svg.add(
                "<path d=\"M%1$s %2$s l%3$s -%3$s l%3$s %3$s l-%3$s %3$s z\" " + line(gateway, 1) + "/>",
                box.getX(),
                y,
                half);
        svg.add(
                "<path d=\"M%s %s l10 10 m0 -10 l-10 10\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                x - 5, y - 5, colour(gateway));
    }

    private void drawMark(Svg svg, FlowElement element) {
        if (element instanceof SequenceFlow || element instanceof Gateway || element instanceof SubProcess) {
            return;
        }
        GraphicInfo box = model.getGraphicInfo(element.getId());
        How how = course.left(element.getId());
        boolean round = element instanceof Event;
        double x = box.getX() + box.getWidth() - (round ? 3 : 4);
        double y = box.getY() + (round ? 3 : 4);
        switch (how) {
            case DONE -> mark(svg, x, y, INK, "M-4 0 l3 3.5 l5 -7");
            case INTERRUPTED -> mark(svg, x, y, STOPPED, "M-3.5 -3.5 l7 7 m0 -7 l-7 7");
            case WAITING -> label(svg, box, "waits here");
        }
        int times = course.timesReached(element.getId());
        if (times > 1 && !round) {
            svg.add(
                    "<text x=\"%s\" y=\"%s\" font-size=\"11\" text-anchor=\"end\" fill=\"%s\">%s times</text>",
                    box.getX() + box.getWidth() - 8, box.getY() + box.getHeight() - 7, INK, times);
        }
    }

    private static void mark(Svg svg, double x, double y, String colour, String shape) {
        svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"8\" fill=\"%s\"/>", x, y, colour);
        svg.add(
                "<path d=\"%s\" transform=\"translate(%s %s)\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2\"/>",
                shape, x, y);
    }

    private static void label(Svg svg, GraphicInfo box, String text) {
        double width = Svg.widthOf(text) + 14;
        // beside the middle, where arrows come in
        double x = box.getX() - 12;
        double y = box.getY() - 12;
        svg.add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"19\" rx=\"9\" fill=\"%s\"/>", x, y, width, INK);
        svg.text(text, x, y, width, 19, "fill=\"#ffffff\" font-weight=\"bold\"");
    }
}
