package uk.redress.complaints.investigation;

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
import java.util.Optional;
import uk.redress.complaints.Finding;
import uk.redress.complaints.RowsInSight;
import uk.redress.complaints.Stage;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.investigation.InvestigationFile.FileAccessOnFile;
import uk.redress.complaints.investigation.InvestigationFile.InvestigatorOnFile;
import uk.redress.complaints.investigation.InvestigationFile.StatementPointOnFile;
import uk.redress.complaints.recommendations.Recommendations;
import uk.redress.kernel.ComplaintNumber;

/** Opens stage 2 of one complaint for reading: five statements, whatever its length. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingInvestigations {

    private static final String FILE =
            "select i.* from investigation i join complaint c on c.id = i.complaint_id where c.number = :number and %s";

    private static final String INVESTIGATORS = """
            select post, name, comes_from, considered_on, considered_by, conflict, replaced_on, replaced_because
              from investigator where complaint_id = :owner order by id""";

    private static final String POINTS = """
            select ordinal, text, desired_outcome, finding, finding_reason, decision, decision_reason, held_because
              from statement_point where complaint_id = :owner order by ordinal""";

    private static final String RECORDS = """
            select id, asked_on, asked_by, what, answered_on, granted, answer
              from file_access where complaint_id = :owner order by id""";

    @Inject
    Recommendations recommendations;

    @Inject
    RowsInSight rows;

    /** Empty when stage 2 has not been asked for, or the person who asks may not see the complaint. */
    public Optional<InvestigationFile> of(ComplaintNumber number) {
        return rows.of(number, FILE).findFirst().map(this::file);
    }

    private InvestigationFile file(Tuple row) {
        long id = row.get("complaint_id", Long.class);
        return new InvestigationFile(
                row.get("requested_on", LocalDate.class),
                row.get("request_way", String.class),
                row.get("request_words", String.class),
                row.get("skips_stage_one_because", String.class),
                row.get("accepted_on", LocalDate.class),
                row.get("accepted_by", String.class),
                row.get("refused_on", LocalDate.class),
                read(row, "refusal_ground", Ground::valueOf),
                row.get("refusal_reason", String.class),
                row.get("investigators_appointed_on", LocalDate.class),
                row.get("statement_drafted_on", LocalDate.class),
                row.get("statement_agreed_on", LocalDate.class),
                row.get("statement_agreed_how", String.class),
                row.get("draft_report_on", LocalDate.class),
                row.get("facts_checked_on", LocalDate.class),
                row.get("facts_comments", String.class),
                row.get("report_on", LocalDate.class),
                row.get("independent_report_on", LocalDate.class),
                row.get("independent_view", String.class),
                row.get("adjudicated_on", LocalDate.class),
                row.get("adjudicated_by", String.class),
                row.get("meeting_offered", Boolean.class),
                row.get("meeting_note", String.class),
                row.get("adjudication_sent_on", LocalDate.class),
                row.get("overrun_reason", String.class),
                row.get("ran_out_on", LocalDate.class),
                rows.of(id, INVESTIGATORS, ReadingInvestigations::investigator),
                rows.of(id, POINTS, ReadingInvestigations::point),
                recommendations.onFile(id, Stage.INVESTIGATION),
                rows.of(id, RECORDS, ReadingInvestigations::records));
    }

    private static InvestigatorOnFile investigator(Tuple row) {
        return new InvestigatorOnFile(
                Post.valueOf(row.get("post", String.class)),
                row.get("name", String.class),
                row.get("comes_from", String.class),
                row.get("considered_on", LocalDate.class),
                row.get("considered_by", String.class),
                row.get("conflict", String.class),
                row.get("replaced_on", LocalDate.class),
                row.get("replaced_because", String.class));
    }

    private static StatementPointOnFile point(Tuple row) {
        return new StatementPointOnFile(
                row.get("ordinal", Integer.class),
                row.get("text", String.class),
                row.get("desired_outcome", String.class),
                read(row, "finding", Finding::valueOf),
                row.get("finding_reason", String.class),
                read(row, "decision", Finding::valueOf),
                row.get("decision_reason", String.class),
                row.get("held_because", String.class));
    }

    private static FileAccessOnFile records(Tuple row) {
        return new FileAccessOnFile(
                row.get("id", Long.class),
                row.get("asked_on", LocalDate.class),
                row.get("asked_by", String.class),
                row.get("what", String.class),
                row.get("answered_on", LocalDate.class),
                row.get("granted", Boolean.class),
                row.get("answer", String.class));
    }
}
