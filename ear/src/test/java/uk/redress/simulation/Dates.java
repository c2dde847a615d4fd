package uk.redress.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Every date counted a second time, from the facts of the complaint and the printed list of working days. The figures are
 * those of the rule book's clock table, written down again.
 */
@ApplicationScoped
class Dates {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final String CLOCKS = """
            select s.id, s.complaint_number, s.kind, s.started_on, s.due_on, s.stopped_on, s.due_before_extension,
                   case s.kind
                     when 'ACKNOWLEDGEMENT' then c.received_on
                     when 'LOCAL_RESOLUTION' then c.received_on
                     when 'INVESTIGATION' then i.requested_on
                     when 'INVESTIGATION_FROM_STATEMENT' then i.statement_agreed_on
                     when 'PANEL_PAPERS' then coalesce(case when s.stopped_on is null then r.panel_on end, s.started_on)
                     when 'PANEL_REPORT' then r.met_on
                     when 'PANEL_RESPONSE' then r.report_received_on
                     else r.requested_on end as fact,
                   case s.kind
                     when 'ACKNOWLEDGEMENT' then 2
                     when 'LOCAL_RESOLUTION' then 10
                     when 'INVESTIGATION' then 25
                     when 'INVESTIGATION_FROM_STATEMENT' then 25
                     when 'PANEL_ACKNOWLEDGEMENT' then 2
                     when 'PANEL_CHAIR' then 10
                     when 'REVIEW_PANEL' then 30
                     when 'PANEL_PAPERS' then 10
                     when 'PANEL_REPORT' then 5
                     when 'PANEL_RESPONSE' then 15 end as days,
                   case s.kind
                     when 'LOCAL_RESOLUTION' then (select 20 from approval a where a.complaint_number = c.number
                                                     and a.kind = 'EXTENSION' and a.decision = 'APPROVED' and a.spent_on is null)
                     when 'INVESTIGATION' then (select (a.snapshot ->> 'total')::int from approval a
                                                 where a.complaint_number = c.number
                                                   and a.kind = 'STAGE_TWO_EXTENSION' and a.decision = 'APPROVED' and a.spent_on is null)
                     when 'INVESTIGATION_FROM_STATEMENT' then (select (a.snapshot ->> 'total')::int from approval a
                                                 where a.complaint_number = c.number
                                                   and a.kind = 'STAGE_TWO_EXTENSION' and a.decision = 'APPROVED' and a.spent_on is null)
                     end as total,
                   c.due_on as shown, c.next_due_on as shown_next,
                   least((select min(o.due_on) from statutory_clock o
                           where o.complaint_number = c.number and o.stopped_on is null
                             and o.kind <> 'INVESTIGATION_FROM_STATEMENT'),
                         (select min(q.due_on) from ombudsman_enquiry q
                            join ombudsman_case k on k.id = q.case_id
                           where q.complaint_id = c.id and q.answered_on is null and c.with_ombudsman is not null
                             and (k.decided_on is null or q.received_on > k.decided_on)),
                         (select min(x.due_on) from ombudsman_remedy m
                            join improvement_action x on x.reference = m.action_reference
                           where m.complaint_id = c.id and x.done_on is null
                             and c.with_ombudsman = 'REMEDIES')) as next,
                   c.answered_on, l.answer_sent_on,
                   c.step, c.stage, s.ran_out_before_import, l.stage_two_offered_on,
                   case s.kind when 'REVIEW_PANEL' then r.ran_out_on else i.ran_out_on end as ran_out_on,
                   r.certainly_late_on, r.papers_sent_on, r.panel_on, r.arranged_on,
                   r.refused_on as panel_refused_on,
                   (select min(j.duedate_::timestamptz) from flowable.act_ru_execution e
                      join flowable.act_ru_timer_job j on j.process_instance_id_ = e.id_
                     where e.business_key_ = c.number) as timer,
                   (select count(*) from flowable.act_ru_execution e
                      join flowable.act_ru_timer_job j on j.process_instance_id_ = e.id_
                     where e.business_key_ = c.number) as timers
              from statutory_clock s
              join complaint c on c.number = s.complaint_number
              left join local_resolution l on l.complaint_id = c.id
              left join investigation i on i.complaint_id = c.id
              left join review_panel r on r.complaint_id = c.id
             where true""";

