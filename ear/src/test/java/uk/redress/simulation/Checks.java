package uk.redress.simulation;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.redress.complaints.Standing;

/**
 * What must be true of every complaint at any moment, each a sentence that is read out when it is not, and a query that
 * finds those of which it is not true. They are one statement: asked of one complaint after each act, of all at each
 * day's end.
 */
@ApplicationScoped
class Checks {

    /** {@code #} stands for the complaints that are looked at, {@code :today} for the day, {@code :since} for a transaction. */
    private static final String[][] TRUE_OF_EVERY_COMPLAINT = {
        {
            "waits for nothing and has no end",
            "select c.number from complaint c where # and c.step is null and c.closing is null"
        },
        {
            "has an end and waits all the same",
            "select c.number from complaint c where # and c.step is not null and c.closing is not null"
        },
        {"waits elsewhere than the engine says", """
                select c.number from complaint c
                 where # and lower(replace(c.step, '_', '')) is distinct from (
                   select lower(string_agg(t.task_def_key_, ', ')) from flowable.act_ru_execution e
                     join flowable.act_ru_task t on t.proc_inst_id_ = e.id_
                    where e.business_key_ = c.number)"""},
        {"is closed and its process goes on", """
                select c.number from complaint c
                 where # and c.closing is not null
                   and exists (select 1 from flowable.act_ru_execution e where e.business_key_ = c.number)"""},
        {"is closed and a timer waits for it", """
                select c.number from complaint c
                 where # and c.closing is not null
                   and exists (select 1 from flowable.act_ru_execution e
                                 join flowable.act_ru_timer_job j on j.process_instance_id_ = e.id_
                                where e.business_key_ = c.number)"""},
        {"is closed and a clock runs", """
                select c.number from complaint c
                 where # and c.closing is not null
                   and exists (select 1 from statutory_clock s
                                where s.complaint_number = c.number and s.stopped_on is null)"""},
        {"is closed and a request waits for a decision", """
                select c.number from complaint c
                 where # and c.closing is not null
                   and exists (select 1 from approval a where a.complaint_number = c.number and a.decision is null
                                  and a.kind <> 'REDRESS_PAYMENT')"""},
        {"has a request that should have lapsed or climbed", """
                select c.number from complaint c join approval a on a.complaint_number = c.number
                 where # and a.decision is null and (a.lapses_on < :today or a.climbs_after < :today)"""},
        {"has a decision by somebody who was not to take it", """
                select c.number from complaint c join approval a on a.complaint_number = c.number
                 where # and a.decision in ('APPROVED', 'REFUSED')
                   and (a.decided_by = a.asked_by or a.decided_by is null
                     or a.decided_by <> a.approver_id and a.decided_for is distinct from a.approver_id)"""},
        {"is investigated without one independent person and one investigating officer, or by one person as both", """
                select c.number from complaint c join investigation i on i.complaint_id = c.id
                 where # and (i.investigators_appointed_on is not null or c.step in ('AGREE_STATEMENT', 'INVESTIGATE',
                         'CHECK_FACTS', 'FINISH_REPORTS', 'ADJUDICATE', 'SEND_ADJUDICATION', 'AWAIT_STAGE_THREE'))
                   and (select count(*) || ' ' || count(distinct v.post) || ' ' || count(distinct lower(v.name))
                          from investigator v
                         where v.complaint_id = c.id and v.conflict is null and v.replaced_on is null) <> '2 2 2'"""},
        {"has an independent person who is not", """
                select c.number from complaint c join investigator v on v.complaint_id = c.id
                 where # and v.conflict is null
                   and (v.in_line_of_service or v.involved_before
                     or v.post = 'INDEPENDENT_PERSON' and (v.member_or_officer or v.married_to_one))"""},
        {"is past accepting stage 2 without a decision about it", """
                select c.number from complaint c join investigation i on i.complaint_id = c.id
                 where # and c.step <> 'ACCEPT_STAGE_TWO' and c.stage <> 'OMBUDSMAN' and i.accepted_on is null and i.refused_on is null"""},
        {"has promised something that is no action", """
                select c.number from complaint c join recommendation r on r.complaint_id = c.id
                 where # and r.response in ('ACCEPTED', 'PARTLY_ACCEPTED')
                   and not exists (select 1 from improvement_action a
                                    where a.reference = r.action_reference and a.complaint_number = c.number)"""},
        {"ended without the letter that says so", """
                select c.number from complaint c
                 where # and c.source = 'REGISTERED'
                   and (c.closing = 'WITHDRAWN' and not exists (select 1 from letter l
                          where l.complaint_number = c.number and l.kind = 'WITHDRAWAL_CONFIRMED')
                     or c.closing = 'OUTSIDE_PROCEDURE' and not exists (select 1 from letter l
                          where l.complaint_number = c.number and l.kind in ('OUTSIDE_PROCEDURE', 'LATE_REFUSED'))
                          and not exists (select 1 from anonymous_complaint a where a.complaint_id = c.id)
                     or c.closing = 'ESCALATION_REFUSED' and not exists (select 1 from letter l
                          where l.complaint_number = c.number and l.kind like '%REFUSED'))"""},
        {"was answered without a letter", """
                select c.number from complaint c
                  left join local_resolution l on l.complaint_id = c.id
                  left join investigation i on i.complaint_id = c.id
                 where # and c.source = 'REGISTERED' and (l.answer_sent_on is not null and not exists (select 1 from letter t
                          where t.complaint_number = c.number and t.kind = 'STAGE_ONE_ANSWER')
                     or i.adjudication_sent_on is not null and not exists (select 1 from letter t
                          where t.complaint_number = c.number and t.kind = 'ADJUDICATION'))"""},
        {"was adjudicated with an outcome that does not follow from the decisions", """
                select c.number from complaint c join investigation i on i.complaint_id = c.id
                 where # and i.adjudicated_on is not null
                   and c.outcome is distinct from (
                     select case when count(distinct p.decision) = 1 then min(p.decision)
                                 when bool_or(p.decision in ('UPHELD', 'PARTLY_UPHELD')) then 'PARTLY_UPHELD'
                                 else 'NOT_UPHELD' end
                       from statement_point p where p.complaint_id = c.id and p.held_because is null)"""},
        {"has a panel that is not three different people, one of them the chair", """
                select c.number from complaint c join review_panel r on r.complaint_id = c.id
                 where # and r.panel_appointed_on is not null
                   and (select count(*) || ' ' || count(distinct lower(m.name)) || ' ' || count(*) filter (where m.chair)
                          from panel_member m
                         where m.complaint_id = c.id and m.conflict is null and m.replaced_on is null) <> '3 3 1'"""},
        {"has somebody on its panel who is barred", """
                select c.number from complaint c join panel_member m on m.complaint_id = c.id
                 where # and m.conflict is null
                   and (m.member_or_officer or m.married_to_one or m.recent_staff or m.involved_before
                     or exists (select 1 from investigator v where v.complaint_id = c.id and v.conflict is null
                                   and lower(v.name) = lower(m.name) and v.considered_on <= m.considered_on))"""},
        {"went before a panel without papers, chair or acceptance", """
                select c.number from complaint c join review_panel r on r.complaint_id = c.id
                 where # and r.met_on is not null
                   and (r.papers_sent_on is null or r.chair_appointed_on is null or r.accepted_on is null
                     or r.acknowledged_on is null or r.papers_sent_on > r.met_on)"""},
        {"was answered after a panel without a signature, or with another Ombudsman's day than twelve months on", """
                select c.number from complaint c join review_panel r on r.complaint_id = c.id
                 where # and r.response_sent_on is not null
                   and (r.signed_by is null or r.ombudsman_until is distinct from (r.response_sent_on + interval '12 months')::date
                     or not exists (select 1 from letter l
                                     where l.complaint_number = c.number and l.kind = 'STAGE_THREE_RESPONSE'))"""},
        {"was closed by the Ombudsman with a remedy that is not done", """
                select c.number from complaint c
                  join ombudsman_remedy r on r.complaint_id = c.id
                  join improvement_action a on a.reference = r.action_reference
                 where # and c.closing = 'OMBUDSMAN_DECIDED' and c.with_ombudsman is null and a.done_on is null"""},
        {"has ended while the Ombudsman was looking at it", """
                select c.number from complaint c where # and c.closing is not null and c.with_ombudsman = 'UNDECIDED'"""},
        {"is with the Ombudsman without a case", """
                select c.number from complaint c
                 where # and c.stage = 'OMBUDSMAN' and not exists (select 1 from ombudsman_case o where o.complaint_id = c.id)"""},
        {"was decided otherwise than found, and nobody said why", """
                select c.number from complaint c join statement_point p on p.complaint_id = c.id
                 where # and p.decision <> p.finding and coalesce(btrim(p.decision_reason), '') = ''"""},
        {
            "stands against stage 1 in several ways, or in none",
            "select c.number from complaint c where # and "
                    + Arrays.stream(Standing.values())
                            .map(standing -> "(case when " + standing.condition("c") + " then 1 else 0 end)")
                            .collect(joining(" + "))
                    + " <> 1"
        },
        {"came late, and was refused for that by nobody or ended so without the letter", """
                select c.number from complaint c join time_limit t on t.complaint_id = c.id
                 where # and (t.decision = 'REFUSED' and c.received_on <= (t.matter_on + interval '1 year')::date
                   or exists (select 1 from letter l where l.complaint_number = c.number and l.kind = 'LATE_REFUSED')
                      and t.decision is distinct from 'REFUSED')"""},
        {"ended while it was open whether a child is at risk, and nobody allowed that", """
                select c.number from complaint c
                 where # and c.closing is not null
                   and exists (select 1 from safeguarding_concern s
                                where s.complaint_id = c.id and s.outcome is null and s.raised_on <= c.closed_on)
                   and not exists (select 1 from approval a
                                    where a.complaint_number = c.number and a.kind = 'CLOSING_AT_RISK'
                                      and a.decision = 'APPROVED')"""},
        {"has a finding about a point that waits", """
                select c.number from complaint c join complaint_point p on p.complaint_id = c.id
                 where # and p.held_because is not null and p.finding is not null"""},
        {"has an entry missing in its history", """
                select c.number from complaint c
                 where # and (select count(*) <> max(e.sequence) from journal_entry e where e.subject = c.number)"""},
    };

