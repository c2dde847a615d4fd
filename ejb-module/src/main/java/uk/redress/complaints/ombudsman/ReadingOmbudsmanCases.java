package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.redress.complaints.RowsInSight;
import uk.redress.complaints.ombudsman.OmbudsmanFile.EnquiryOnFile;
import uk.redress.complaints.ombudsman.OmbudsmanFile.RemedyOnFile;
import uk.redress.kernel.ComplaintNumber;

/** Opens what the Ombudsman took up of one complaint: one statement when there is nothing, three for each case. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingOmbudsmanCases {

    private static final String CASES = """
            select k.* from ombudsman_case k join complaint c on c.id = k.complaint_id
             where c.number = :number and %s order by k.id""";

    private static final String UNTIL = """
            select p.ombudsman_until from review_panel p join complaint c on c.id = p.complaint_id
             where c.number = :number and p.ombudsman_until is not null and %s""";

    private static final String ENQUIRIES = """
            select id, received_on, what, due_on, answered_on, answer
              from ombudsman_enquiry where case_id = :owner order by due_on, id""";

    private static final String REMEDIES = """
            select r.ordinal, r.text, r.action_reference, a.owner, a.due_on, a.done_on, a.evidence
              from ombudsman_remedy r join improvement_action a on a.reference = r.action_reference
             where r.case_id = :owner order by r.ordinal""";

    @Inject
    RowsInSight rows;

    /** In the order they came; none for a complaint the person who asks may not see. */
    public List<OmbudsmanFile> of(ComplaintNumber number) {
        return rows.of(number, CASES).map(this::file).toList();
    }

    /** The last day of the twelve months after the answer to the panel; empty before it was sent. */
    public Optional<LocalDate> mayBeAskedUntil(ComplaintNumber number) {
        return rows.of(number, UNTIL, LocalDate.class).findFirst();
    }

    private OmbudsmanFile file(Tuple row) {
        long id = row.get("id", Long.class);
        String decision = row.get("decision", String.class);
        return new OmbudsmanFile(
                id,
                row.get("reference", String.class),
                row.get("told_on", LocalDate.class),
                row.get("about", String.class),
                row.get("early", Boolean.class),
                row.get("complainant_agreed_on", LocalDate.class),
                row.get("beside", Boolean.class),
                row.get("decided_on", LocalDate.class),
                decision == null ? null : Decision.valueOf(decision),
                row.get("decision_words", String.class),
                row.get("complied_on", LocalDate.class),
                row.get("complied_words", String.class),
                rows.of(id, ENQUIRIES, ReadingOmbudsmanCases::enquiry),
                rows.of(id, REMEDIES, ReadingOmbudsmanCases::remedy));
    }

    private static EnquiryOnFile enquiry(Tuple row) {
        return new EnquiryOnFile(
                row.get("id", Long.class),
                row.get("received_on", LocalDate.class),
                row.get("what", String.class),
                row.get("due_on", LocalDate.class),
                row.get("answered_on", LocalDate.class),
                row.get("answer", String.class));
    }

    private static RemedyOnFile remedy(Tuple row) {
        return new RemedyOnFile(
                row.get("ordinal", Integer.class),
                row.get("text", String.class),
                row.get("action_reference", String.class),
                row.get("owner", String.class),
                row.get("due_on", LocalDate.class),
                row.get("done_on", LocalDate.class),
                row.get("evidence", String.class));
    }
}