    @Inject
    Database database;

    @Inject
    Memory memory;

    private record Clock(
            long id,
            String complaint,
            String kind,
            LocalDate startedOn,
            LocalDate dueOn,
            LocalDate stoppedOn,
            LocalDate dueBeforeExtension,
            LocalDate fact,
            int days,
            Integer total,
            LocalDate shown,
            LocalDate shownNext,
            LocalDate next,
            LocalDate answeredOn,
            LocalDate answerSentOn,
            String step,
            String stage,
            boolean ranOutBeforeImport,
            LocalDate offeredOn,
            LocalDate ranOutOn,
            LocalDate certainlyLateOn,
            LocalDate papersSentOn,
            LocalDate panelOn,
            LocalDate arrangedOn,
            LocalDate panelRefusedOn,
            ZonedDateTime timer,
            int timers) {}

    List<String> ofAll(Plan plan, LocalDate today) {
        return differing(plan, today, clocks(CLOCKS));
    }

    List<String> of(String number, Plan plan, LocalDate today) {
        return differing(plan, today, clocks(CLOCKS + " and c.number = ?", number));
    }

    private List<Clock> clocks(String sql, Object... parameters) {
        return database.rows(
                sql,
                row -> new Clock(
                        row.getLong("id"),
                        row.getString("complaint_number"),
                        row.getString("kind"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("stopped_on", LocalDate.class),
                        row.getObject("due_before_extension", LocalDate.class),
                        row.getObject("fact", LocalDate.class),
                        row.getInt("days"),
                        (Integer) row.getObject("total"),
                        row.getObject("shown", LocalDate.class),
                        row.getObject("shown_next", LocalDate.class),
                        row.getObject("next", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("answer_sent_on", LocalDate.class),
                        row.getString("step"),
                        row.getString("stage"),
                        row.getBoolean("ran_out_before_import"),
                        row.getObject("stage_two_offered_on", LocalDate.class),
                        row.getObject("ran_out_on", LocalDate.class),
                        row.getObject("certainly_late_on", LocalDate.class),
                        row.getObject("papers_sent_on", LocalDate.class),
                        row.getObject("panel_on", LocalDate.class),
                        row.getObject("arranged_on", LocalDate.class),
                        row.getObject("panel_refused_on", LocalDate.class),
                        moment(row.getTimestamp("timer")),
                        row.getInt("timers")),
                parameters);
    }

    private static ZonedDateTime moment(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant().atZone(ENGLAND);
    }

    private List<String> differing(Plan plan, LocalDate today, List<Clock> clocks) {
        List<String> wrong = new ArrayList<>();
        for (Clock clock : clocks) {
            check(plan, today, clock, wrong);
        }
        return wrong;
    }

    private void check(Plan plan, LocalDate today, Clock clock, List<String> wrong) {
        String which = "%s, clock %s: ".formatted(clock.complaint(), clock.kind());
        same(which + "day 0", clock.fact(), clock.startedOn(), wrong);
        // what has stopped was counted by the calendar of that day, and is not counted again
        LocalDate countedOn = clock.stoppedOn() == null ? today : memory.stopped(clock.id());
        PrintedCalendar calendar = plan.calendarOn(countedOn);
        int days = clock.kind().equals("REVIEW_PANEL") && !countedOn.isBefore(plan.soonerPanels()) ? 20 : clock.days();
        LocalDate usual = clock.kind().equals("PANEL_PAPERS")
                ? calendar.before(clock.startedOn(), days)
                : calendar.after(clock.startedOn(), days);
        LocalDate due = clock.total() == null ? usual : calendar.after(clock.startedOn(), clock.total());
        same(which + "last day", due, clock.dueOn(), wrong);
        same(
                which + "last day before it was extended",
                clock.total() == null ? null : usual,
                clock.dueBeforeExtension(),
                wrong);
        same(which + "what the work list says is due next", clock.next(), clock.shownNext(), wrong);
        if (clock.kind().equals("LOCAL_RESOLUTION")) {
            same(which + "last day in the register", due, clock.shown(), wrong);
            same(which + "day of the answer in the register", clock.answerSentOn(), clock.answeredOn(), wrong);
            if (!clock.ranOutBeforeImport() && clock.stage().equals("LOCAL_RESOLUTION")) {
                watched(which, today, clock, "CHECK_PROCEDURE", clock.offeredOn(), wrong);
            }
        }
        if (clock.kind().equals("INVESTIGATION")) {
            watched(which, today, clock, "", clock.ranOutOn(), wrong);
        }
        if (clock.kind().equals("REVIEW_PANEL")) {
            watchedPanel(which, today, clock, calendar, wrong);
        }
    }

    /**
     * While the panel has not met, two timers wait: for the last day for its papers, counted back, and for its own last
     * day. When the first has passed and papers are not out for a panel in time, it is known to be late, unless a day in time
     * was arranged after that, in a hurry and with a reason.
     */
    private static void watchedPanel(
            String which, LocalDate today, Clock clock, PrintedCalendar calendar, List<String> wrong) {
        if (clock.stoppedOn() != null || clock.step() == null) {
            return;
        }
        LocalDate papers = calendar.before(clock.dueOn(), 10);
        boolean canStillMeet = clock.panelOn() != null
                && !clock.panelOn().isAfter(clock.dueOn())
                && (clock.papersSentOn() != null || clock.arrangedOn().isAfter(papers));
        if (papers.isBefore(today)
                && !canStillMeet
                && clock.certainlyLateOn() == null
                && clock.panelRefusedOn() == null) {
            wrong.add(which + "papers are too late since %s and nobody knows that the panel will be".formatted(papers));
        }
        if (clock.dueOn().isBefore(today) && clock.ranOutOn() == null) {
            wrong.add(which + "its last day, %s, is over and that was not recorded".formatted(clock.dueOn()));
        }
        int timers = (papers.isBefore(today) ? 0 : 1) + (clock.dueOn().isBefore(today) ? 0 : 1);
        same(which + "number of timers", timers, clock.timers(), wrong);
        if (timers > 0) {
            LocalDate first = papers.isBefore(today) ? clock.dueOn() : papers;
            same(which + "first timer", first.plusDays(1).atStartOfDay(ENGLAND), clock.timer(), wrong);
        }
    }

    /** While a clock runs a timer waits for the end of its last day; once that has come, it has been recorded. */
    private static void watched(
            String which, LocalDate today, Clock clock, String notYetAt, LocalDate recorded, List<String> wrong) {
        if (clock.stoppedOn() != null || clock.step() == null || clock.step().equals(notYetAt)) {
            return;
        }
        if (clock.dueOn().isBefore(today)) {
            if (recorded == null || !recorded.isAfter(clock.dueOn())) {
                wrong.add(which
                        + "its last day, %s, is over and that was recorded on %s".formatted(clock.dueOn(), recorded));
            }
        } else if (recorded == null) {
            same(which + "number of timers", 1, clock.timers(), wrong);
            same(which + "timer", clock.dueOn().plusDays(1).atStartOfDay(ENGLAND), clock.timer(), wrong);
        }
    }

    private static void same(String what, Object expected, Object found, List<String> wrong) {
        if (!Objects.equals(expected, found)) {
            wrong.add("%s is %s; counted again it is %s".formatted(what, found, expected));
        }
    }
}