    /** Tables whose rows belong to a complaint: none of them may change without a word in its history. */
    private static final String[][] JOURNALLED = {
        {"complaint", "t.id = c.id"},
        {"complaint_point", "t.complaint_id = c.id"},
        {"complaint_person", "t.complaint_id = c.id"},
        {"eligibility", "t.complaint_id = c.id"},
        {"local_resolution", "t.complaint_id = c.id"},
        {"investigation", "t.complaint_id = c.id"},
        {"investigator", "t.complaint_id = c.id"},
        {"statement_point", "t.complaint_id = c.id"},
        {"recommendation", "t.complaint_id = c.id"},
        {"file_access", "t.complaint_id = c.id"},
        {"review_panel", "t.complaint_id = c.id"},
        {"panel_member", "t.complaint_id = c.id"},
        {"panel_attendee", "t.complaint_id = c.id"},
        {"ombudsman_case", "t.complaint_id = c.id"},
        {"ombudsman_enquiry", "t.complaint_id = c.id"},
        {"ombudsman_remedy", "t.complaint_id = c.id"},
        {"safeguarding_concern", "t.complaint_id = c.id"},
        {"withdrawal", "t.complaint_id = c.id"},
        {"remedy", "t.complaint_id = c.id"},
        {"contact_note", "t.complaint_id = c.id"},
        {"who_complains", "t.complaint_id = c.id"},
        {"sufficient_interest", "t.complaint_id = c.id"},
        {"time_limit", "t.complaint_id = c.id"},
        {"anonymous_complaint", "t.complaint_id = c.id"},
        {"agreed_pause", "t.complaint_id = c.id"},
        {"proceedings", "t.complaint_id = c.id"},
        {"proceedings_point", "t.complaint_id = c.id"},
        {"complaint_link", "c.id in (t.complaint_id, t.other_id)"},
        {"statutory_clock", "t.complaint_number = c.number"},
        // that it has reached the top of the ladder is no act of anybody
        {"approval", "t.complaint_number = c.number and not (t.decision is null and t.climbs_after is null)"},
        {"letter", "t.complaint_number = c.number"},
        {"improvement_action", "t.complaint_number = c.number"},
    };

