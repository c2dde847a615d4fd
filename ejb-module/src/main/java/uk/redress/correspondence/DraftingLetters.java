package uk.redress.correspondence;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.complaints.LetterKind;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** Prepares a letter from its template and what is known of the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class DraftingLetters {

    private static final String FACTS = """
            select t.subject, t.body, c.received_on, c.due_on, c.summary, l.response_text,
                   (select string_agg(p.name, ' and ' order by p.id)
                      from complaint_person cp join person p on p.id = cp.person_id
                     where cp.complaint_id = c.id and cp.part = 'COMPLAINANT') as complainant,
                   (select string_agg('Point ' || cp.ordinal || ': ' || cp.text || chr(10)
                             || case when cp.held_because is not null
                                     then 'This has to wait for proceedings elsewhere. You do not lose it.'
                                     else 'We found: '
                                          || coalesce(lower(replace(cp.finding, '_', ' ')), 'not decided yet') || '. '
                                          || coalesce(cp.finding_reason, '') end, chr(10) || chr(10) order by cp.ordinal)
                      from complaint_point cp
                     where cp.complaint_id = c.id and cp.outside_reason is null) as findings,
                   coalesce((select value from setting where key = 'council.name'), 'The council') as council,
                   case t.key when 'STAGE_TWO_REFUSED' then i.refusal_reason
                              when 'STAGE_THREE_REFUSED' then rp.refusal_reason
                              when 'LATE_REFUSED' then late.decision_reason else asked.reason end as reason,
                   late.matter_on,
                   asked.snapshot ->> case t.key when 'EXTENSION' then 'from' else 'route' end as asked,
                   (select k.due_on from statutory_clock k
                     where k.complaint_number = c.number and k.leads
                        and k.kind in ('INVESTIGATION', 'INVESTIGATION_FROM_STATEMENT')) as stage_two_due_on,
                   (select string_agg('Point ' || p.ordinal || ': ' || p.text || chr(10) || 'The investigation found: '
                             || coalesce(lower(replace(p.finding, '_', ' ')), 'nothing yet') || '. '
                             || coalesce(p.finding_reason, '') || chr(10) || 'My decision: '
                             || coalesce(lower(replace(p.decision, '_', ' ')), 'not made yet') || '. '
                             || coalesce(p.decision_reason, ''), chr(10) || chr(10) order by p.ordinal)
                      from statement_point p where p.complaint_id = c.id and p.held_because is null) as decisions,
                   (select string_agg('Point ' || w.ordinal || ': ' || w.text || chr(10) || w.prejudice,
                             chr(10) || chr(10) order by w.ordinal)
                      from proceedings_point w join proceedings pr on pr.id = w.proceedings_id
                     where w.complaint_id = c.id and pr.told_on is null) as waiting,
                   (select max(pr.review_on) from proceedings pr
                     where pr.complaint_id = c.id and pr.told_on is null) as review_on,
                   (select string_agg(r.ordinal || '. ' || r.text || chr(10)
                             || case r.response when 'ACCEPTED' then 'We accept this.'
                                                when 'PARTLY_ACCEPTED' then 'We accept this in part.'
                                                else 'We do not accept this.' end
                             || coalesce(' ' || r.response_reason, '')
                             || coalesce(' ' || promised.owner || ' will do it by '
                                         || to_char(promised.due_on, 'FMDD FMMonth YYYY') || '.', ''),
                             chr(10) || chr(10) order by r.ordinal)
                      from recommendation r left join improvement_action promised on promised.reference = r.action_reference
                     where r.complaint_id = c.id
                       and r.stage = case t.key when 'STAGE_THREE_RESPONSE' then 'REVIEW_PANEL' else 'INVESTIGATION' end)
                     as recommendations,
                   rp.requested_on as stage_three_asked_on, rp.panel_on, rp.met_on, rp.panel_place,
                   rp.answer_words as panel_answer,
                   (select k.due_on from statutory_clock k
                     where k.complaint_number = c.number and k.kind = 'REVIEW_PANEL') as panel_due_on
              from complaint c
              join letter_template t on t.key = :kind
              left join local_resolution l on l.complaint_id = c.id
              left join investigation i on i.complaint_id = c.id
              left join review_panel rp on rp.complaint_id = c.id
              left join time_limit late on late.complaint_id = c.id
              left join lateral (select a.reason, a.snapshot from approval a
                                  where a.complaint_number = c.number and a.decision = 'APPROVED'
                                    and a.kind = case t.key when 'OUTSIDE_PROCEDURE' then t.key
                                                            when 'STAGE_TWO_EXTENSION' then t.key else 'EXTENSION' end
                                  order by a.id desc limit 1) asked on true
             where c.number = :number and %s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** @throws NotFound when there is no such complaint for the person who asks */
    public DraftLetter draft(ComplaintNumber number, LetterKind kind) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(FACTS.formatted(sight.condition("c")), Tuple.class)
                .setParameter("number", number.value())
                .setParameter("kind", kind.name());
        Tuple row =
                sight.bind(query).getResultStream().findFirst().orElseThrow(() -> new NotFound("Complaint " + number));
        Map<String, String> facts = facts(number, kind, row);
        return new DraftLetter(
                Placeholders.fill(row.get("subject", String.class), facts),
                Placeholders.fill(row.get("body", String.class), facts),
                facts.getOrDefault("complainant", ""));
    }

    private Map<String, String> facts(ComplaintNumber number, LetterKind kind, Tuple row) {
        Map<String, String> facts = new HashMap<>();
        facts.put("number", number.value());
        facts.put("today", InWords.date(today.date()));
        facts.put("receivedOn", InWords.date(row.get("received_on", LocalDate.class)));
        LocalDate due = row.get("due_on", LocalDate.class);
        know(facts, "dueOn", due == null ? null : InWords.date(due));
        for (String name :
                new String[] {"summary", "complainant", "findings", "council", "reason", "decisions", "recommendations"
                }) {
            know(facts, name, row.get(name, String.class));
        }
        LocalDate matter = row.get("matter_on", LocalDate.class);
        know(facts, "matterOn", matter == null ? null : InWords.date(matter));
        know(facts, "response", row.get("response_text", String.class));
        know(facts, "stageTwoDueOn", day(row, "stage_two_due_on"));
        know(facts, "stageThreeAskedOn", day(row, "stage_three_asked_on"));
        know(facts, "panelDueOn", day(row, "panel_due_on"));
        know(facts, "panelOn", day(row, row.get("met_on", LocalDate.class) == null ? "panel_on" : "met_on"));
        know(facts, "panelPlace", row.get("panel_place", String.class));
        facts.putIfAbsent(
                "recommendations",
                kind == LetterKind.STAGE_THREE_RESPONSE
                        ? "The panel made no recommendations."
                        : "The investigation made no recommendations.");
        String answer = row.get("panel_answer", String.class);
        facts.put("panelAnswer", answer == null ? "" : answer);
        know(
                facts,
                "ombudsmanUntil",
                InWords.date(CalendarMonths.after(today.date(), CalendarMonths.TO_ASK_THE_OMBUDSMAN)));
        know(facts, "waiting", row.get("waiting", String.class));
        know(facts, "reviewOn", day(row, "review_on"));
        String asked = row.get("asked", String.class);
        if (kind == LetterKind.EXTENSION) {
            know(facts, "firstDueOn", asked == null ? null : InWords.date(LocalDate.parse(asked)));
        } else {
            know(facts, "route", asked);
        }
        return facts;
    }

    private static @Nullable String day(Tuple row, String column) {
        LocalDate day = row.get(column, LocalDate.class);
        return day == null ? null : InWords.date(day);
    }

    private static void know(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }
}
