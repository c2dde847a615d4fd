package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.AUDITOR;
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
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.complaints.alongside.AlongsideFile.ContactOnFile;
import uk.redress.complaints.alongside.AlongsideFile.LinkOnFile;
import uk.redress.complaints.alongside.AlongsideFile.MediationOnFile;
import uk.redress.complaints.alongside.AlongsideFile.PauseOnFile;
import uk.redress.complaints.alongside.AlongsideFile.RestrictionOnFile;
import uk.redress.complaints.alongside.AlongsideFile.WithdrawalOnFile;
import uk.redress.kernel.ComplaintNumber;

/** Opens what stands beside one complaint: one statement to learn what there is, and one more for each kind there is. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingAlongside {

    private static final String THERE_IS = """
            select c.id,
                   exists (select 1 from contact_note x where x.complaint_id = c.id) as contacts,
                   exists (select 1 from mediation x where x.complaint_id = c.id) as mediations,
                   exists (select 1 from agreed_pause x where x.complaint_id = c.id) as pauses,
                   exists (select 1 from contact_restriction x where x.complaint_id = c.id)
                     or exists (select 1 from contact_restriction x join person p on p.id = x.person_id
                                 where x.ended_on is null and lower(btrim(p.name)) in (
                                   select lower(btrim(mine.name)) from complaint_person cp
                                     join person mine on mine.id = cp.person_id
                                    where cp.complaint_id = c.id)) as restrictions,
                   exists (select 1 from complaint_link x where x.complaint_id = c.id or x.other_id = c.id) as links,
                   exists (select 1 from input_request x where x.complaint_id = c.id) as inputs,
                   exists (select 1 from remedy x where x.complaint_id = c.id) as remedies,
                   exists (select 1 from proceedings x where x.complaint_id = c.id) as proceedings,
                   w.withdrawn_on, w.way, w.still_looked_into
              from complaint c
              left join lateral (select * from withdrawal x where x.complaint_id = c.id order by x.id desc limit 1) w on true
             where c.number = :number and %s""";

    private static final String CONTACTS = """
            select id, took_place_on, way, with_whom, said, recorded_by
              from contact_note where complaint_id = :complaint order by took_place_on desc, id desc""";

    private static final String MEDIATIONS = """
            select id, kind, offered_on, offered_by, agreed, answered_on, held_on, outcome
              from mediation where complaint_id = :complaint order by id""";

    private static final String PAUSES = """
            select id, from_day, until_day, why, agreed_with, agreed_on
              from agreed_pause where complaint_id = :complaint order by from_day, id""";

    // Of another complaint only while it holds, and only its reason where that complaint may be seen.
    private static final String RESTRICTIONS = """
            select r.id, r.complaint_id = :complaint as own, r.who, r.what, r.still_open, r.from_day, r.told_on,
                   r.review_on, r.set_by, r.reviewed_on, r.review_note, r.ended_on,
                   seen.number, case when seen.number is not null then r.why end as why
              from contact_restriction r
              left join lateral (select c.number from complaint c where c.id = r.complaint_id and %s) seen on true
              left join person p on p.id = r.person_id
             where r.complaint_id = :complaint
                or (r.ended_on is null and lower(btrim(p.name)) in (
                     select lower(btrim(mine.name)) from complaint_person cp
                       join person mine on mine.id = cp.person_id where cp.complaint_id = :complaint))
             order by r.ended_on nulls first, r.id""";

    private static final String LINKS = """
            select l.id, l.kind, c.number, c.summary, l.carrier_id = c.id as carries, l.note, l.linked_on, l.linked_by
              from complaint_link l
              join complaint c on c.id = case l.complaint_id when :complaint then l.other_id else l.complaint_id end
             where (l.complaint_id = :complaint or l.other_id = :complaint) and %s
             order by l.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** Nothing for a complaint that the person who asks may not see. */
    public AlongsideFile of(ComplaintNumber number) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(THERE_IS.formatted(sight.condition("c")), Tuple.class)
                .setParameter("number", number.value());
        return sight.bind(query).getResultStream().findFirst().map(this::file).orElse(AlongsideFile.NOTHING);
    }

    private AlongsideFile file(Tuple there) {
        long complaint = there.get("id", Long.class);
        Visibility sight = current.visibility();
        String seen = sight.condition("c");
        return new AlongsideFile(
                listIf(there, "contacts", complaint, CONTACTS, null, ReadingAlongside::contact),
                listIf(there, "mediations", complaint, MEDIATIONS, null, ReadingAlongside::mediation),
                listIf(there, "pauses", complaint, PAUSES, null, ReadingAlongside::pause),
                listIf(
                        there,
                        "restrictions",
                        complaint,
                        RESTRICTIONS.formatted(seen),
                        sight,
                        ReadingAlongside::restriction),
                listIf(there, "links", complaint, LINKS.formatted(seen), sight, ReadingAlongside::link),
                there.get("inputs", Boolean.class),
                there.get("remedies", Boolean.class),
                there.get("proceedings", Boolean.class),
                withdrawal(there));
    }

    private <T> List<T> listIf(
            Tuple there,
            String what,
            long complaint,
            String sql,
            @Nullable Visibility sight,
            Function<Tuple, T> record) {
        if (!there.get(what, Boolean.class)) {
            return List.of();
        }
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("complaint", complaint);
        return (sight == null ? query : sight.bind(query))
                .getResultStream()
                .map(record)
                .toList();
    }

    private static ContactOnFile contact(Tuple row) {
        return new ContactOnFile(
                row.get("id", Long.class),
                row.get("took_place_on", LocalDate.class),
                ContactWay.valueOf(row.get("way", String.class)),
                row.get("with_whom", String.class),
                row.get("said", String.class),
                row.get("recorded_by", String.class));
    }

    private static MediationOnFile mediation(Tuple row) {
        return new MediationOnFile(
                row.get("id", Long.class),
                MediationKind.valueOf(row.get("kind", String.class)),
                row.get("offered_on", LocalDate.class),
                row.get("offered_by", String.class),
                row.get("agreed", Boolean.class),
                row.get("answered_on", LocalDate.class),
                row.get("held_on", LocalDate.class),
                row.get("outcome", String.class));
    }

    private static PauseOnFile pause(Tuple row) {
        return new PauseOnFile(
                row.get("id", Long.class),
                row.get("from_day", LocalDate.class),
                row.get("until_day", LocalDate.class),
                row.get("why", String.class),
                row.get("agreed_with", String.class),
                row.get("agreed_on", LocalDate.class));
    }

    private static RestrictionOnFile restriction(Tuple row) {
        return new RestrictionOnFile(
                row.get("id", Long.class),
                row.get("own", Boolean.class),
                row.get("number", String.class),
                row.get("who", String.class),
                row.get("what", String.class),
                row.get("still_open", String.class),
                row.get("why", String.class),
                row.get("from_day", LocalDate.class),
                row.get("told_on", LocalDate.class),
                row.get("review_on", LocalDate.class),
                row.get("set_by", String.class),
                row.get("reviewed_on", LocalDate.class),
                row.get("review_note", String.class),
                row.get("ended_on", LocalDate.class));
    }

    private static LinkOnFile link(Tuple row) {
        return new LinkOnFile(
                row.get("id", Long.class),
                LinkKind.valueOf(row.get("kind", String.class)),
                row.get("number", String.class),
                row.get("summary", String.class),
                row.get("carries", Boolean.class),
                row.get("note", String.class),
                row.get("linked_on", LocalDate.class),
                row.get("linked_by", String.class));
    }

    private static @Nullable WithdrawalOnFile withdrawal(Tuple row) {
        LocalDate on = row.get("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new WithdrawalOnFile(
                        on,
                        "IN_WRITING".equals(row.get("way", String.class)),
                        row.get("still_looked_into", String.class));
    }
}
