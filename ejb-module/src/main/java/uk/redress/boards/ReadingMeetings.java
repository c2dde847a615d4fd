package uk.redress.boards;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;

/** One meeting, as the reader may see it: minutes that were not sent yet are not a member's. */
@Stateless
@RolesAllowed({AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingMeetings {

    private static final String PEOPLE = """
            select m.id, m.name, m.organisation, m.role, a.apologies_on, a.substitute, a.came,
                   (select string_agg(s.name || coalesce(' (' || s.organisation || ')', ''), ', ' order by s.id)
                      from member_substitute s where s.member_id = m.id
                       and (s.until_on is null or s.until_on > t.held_on)) as named
              from meeting t
              join body_member m on m.body_id = t.body_id and m.from_on <= t.held_on
                                and (m.until_on is null or m.until_on > t.held_on)
              left join attendance a on a.meeting_id = t.id and a.member_id = m.id
             where t.reference = :meeting
             order by array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'ADVISER', 'OBSERVER'], m.role), m.from_on, m.id""";

    private static final String AGENDA = """
            select i.id, i.title, i.writer, i.has_paper, i.received_on, i.taken_off_on, i.taken_off_because,
                   f.held_on as moved_from, v.because
              from agenda_item i
              join meeting m on m.id = i.meeting_id
              left join agenda_item_move v on v.item_id = i.id
              left join meeting f on f.id = v.from_id
             where m.reference = :meeting order by i.position, i.id, v.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ListOfMeetings meetings;

    @Inject
    MeetingFiles files;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** @throws NotFound when there is none of that reference */
    public MeetingShown called(String reference) {
        MeetingInList standing = meetings.called(reference).orElseThrow(() -> new NotFound("The meeting"));
        Tuple row = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select m.version, m.cancelled_because,
                               case when m.attended_on is null then b.quorum else m.quorum_needed end as needed,
                               m.chair_decided, m.minutes, m.minutes_by, m.agreed_by
                          from meeting m join body b on b.id = m.body_id where m.reference = :meeting""", Tuple.class)
                .setParameter("meeting", reference)
                .getSingleResult();
        boolean heldBack = standing.drafted() && standing.sentOn() == null && !readsDrafts();
        List<List<Tuple>> agenda = agenda(standing);
        List<MeetingFileShown> attached = files.of(reference);
        return new MeetingShown(
                standing,
                row.get("version", Long.class),
                row.get("cancelled_because", String.class),
                row.get("needed", Integer.class),
                row.get("chair_decided", String.class),
                heldBack ? null : row.get("minutes", String.class),
                row.get("minutes_by", String.class),
                heldBack,
                row.get("agreed_by", String.class),
                heldBack
                        ? List.of()
                        : attached.stream().filter(MeetingFileShown::isMinutes).toList(),
                agenda.stream()
                        .filter(rows -> takenOffOn(rows) == null)
                        .map(rows -> item(rows, standing, attached))
                        .toList(),
                agenda.stream()
                        .filter(rows -> takenOffOn(rows) != null)
                        .map(ReadingMeetings::takenOff)
                        .toList(),
                people(standing));
    }

    /** Those whose day has come, the latest first, to say in which of them something was decided. */
    public List<MeetingInList> held() {
        return meetings.held(today.date());
    }

    public boolean mayWrite() {
        return current.actor().is(Role.PROGRAMME_OFFICE) || current.actor().is(Role.BOARD_CLERK);
    }

    /** Whether minutes are shown before they were sent: to who writes them, and to who looks over their shoulder. */
    public boolean readsDrafts() {
        return mayWrite() || current.actor().is(Role.AUDITOR);
    }

    /** Each item with the moves it has made. */
    private List<List<Tuple>> agenda(MeetingInList meeting) {
        Map<Long, List<Tuple>> byItem = new LinkedHashMap<>();
        rows(AGENDA, meeting.reference())
                .forEach(row -> byItem.computeIfAbsent(row.get("id", Long.class), id -> new ArrayList<>())
                        .add(row));
        return List.copyOf(byItem.values());
    }

    private static @Nullable LocalDate takenOffOn(List<Tuple> rows) {
        return rows.get(0).get("taken_off_on", LocalDate.class);
    }

    private static MeetingShown.TakenOff takenOff(List<Tuple> rows) {
        Tuple item = rows.get(0);
        return new MeetingShown.TakenOff(
                item.get("title", String.class),
                item.get("taken_off_on", LocalDate.class),
                item.get("taken_off_because", String.class));
    }

    private static MeetingShown.AgendaLine item(
            List<Tuple> rows, MeetingInList meeting, List<MeetingFileShown> attached) {
        Tuple first = rows.get(0);
        Long id = first.get("id", Long.class);
        LocalDate received = first.get("received_on", LocalDate.class);
        return new MeetingShown.AgendaLine(
                id,
                first.get("title", String.class),
                first.get("writer", String.class),
                first.get("has_paper", Boolean.class),
                received,
                received != null && received.isAfter(meeting.papersDueOn()),
                rows.stream()
                        .filter(row -> row.get("moved_from", LocalDate.class) != null)
                        .map(row -> new MeetingShown.Moved(
                                row.get("moved_from", LocalDate.class), row.get("because", String.class)))
                        .toList(),
                attached.stream().filter(file -> id.equals(file.item())).toList());
    }

    private List<MeetingShown.Attendee> people(MeetingInList meeting) {
        return rows(PEOPLE, meeting.reference()).stream()
                .map(row -> attendee(row, meeting))
                .toList();
    }

    private static MeetingShown.Attendee attendee(Tuple row, MeetingInList meeting) {
        LocalDate apologies = row.get("apologies_on", LocalDate.class);
        String came = row.get("came", String.class);
        return new MeetingShown.Attendee(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("organisation", String.class),
                MemberRole.valueOf(row.get("role", String.class)),
                row.get("named", String.class),
                apologies,
                apologies != null && apologies.isAfter(meeting.apologiesDueOn()),
                row.get("substitute", String.class),
                came == null ? null : Came.valueOf(came));
    }

    private List<Tuple> rows(String sql, String meeting) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
