package uk.redress.improvement.planimport;

import java.util.List;
import uk.redress.complaints.Length;
import uk.redress.tables.HeadingNames;

/** What a column of a plan can be about, with the headings that councils give it. */
public enum PlanColumn {
    NUMBER(Length.LINE, "ref", "ref no", "reference", "no", "number", "action no", "action ref", "action number", "id"),
    WORKSTREAM(
            Length.LINE,
            "area",
            "workstream",
            "work stream",
            "theme",
            "strand",
            "programme",
            "pillar",
            "domain",
            "area of focus",
            "judgement area"),
    PRIORITY(
            Length.LINE,
            "section",
            "priority",
            "priority area",
            "objective",
            "outcome area",
            "sub theme",
            "heading",
            "project"),
    ACTION(
            Length.PASSAGE,
            "action",
            "actions",
            "action required",
            "key action",
            "key actions",
            "task",
            "activity",
            "what we will do",
            "what will we do",
            "what we are going to do",
            "what needs to be done",
            "milestone"),
    START(
            Length.PASSAGE,
            "start date",
            "start",
            "starts",
            "from",
            "begin",
            "begins",
            "date started",
            "commencement date"),
    END(
            Length.PASSAGE,
            "end date",
            "end",
            "due date",
            "due",
            "deadline",
            "target date",
            "by when",
            "completion date",
            "date for completion",
            "timescale",
            "timescales",
            "timeframe",
            "when",
            "finish"),
    LEAD(
            Length.LINE,
            "lead",
            "sro",
            "sro lead",
            "lead officer",
            "action owner",
            "owner",
            "who",
            "by whom",
            "responsible",
            "responsible officer",
            "accountable",
            "responsibility",
            "named lead"),
    SUPPORT(Length.LINE, "support", "supported by", "supporting officer", "delivery lead", "operational lead"),
    PARTNER(Length.LINE, "partner", "partners", "partner agency", "agency", "agencies"),
    RESOURCES(
            Length.PASSAGE,
            "resources",
            "resource",
            "resources required",
            "resource implications",
            "cost",
            "costs",
            "budget",
            "funding"),
    MEASURE(
            Length.PASSAGE,
            "measure",
            "measures",
            "measure of success",
            "success measure",
            "success measures",
            "success criteria",
            "how will we know",
            "how we will know",
            "kpi",
            "performance measure",
            "evidence of success"),
    BASELINE(Length.PASSAGE, "baseline", "starting point", "where are we now"),
    TARGET(Length.PASSAGE, "target", "targets", "goal"),
    IMPACT(
            Length.PASSAGE,
            "impact",
            "expected impact",
            "impact on children",
            "outcome",
            "outcomes",
            "intended outcome",
            "expected outcome",
            "what difference will it make",
            "difference made"),
    RISKS(Length.PASSAGE, "risk", "risks", "barriers", "risks and issues"),
    PROGRESS(
            Length.PASSAGE,
            "progress",
            "progress update",
            "progress to date",
            "update",
            "latest update",
            "comments",
            "commentary",
            "current position",
            "what have we done"),
    STATUS(Length.PASSAGE, "status", "rag", "brag", "rag rating", "rag status", "brag rating", "rating");

    private final Length room;

    @SuppressWarnings("ImmutableEnumChecker") // it copies the list
    private final HeadingNames names;

    PlanColumn(Length room, String... names) {
        this.room = room;
        this.names = new HeadingNames(List.of(names));
    }

    HeadingNames names() {
        return names;
    }

    /** How much of it an action has room for. */
    Length room() {
        return room;
    }
}
