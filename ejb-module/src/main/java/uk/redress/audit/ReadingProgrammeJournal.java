package uk.redress.audit;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** What the journal says of things of the improvement programme: actions, plans, findings, evidence, indicators. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingProgrammeJournal {

    /** Never a complaint: those have a reading of their own, which asks who may see them. */
    private static final Pattern OF_THE_PROGRAMME = Pattern.compile("[A-Z]-[0-9]{4}-[0-9]{4,9}");

    @PersistenceContext
    EntityManager entities;

    /** Everything that happened to it, oldest first. */
    public List<JournalLine> of(String subject) {
        return since(subject, Instant.EPOCH);
    }

    /** What happened to several things that are one story, oldest first; one statement, however many they are. */
    public List<SubjectLine> together(Collection<String> subjects) {
        List<String> known = subjects.stream()
                .filter(subject -> OF_THE_PROGRAMME.matcher(subject).matches())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select e.sequence, e.at, e.actor, e.act, p.why, cast(p.details as text), e.subject
                          from journal_entry e left join journal_payload p on p.entry_id = e.id
                         where e.subject in (:subjects) order by e.sequence""", Tuple.class)
                .setParameterList("subjects", known)
                .getResultList();
        return rows.stream()
                .map(row -> new SubjectLine(row.get(6, String.class), ReadingTheJournal.line(row)))
                .toList();
    }

    /** What happened after a page was opened, for somebody whose form met a newer version. */
    public List<JournalLine> since(String subject, Instant opened) {
        if (!OF_THE_PROGRAMME.matcher(subject).matches()) {
            return List.of();
        }
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select e.sequence, e.at, e.actor, e.act, p.why, cast(p.details as text)
                          from journal_entry e left join journal_payload p on p.entry_id = e.id
                         where e.subject = :subject and e.at > :since order by e.sequence""", Tuple.class)
                .setParameter("subject", subject)
                .setParameter("since", opened.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(ReadingTheJournal::line).toList();
    }
}
