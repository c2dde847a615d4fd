package uk.redress.complaints;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;
import static uk.redress.complaints.RowsInSight.read;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import uk.redress.complaints.ComplaintFile.PersonOnFile;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** Opens one complaint for reading: three statements, whatever its length. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingComplaintFiles {

    private static final String FILE = """
            select c.id, c.number, c.version, c.source, c.log_reference, c.received_on, c.received_by, c.raised_by,
                   c.summary, c.stage, c.step, c.team_id, c.manager_id, c.holder_id, c.due_on, c.answered_on, c.outcome,
                   c.closing, c.closed_on, c.closing_reason, c.kept_until, c.may_return_until, c.sent_back,
                   c.at_risk_since, c.may_close_at_risk, c.with_ombudsman,
                   (select n.name from team_name n where n.team_id = c.team_id
                     order by n.known_from desc nulls last, n.id desc limit 1) as team,
                   m.display_name as manager, h.display_name as holder
              from complaint c
              left join account m on m.id = c.manager_id
              left join account h on h.id = c.holder_id
             where c.number = :number and %s""";

    private static final String POINTS = """
            select ordinal, text, desired_outcome, finding, finding_reason, outside_reason, outside_route,
                   outside_where, in_scope_since, in_scope_reason, about_child_protection, held_because
              from complaint_point where complaint_id = :owner order by ordinal""";

    private static final String PEOPLE = """
            select cp.part, p.name, cp.relation, p.date_of_birth, p.contact
              from complaint_person cp join person p on p.id = cp.person_id
             where cp.complaint_id = :owner order by cp.part, p.id""";

    @Inject
    RowsInSight rows;

    /** @throws NotFound when there is none of that number that the person who asks may see */
    public ComplaintFile open(ComplaintNumber number) {
        Tuple row = rows.of(number, FILE).findFirst().orElseThrow(() -> new NotFound("Complaint " + number));
        long id = row.get("id", Long.class);
        return new ComplaintFile(
                number,
                row.get("version", Long.class),
                Source.valueOf(row.get("source", String.class)),
                row.get("log_reference", String.class),
                row.get("received_on", LocalDate.class),
                row.get("received_by", String.class),
                row.get("raised_by", String.class),
                row.get("summary", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                read(row, "step", Step::valueOf),
                row.get("team", String.class),
                row.get("team_id", Long.class),
                row.get("manager", String.class),
                row.get("manager_id", Long.class),
                row.get("holder", String.class),
                row.get("holder_id", Long.class),
                row.get("due_on", LocalDate.class),
                row.get("answered_on", LocalDate.class),
                read(row, "outcome", Finding::valueOf),
                read(row, "closing", Closing::valueOf),
                row.get("closed_on", LocalDate.class),
                row.get("closing_reason", String.class),
                row.get("kept_until", LocalDate.class),
                row.get("may_return_until", LocalDate.class),
                row.get("sent_back", Boolean.class),
                row.get("at_risk_since", LocalDate.class),
                mayEnd(row),
                read(row, "with_ombudsman", WithOmbudsman::valueOf),
                rows.of(id, POINTS, ReadingComplaintFiles::point),
                rows.of(id, PEOPLE, ReadingComplaintFiles::person));
    }

    private static boolean mayEnd(Tuple row) {
        boolean safe = row.get("at_risk_since", LocalDate.class) == null || row.get("may_close_at_risk", Boolean.class);
        return safe
                && !Complaint.isHeldByTheOmbudsman(
                        Stage.valueOf(row.get("stage", String.class)),
                        read(row, "with_ombudsman", WithOmbudsman::valueOf));
    }

    private static PointOnFile point(Tuple row) {
        return new PointOnFile(
                row.get("ordinal", Integer.class),
                row.get("text", String.class),
                row.get("desired_outcome", String.class),
                read(row, "finding", Finding::valueOf),
                row.get("finding_reason", String.class),
                row.get("outside_reason", String.class),
                row.get("outside_route", String.class),
                row.get("outside_where", String.class),
                row.get("in_scope_since", LocalDate.class),
                row.get("in_scope_reason", String.class),
                row.get("about_child_protection", Boolean.class),
                row.get("held_because", String.class));
    }

    private static PersonOnFile person(Tuple row) {
        return new PersonOnFile(
                Part.valueOf(row.get("part", String.class)),
                row.get("name", String.class),
                row.get("relation", String.class),
                row.get("date_of_birth", LocalDate.class),
                row.get("contact", String.class));
    }
}
