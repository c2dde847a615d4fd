package uk.redress.improvement.planimport;

import java.util.List;
import uk.redress.kernel.TextLength;
import uk.redress.tables.HeadingNames;

/** What a column of a plan can be about, with the headings that councils give it. */
public enum PlanColumn {
    NUMBER(
            TextLength.LINE,
            "ref",
            "ref no",
            "reference",
            "no",
            "number",
            "action no",
            "action ref",
            "action number",
            "id"),
    WORKSTREAM(
            TextLength.LINE,
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
            TextLength.LINE,
            "section",
            "priority",
            "priority area",
            "objective",
            "outcome area",
            "sub theme",
            "heading",
            "project"),
    ACTION(
            TextLength.PASSAGE,
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
            TextLength.PASSAGE,
            "start date",
            "start",
            "starts",
            "from",
            "begin",
            "begins",
            "date started",
            "commencement date"),
    END(
            TextLength.PASSAGE,
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
            TextLength.LINE,
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
    SUPPORT(TextLength.LINE, "support", "supported by", "supporting officer", "delivery lead", "operational lead"),
    PARTNER(TextLength.LINE, "partner", "partners", "partner agency", "agency", "agencies"),
    RESOURCES(
            TextLength.PASSAGE,
            "resources",
            "resource",
            "resources required",
            "resource implications",
            "cost",
            "costs",
            "budget",
            "funding"),
    MEASURE(
            TextLength.PASSAGE,
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
    BASELINE(TextLength.PASSAGE, "baseline", "starting point", "where are we now"),
    TARGET(TextLength.PASSAGE, "target", "targets", "goal"),
    IMPACT(
            TextLength.PASSAGE,
            "impact",
            "expected impact",
            "impact on children",
            "outcome",
            "outcomes",
            "intended outcome",
            "expected outcome",
            "what difference will it make",
            "difference made"),
    RISKS(TextLength.PASSAGE, "risk", "risks", "barriers", "risks and issues"),
    PROGRESS(
            TextLength.PASSAGE,
            "progress",
            "progress update",
            "progress to date",
            "update",
            "latest update",
            "comments",
            "commentary",
            "current position",
            "what have we done"),
    STATUS(TextLength.PASSAGE, "status", "rag", "brag", "rag rating", "rag status", "brag rating", "rating");

    private final TextLength room;

    @SuppressWarnings("ImmutableEnumChecker") // it copies the list
    private final HeadingNames names;

    PlanColumn(TextLength room, String... names) {
        this.room = room;
        this.names = new HeadingNames(List.of(names));
    }

    HeadingNames names() {
        return names;
    }

    /** How much of it an action has room for. */
    TextLength room() {
        return room;
    }
}
