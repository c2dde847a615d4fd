package uk.redress.intake;

import java.util.List;
import uk.redress.tables.HeadingNames;

/** What a column of a log can be about, with the headings that councils give it. */
public enum Column {
    REFERENCE(
            "case ref",
            "case reference",
            "case number",
            "case no",
            "case id",
            "reference",
            "reference number",
            "ref",
            "ref no",
            "complaint ref",
            "complaint reference",
            "complaint number",
            "complaint no",
            "complaint id",
            "id"),
    RECEIVED(
            "date received",
            "received",
            "received on",
            "date of receipt",
            "receipt date",
            "date opened",
            "opened",
            "date logged",
            "logged",
            "date of complaint",
            "complaint date",
            "start date",
            "date recieved"),
    RESPONDED(
            "date response sent",
            "response sent",
            "date responded",
            "responded",
            "response date",
            "date of response",
            "date answered",
            "answered",
            "reply sent",
            "date of reply",
            "date closed",
            "closed",
            "date completed",
            "completed",
            "end date"),
    IN_TIME(
            "in sla",
            "sla met",
            "within sla",
            "sla",
            "in time",
            "on time",
            "within time",
            "within timescale",
            "in timescale",
            "within target",
            "target met",
            "met target"),
    OFFICER(
            "officer dealing",
            "officer",
            "case officer",
            "complaints officer",
            "handler",
            "dealt with by",
            "owner",
            "allocated to",
            "logged by",
            "initials"),
    DIVISION("division", "directorate", "department", "service area", "branch"),
    TEAM("service area name", "team", "team name", "service", "service name", "unit", "section", "service team"),
    OUTCOME("outcome", "decision", "finding", "findings", "result", "complaint outcome", "upheld"),
    RAISED_BY(
            "raised by",
            "complainant",
            "complainant type",
            "made by",
            "who complained",
            "relationship",
            "relationship to child",
            "source of complaint",
            "received from"),
    DETAIL(
            "high level detail",
            "detail",
            "details",
            "description",
            "summary",
            "nature of complaint",
            "complaint details",
            "subject",
            "issue",
            "issues",
            "complaint"),
    LEARNINGS(
            "learnings",
            "learning",
            "lessons",
            "lessons learned",
            "lessons learnt",
            "learning points",
            "action taken",
            "actions",
            "service improvement");

    @SuppressWarnings("ImmutableEnumChecker") // it copies the list
    private final HeadingNames names;

    Column(String... names) {
        this.names = new HeadingNames(List.of(names));
    }

    HeadingNames names() {
        return names;
    }
}
