package uk.redress.improvement.reports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.DecisionKind;
import uk.redress.improvement.Recovery;

/**
 * The month of a workstream on one page: what people wrote of it, and what the records say.
 *
 * @param done said by leads, and what was accepted or reached; as next
 * @param slipped what is overdue, and what leads say has slipped, with the reason
 * @param newDates days that were moved with somebody's approval
 * @param wanted what waits for somebody to decide it
 */
public record Highlight(
        WorkstreamInPlan workstream,
        Standing standing,
        WrittenHighlight written,
        Lines done,
        Lines next,
        Lines slipped,
        Lines newDates,
        Lines wanted,
        List<RiskInReport> risks,
        List<IndicatorInReport> indicators)
        implements Serializable {

    static final int ROOM = 3;
    private static final int ROOM_FOR_DATES = 2;
    private static final int ROOM_FOR_RISKS = 2;
    static final int ROOM_FOR_INDICATORS = 4;

    /** @param indicators those it shows, the red first; so many as there is room for are told */
    static Highlight of(
            MonthOfPlan records,
            WorkstreamInPlan workstream,
            List<RiskInReport> risks,
            List<IndicatorInReport> indicators) {
        List<ActionInReport> actions = records.of(workstream);
        Telling telling = new Telling(records, actions);
        return new Highlight(
                workstream,
                Standing.of(actions, records.meanings()),
                records.texts().getOrDefault(workstream.position(), WrittenHighlight.NOTHING),
                Lines.of(telling.done(), ROOM),
                Lines.of(telling.next(), ROOM),
                Lines.of(telling.slipped(), ROOM),
                Lines.of(telling.newDates(), ROOM_FOR_DATES),
                Lines.of(telling.wanted(), ROOM),
                risks.stream()
                        .filter(risk -> risk.concerns(workstream))
                        .sorted(Comparator.comparing(RiskInReport::isOfTheProgramme)
                                .thenComparing(Comparator.comparing(RiskInReport::score)
                                        .reversed()))
                        .limit(ROOM_FOR_RISKS)
                        .toList(),
                indicators.stream().limit(ROOM_FOR_INDICATORS).toList());
    }

    /** What the records say of the actions of one workstream. */
    private static final class Telling {

        private final MonthOfPlan records;
        private final List<ActionInReport> actions;
        private final Map<String, ActionInReport> byReference;

        Telling(MonthOfPlan records, List<ActionInReport> actions) {
            this.records = records;
            this.actions = actions;
            this.byReference =
                    actions.stream().collect(Collectors.toMap(ActionInReport::reference, Function.identity()));
        }

        List<Line> done() {
            List<Line> lines = new ArrayList<>();
            events(EventInMonth.What.DECIDED).forEach(event -> {
                String words = decided(event.decision());
                if (!words.isEmpty()) {
                    lines.add(
                            Line.of(action(event), words + ": " + action(event).text()));
                }
            });
            events(EventInMonth.What.MILESTONE_DONE)
                    .forEach(event -> lines.add(Line.of(action(event), "Milestone reached: " + event.words())));
            said(ActionInReport::done).forEach(lines::add);
            return lines;
        }

        List<Line> next() {
            List<Line> lines = new ArrayList<>();
            said(Telling::backBy).forEach(lines::add);
            said(ActionInReport::next).forEach(lines::add);
            events(EventInMonth.What.MILESTONE_NEXT)
                    .forEach(event -> lines.add(Line.of(
                            action(event), "Milestone on %s: %s".formatted(InWords.date(event.day()), event.words()))));
            actions.stream()
                    .filter(action -> action.dueOn() != null
                            && records.month().after().holds(action.dueOn())
                            && !action.isSaidComplete()
                            && action.step() != ActionStep.DROPPED)
                    .forEach(action -> lines.add(Line.of(
                            action,
                            "Due on %s: %s"
                                    .formatted(InWords.date(Objects.requireNonNull(action.dueOn())), action.text()))));
            return lines;
        }

        List<Line> slipped() {
            List<Line> lines = new ArrayList<>();
            actions.stream()
                    .filter(action -> action.isOverdueOn(records.today()))
                    .forEach(action -> lines.add(Line.of(
                                    action,
                                    "Overdue since %s: %s"
                                            .formatted(
                                                    InWords.date(Objects.requireNonNull(action.dueOn())),
                                                    action.text()))
                            .because(action.slipped())));
            actions.stream()
                    .filter(action -> action.slipped() != null && !action.isOverdueOn(records.today()))
                    .forEach(action -> lines.add(Line.of(action, action.text()).because(action.slipped())));
            return lines;
        }

        List<Line> newDates() {
            return events(EventInMonth.What.DATE_GRANTED)
                    .map(event -> Line.of(action(event), moved(event)).because(event.words()))
                    .toList();
        }

        List<Line> wanted() {
            return Stream.concat(
                            events(EventInMonth.What.DATE_ASKED)
                                    .map(event -> Line.of(action(event), "Another last day: " + moved(event))
                                            .because(event.words())),
                            actions.stream()
                                    .filter(action -> action.step() == ActionStep.ACCEPT_ACTION)
                                    .map(action -> Line.of(action, "Accept it as complete: " + action.text())))
                    .toList();
        }

        private static @Nullable String backBy(ActionInReport action) {
            Recovery recovery = action.recovery();
            return recovery == null
                    ? null
                    : "To be back by %s: %s".formatted(InWords.date(recovery.by()), recovery.what());
        }

        private Stream<Line> said(Function<ActionInReport, @Nullable String> what) {
            return actions.stream()
                    .filter(action -> what.apply(action) != null)
                    .map(action -> Line.of(action, Objects.requireNonNull(what.apply(action))));
        }

        private Stream<EventInMonth> events(EventInMonth.What what) {
            return records.events().stream()
                    .filter(event -> event.what() == what && byReference.containsKey(event.action()));
        }

        private ActionInReport action(EventInMonth event) {
            return Objects.requireNonNull(byReference.get(event.action()));
        }

        private static String moved(EventInMonth event) {
            String to = event.to() == null ? "" : InWords.date(event.to());
            return event.from() == null ? to : "from %s to %s".formatted(InWords.date(event.from()), to);
        }

        /** Empty for what is no step forward. */
        private static String decided(@Nullable DecisionKind kind) {
            if (kind == null) {
                return "";
            }
            return switch (kind) {
                case SAID_COMPLETE -> "Said to be complete";
                case CHECKED -> "Checked";
                case ACCEPTED -> "Accepted by the board";
                case EMBEDDED -> "Has lasted";
                case TAKEN_ON -> "Taken on";
                case DECLINED, REVISED, CHECK_FAILED, SENT_BACK, NOT_EMBEDDED, REOPENED, DROPPED -> "";
            };
        }
    }
}
