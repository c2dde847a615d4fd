package uk.redress.improvement.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.evidence.EvidenceCount;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.DecisionKind;
import uk.redress.improvement.Rated;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Recovery;
import uk.redress.improvement.ResourcesKind;
import uk.redress.improvement.findings.Reply;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.Move;
import uk.redress.indicators.Rag;
import uk.redress.indicators.SeriesForReports;

/** Months of plans to compose reports of, without a database. */
final class Months {

    static final ReportMonth NOVEMBER = ReportMonth.of(LocalDate.of(2026, 11, 1));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<Rating> COLOURS = List.of(Rating.values());
    private static final Instant NOW = Instant.parse("2026-11-22T14:05:00Z");
    private static final String LONG = "Practice leads and team managers went through the files of every child who was"
            + " visited late, and wrote down with each social worker what stood in the way; the rota of duty was changed"
            + " so that two experienced workers are there each day, and the backlog of assessments has halved since"
            + " September. Supervision is on record for nine of ten workers. Children say in the survey of this month"
            + " that they know who their social worker is. What still worries families is that workers change.";

    private Months() {}

    static MonthOfPlan of(int workstreams, int actionsEach) {
        List<WorkstreamInPlan> streams = IntStream.rangeClosed(1, workstreams)
                .mapToObj(i -> new WorkstreamInPlan(i, "P-2026-0001", "Improvement plan 2026 to 2028", i, stream(i)))
                .toList();
        List<ActionInReport> actions = new ArrayList<>();
        List<EventInMonth> events = new ArrayList<>();
        for (WorkstreamInPlan stream : streams) {
            for (int i = 1; i <= actionsEach; i++) {
                actions.add(action(stream, i));
                events.addAll(events(stream, i));
            }
        }
        return of(streams, actions, events);
    }

    static MonthOfPlan of(List<WorkstreamInPlan> streams, List<ActionInReport> actions, List<EventInMonth> events) {
        Map<Integer, WrittenHighlight> texts = new HashMap<>();
        streams.forEach(stream -> texts.put(
                stream.position(),
                new WrittenHighlight(
                        new HighlightTexts(LONG, LONG, LONG, "Agree to two more posts in the duty team until April."),
                        1,
                        "Programme Office",
                        NOW)));
        Map<Rating, String> meanings = new EnumMap<>(Rating.class);
        meanings.put(Rating.BLUE, "Complete, and a board has accepted the evidence");
        meanings.put(Rating.GREEN, "On track to its last day and to what it is for");
        meanings.put(Rating.AMBER, "Slipping or at risk, and somebody is putting it right");
        meanings.put(Rating.RED, "Overdue, or will not be done in time without help");
        meanings.put(Rating.GREY, "Not started, or it goes no further");
        return new MonthOfPlan(
                "P-2026-0001",
                "Improvement plan 2026 to 2028",
                NOVEMBER,
                NOW,
                TODAY,
                false,
                streams,
                actions,
                events,
                texts,
                meanings);
    }

    static WorkstreamInPlan practice() {
        return new WorkstreamInPlan(1, "P-2026-0001", "Improvement plan 2026 to 2028", 1, "Practice");
    }

    static ActionInReport action(String number, ActionStep step, Rating rating, LocalDate due) {
        return action(number, step, rating, due, null);
    }

    static ActionInReport action(
            String number, ActionStep step, Rating rating, LocalDate due, @Nullable Recovery recovery) {
        return new ActionInReport(
                "A-2026-" + number.replace(".", "0"),
                number,
                1,
                "Practice",
                null,
                "Check one file of each worker a month",
                "HoP",
                "Head of Practice",
                LocalDate.of(2026, 9, 1),
                due,
                due,
                step,
                ResourcesKind.NONE,
                "None needed",
                new Rated(rating, "Its last day is " + due + "."),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                recovery,
                EvidenceCount.NONE);
    }

