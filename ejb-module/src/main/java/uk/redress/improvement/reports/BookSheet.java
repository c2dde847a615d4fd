package uk.redress.improvement.reports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of the workbook of everything: what it is called, what stands over its columns, and where its rows come from. */
public enum BookSheet {
    FINDINGS(
            "Findings",
            """
            select f.reference, s.reference as source, s.title, s.body, s.published_on, f.addressee, f.number, f.text,
                   f.good_answer, f.reply, f.reply_words, f.replied_on,
                   (select string_agg(a.reference, ' ' order by a.id) from finding_answer fa
                      join improvement_action a on a.id = fa.action_id where fa.finding_id = f.id)
              from finding f join finding_source s on s.id = f.source_id
             where s.kind <> 'COMPLAINT' order by s.published_on, s.id, f.id""",
            "Finding",
            "Source",
            "Title of the source",
            "Found by",
            "Published",
            "Addressed to",
            "Number",
            "Text",
            "What a good answer looks like",
            "Reply:Reply",
            "What was said to it",
            "Replied on",
            "Actions"),
    PLANS("Plans", """
            select p.reference, p.title, p.purpose, p.starts_on, p.ends_on, f.reference as follows, p.closed_on,
                   p.closed_because from plan p left join plan f on f.id = p.follows_id order by p.id""", "Plan", "Title", "Purpose", "Starts", "Ends", "Follows", "Closed", "Why closed"),
    ACTIONS(
            "Actions",
            """
            select a.reference, p.reference as plan, pp.number, w.title, pr.title as priority, a.text, a.owner,
                   lead.display_name, a.support, a.partner, a.starts_on, a.due_on, a.first_due_on, a.step,
                   (select r.rating from action_rating r where r.action_id = a.id order by r.month desc limit 1) as rating,
                   (select r.month from action_rating r where r.action_id = a.id order by r.month desc limit 1) as rated,
                   a.resources_pounds, case a.resources when 'TO_BE_CONFIRMED' then 'To be confirmed' when 'NONE' then 'None needed'
                     else a.resources_words end as resources, a.measure, a.baseline, a.target, a.impact, a.risks,
                   a.claimed_on, a.accepted_on, pp.ended_on, pp.ended_because
              from plan_place pp
              join plan p on p.id = pp.plan_id
              join improvement_action a on a.id = pp.action_id
              join workstream w on w.id = pp.workstream_id
              left join priority pr on pr.id = pp.priority_id
              left join account lead on lead.id = a.lead_id
             order by p.id, w.position, pp.sort_key, pp.id""",
            "Action",
            "Plan",
            "Number",
            "Workstream",
            "Priority",
            "Text",
            "Lead",
            "Account of the lead",
            "Support",
            "Partner",
            "Starts",
            "Due",
            "Due at first",
            "Where it stands:ActionStep",
            "Colour last kept:Rating",
            "Kept for",
            "Pounds",
            "Resources",
            "Measure",
            "Baseline",
            "Target",
            "Impact",
            "Risks",
            "Said to be complete",
            "Accepted",
            "Left the plan",
            "Why it left"),
    UPDATES(
            "Updates",
            """
            select a.reference, u.asked_on, u.wanted_by, cast(u.given_at at time zone 'Europe/London' as date), u.given_by,
                   u.done, u.next, u.slipped, u.own_rating, u.computed, u.differs_because, u.recovery, u.recovery_by,
                   u.forecast
              from action_update u join improvement_action a on a.id = u.action_id
             where a.step is not null order by u.id""",
            "Action",
            "Asked for",
            "Wanted by",
            "Given",
            "By",
            "Done",
            "Next",
            "Slipped",
            "Lead's colour:Rating",
            "Computed colour:Rating",
            "Why they differ",
            "What brings it back",
            "Back by",
            "Forecast:Rating"),
    EVIDENCE(
            "Evidence",
            """
            select e.reference, e.title, e.day, e.produced_by, initcap(lower(e.strength)),
                   initcap(replace(lower(e.standing), '_', ' ')) as standing, initcap(lower(e.marking)) as marking, e.revision,
                   cast(e.added_at at time zone 'Europe/London' as date),
                   (select string_agg(l.subject, ' ' order by l.id) from evidence_link l
                     where l.evidence_id = e.id and not exists (select from evidence_unlink u where u.link_id = l.id))
              from evidence e order by e.ordinal""",
            "Evidence",
            "Title",
            "Of",
            "Produced by",
            "Strength",
            "Standing",
            "Marking",
            "Revision",
            "Given",
            "Backs"),
    INDICATORS(
            "Indicators",
            """
            select i.reference, i.name, i.definition, i.unit, i.service_area, coalesce(o.display_name, i.owner_words) as owner,
                   i.latest_last, i.latest_value, i.target, i.tolerance, i.fresh_until
              from indicator i left join account o on o.id = i.owner_id order by i.reference""",
            "Indicator",
            "Name",
            "Definition",
            "Unit",
            "Service area",
            "Owner",
            "Last period ends",
            "Last value",
            "Target",
            "Tolerance in percent",
            "Next reading wanted by"),
    READINGS(
            "Readings",
            """
            select i.reference, r.first_day, r.last_day, r.value, r.source, r.taken_on, r.recorded_by, r.why,
                   case when r.saying = max(r.saying) over (partition by r.indicator_id, r.last_day, r.first_day) then 'yes'
                     else 'corrected' end
              from indicator_reading r join indicator i on i.id = r.indicator_id
             order by i.reference, r.last_day, r.first_day, r.saying""",
            "Indicator",
            "From",
            "To",
            "Value",
            "Source",
            "Taken on",
            "Recorded by",
            "Why corrected",
            "Holds"),
    RISKS(
            "Risks",
            """
            select r.reference, r.cause, r.event, r.impact, coalesce(ws.title, r.workstream) as workstream, r.raised_on, v.likelihood_before, v.impact_before,
                   v.controls, v.likelihood_after, v.impact_after, v.likelihood_target, v.impact_target, v.target_on, v.owner,
                   v.next_step, v.next_due_on, v.reviewed_on,
                   r.escalated_to, r.closed_on, r.closed_because
              from risk r
              left join workstream ws on ws.id = r.workstream_id
              join lateral (select * from risk_review x where x.risk_id = r.id order by x.id desc limit 1) v on true
             order by r.id""",
            "Risk",
            "Cause",
            "Event",
            "Impact",
            "Workstream",
            "Raised",
            "Likelihood before controls",
            "Impact before controls",
            "Controls",
            "Likelihood with controls",
            "Impact with controls",
            "Likelihood aimed at",
            "Impact aimed at",
            "Aimed at by",
            "Owner",
            "Next step",
            "By",
            "Reviewed",
            "Escalated to",
            "Closed",
            "Why closed");

    private final String title;
    private final String sql;

    @SuppressWarnings("ImmutableEnumChecker") // the list is
    private final List<Column> columns;

    BookSheet(String title, String sql, String... columns) {
        this.title = title;
        this.sql = sql;
        this.columns = Arrays.stream(columns).map(Column::read).toList();
    }

    public String title() {
        return title;
    }

    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    String sql() {
        return sql;
    }

    /** A value as it stands in a column: a word of the domain in words, everything else as it is. */
    @Nullable
    Object inWords(int column, @Nullable Object value) {
        String words = columns.get(column).words();
        return value == null || words == null ? value : ReportWords.of(words, value.toString());
    }

    /** @param words what its values are words of; null for a column of plain values */
    private record Column(String heading, @Nullable String words) {

        static Column read(String written) {
            int colon = written.indexOf(':');
            return colon < 0
                    ? new Column(written, null)
                    : new Column(written.substring(0, colon), written.substring(colon + 1));
        }
    }
}