    @Inject
    Database database;

    private final String ofAll = statement("true");
    private final String ofOne = statement("c.number = (select number from given)");
    private long since;

    /** From here on changes are looked at. */
    void begin() {
        since = database.number("select (pg_current_xact_id()::text)::bigint");
    }

    List<String> ofAll(LocalDate today) {
        return database.texts(ofAll, today, since, "");
    }

    List<String> of(String number, LocalDate today) {
        return database.texts(ofOne, today, since, number);
    }

    // What differs from time to time is given once at the top, so that the words stay the same and are planned once.
    private static String statement(String which) {
        List<String> parts = new ArrayList<>();
        for (String[] check : TRUE_OF_EVERY_COMPLAINT) {
            parts.add("select x.number || ' %s' from (%s) x".formatted(check[0].replace("'", "''"), check[1]));
        }
        for (String[] table : JOURNALLED) {
            parts.add("""
                    select c.number || ' was changed in %s without an entry'
                      from %s t join complaint c on %s
                     where # and (t.xmin::text)::bigint >= :since
                       and not exists (select 1 from journal_entry e
                                        where e.subject = c.number
                                          and (e.transaction_id::text)::bigint %% 4294967296 = (t.xmin::text)::bigint)""".formatted(table[0], table[0], table[1]));
        }
        return "with given as materialized (select ?::date as today, ?::bigint as since, ?::text as number)\n"
                + String.join("\nunion all\n", parts)
                        .replace("#", which)
                        .replace(":today", "(select today from given)")
                        .replace(":since", "(select since from given)");
    }
}