    static List<IndicatorInReport> indicators(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> IndicatorInReport.of(series(i), TODAY))
                .toList();
    }

    static List<RiskInReport> risks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new RiskInReport(
                        "R-2026-%04d".formatted(i),
                        i % 3 == 0 ? null : (Long) (1L + i % 8),
                        i % 3 == 0 ? null : stream(1 + i % 8),
                        "Because posts stay vacant, assessments take longer, so that children wait for help.",
                        1 + i % 5,
                        1 + i % 4,
                        "4 by 1 March 2027",
                        "Assistant Director",
                        "Open the agency framework to two more suppliers by 15 December 2026",
                        "worse"))
                .toList();
    }

    static List<SourceInReport> sources(int count, int findings) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new SourceInReport(
                        "S-2026-%04d".formatted(i),
                        "Inspection of children's services",
                        "The inspectorate",
                        LocalDate.of(2026, 3, 1),
                        IntStream.rangeClosed(1, findings)
                                .mapToObj(Months::finding)
                                .toList()))
                .toList();
    }

    private static SourceInReport.Found finding(int i) {
        return new SourceInReport.Found(
                "F-2026-%04d".formatted(i),
                i % 2 == 0 ? "Local authority" : null,
                Integer.toString(i),
                "Make sure that social workers get reflective supervision that is on record & challenges drift <in> cases.",
                i % 4 == 0 ? null : Reply.ACCEPTED,
                i % 3,
                i % 3 == 0
                        ? List.of()
                        : List.of(new SourceInReport.Answer(
                                "A-2026-%04d".formatted(i),
                                "Check one file of each worker a month",
                                "HoP",
                                i % 2 == 0 ? ActionStep.CARRY_OUT : ActionStep.EMBEDDED,
                                i % 2 == 0 ? Rating.AMBER : Rating.BLUE,
                                "Due soon.",
                                i % 3)));
    }

    private static SeriesForReports.Series series(int i) {
        CalendarPeriod last = ReportMonth.of(LocalDate.of(2026, 10, 1)).period();
        List<SeriesForReports.Reading> readings = new ArrayList<>();
        ReportMonth month = ReportMonth.of(LocalDate.of(2025, 10, 1));
        for (int m = 0; m < 13; m++) {
            readings.add(new SeriesForReports.Reading(month.period(), BigDecimal.valueOf(60 + (m * i) % 25)));
            month = month.after();
        }
        return new SeriesForReports.Series(
                new IndicatorStanding(
                        "I-2026-%04d".formatted(i),
                        "Share of assessments done within 45 working days of the referral",
                        "%",
                        Direction.HIGHER_IS_BETTER,
                        Frequency.MONTHLY,
                        null,
                        "Head of Performance",
                        last,
                        BigDecimal.valueOf(60 + (12 * i) % 25),
                        BigDecimal.valueOf(90),
                        i % 3 == 0 ? Rag.GREEN : i % 3 == 1 ? Rag.RED : Rag.AMBER,
                        i % 2 == 0 ? Move.IMPROVING : Move.WORSENING,
                        LocalDate.of(2026, 11, 30)),
                readings);
    }

    private static List<EventInMonth> events(WorkstreamInPlan stream, int i) {
        String reference = reference(stream, i);
        LocalDate day = LocalDate.of(2026, 11, 1 + i % 20);
        return switch (i % 6) {
            case 0 ->
                List.of(new EventInMonth(
                        reference,
                        EventInMonth.What.DECIDED,
                        DecisionKind.ACCEPTED,
                        day,
                        null,
                        null,
                        "Improvement board"));
            case 1 ->
                List.of(new EventInMonth(
                        reference,
                        EventInMonth.What.DATE_GRANTED,
                        null,
                        day,
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2027, 1, 31),
                        "The supplier of the training could not come before January."));
            case 2 ->
                List.of(new EventInMonth(
                        reference,
                        EventInMonth.What.MILESTONE_NEXT,
                        null,
                        LocalDate.of(2026, 12, 15),
                        null,
                        null,
                        "The second round of audits is done"));
            case 3 ->
                List.of(new EventInMonth(
                        reference,
                        EventInMonth.What.DATE_ASKED,
                        null,
                        day,
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2027, 3, 31),
                        "Two of the three auditors have left, and their posts are being filled."));
            default -> List.of();
        };
    }

    private static String reference(WorkstreamInPlan stream, int i) {
        return "A-2026-%04d".formatted(stream.position() * 100 + i);
    }

    private static String stream(int i) {
        return List.of(
                        "Leadership and governance",
                        "Practice and supervision",
                        "Assessment and the front door",
                        "Children in care and care leavers",
                        "Workforce and caseloads",
                        "Quality assurance and audit",
                        "Partners and early help",
                        "Voice of the child")
                .get((i - 1) % 8);
    }

    private static ActionInReport action(WorkstreamInPlan stream, int i) {
        Rating rating = COLOURS.get(i % 5);
        LocalDate due = LocalDate.of(2026, 9 + i % 4, 1 + i % 28);
        return new ActionInReport(
                reference(stream, i),
                stream.position() + "." + i,
                stream.position(),
                stream.title(),
                i % 2 == 0 ? "Priority " + (1 + i % 3) : null,
                "Check one file of each social worker a month with the worker, and write down what was learned from it"
                        + " for the whole team, number " + i,
                "HoP / TM",
                "Head of Practice",
                LocalDate.of(2026, 4, 1),
                due,
                i % 6 == 1 ? LocalDate.of(2026, 8, 31) : due,
                rating == Rating.BLUE
                        ? ActionStep.EMBEDDING
                        : i % 7 == 0 ? ActionStep.ACCEPT_ACTION : ActionStep.CARRY_OUT,
                i % 4 == 0 ? ResourcesKind.TO_BE_CONFIRMED : ResourcesKind.NONE,
                i % 4 == 0 ? "To be confirmed" : "None needed",
                new Rated(rating, "Its last day was 31 October 2026, and nobody has said that it is complete."),
                COLOURS.get((i + 1) % 5),
                i % 3 == 0 ? Rating.GREEN : null,
                null,
                COLOURS.get((i + 2) % 4),
                i % 2 == 0 ? LONG : null,
                i % 3 == 0 ? "Audit the remaining files, and bring the findings to the practice meeting." : null,
                i % 4 == 0 ? "Two auditors have left; the audits of October were done in November." : null,
                rating == Rating.RED ? new Recovery("Two more auditors begin.", due) : null,
                i % 5 == 0 ? new EvidenceCount(2, 1, 1) : EvidenceCount.NONE);
    }
}
