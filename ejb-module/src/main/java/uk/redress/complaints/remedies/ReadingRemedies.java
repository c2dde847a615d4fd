package uk.redress.complaints.remedies;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.redress.complaints.RowsInSight;
import uk.redress.kernel.ComplaintNumber;

/** The remedies of one complaint, in the Ombudsman's order; one statement. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingRemedies {

    private static final String REMEDIES = """
            select r.id, r.kind, r.what, r.amount, r.proposed_on, r.proposed_by, r.approved_on, r.approved_by,
                   r.offered_on, r.accepted_on, r.refused_on, r.refusal, coalesce(r.done_on, a.done_on) as done_on,
                   coalesce(r.evidence, a.evidence) as evidence, r.action_reference, r.not_needed,
                   r.kind = 'PAYMENT' and r.approved_on is null and r.refused_on is null and exists (
                     select 1 from approval q where q.complaint_number = c.number and q.kind = 'REDRESS_PAYMENT'
                        and q.decision is null) as approval_waits
              from remedy r
              join complaint c on c.id = r.complaint_id
              left join improvement_action a on a.reference = r.action_reference
             where c.number = :number and %s
             order by array_position(array['APOLOGY', 'PUT_RIGHT', 'PAYMENT', 'SERVICE_CHANGE'], r.kind), r.id""";

    @Inject
    RowsInSight rows;

    public List<RemedyOnFile> of(ComplaintNumber number) {
        return rows.of(number, REMEDIES).map(ReadingRemedies::remedy).toList();
    }

    private static RemedyOnFile remedy(Tuple row) {
        RemedyKind kind = RemedyKind.valueOf(row.get("kind", String.class));
        LocalDate approvedOn = row.get("approved_on", LocalDate.class);
        LocalDate offeredOn = row.get("offered_on", LocalDate.class);
        LocalDate acceptedOn = row.get("accepted_on", LocalDate.class);
        LocalDate refusedOn = row.get("refused_on", LocalDate.class);
        LocalDate doneOn = row.get("done_on", LocalDate.class);
        return new RemedyOnFile(
                row.get("id", Long.class),
                kind,
                RemedyStatus.of(
                        kind,
                        row.get("not_needed", Boolean.class),
                        approvedOn,
                        offeredOn,
                        acceptedOn,
                        refusedOn,
                        doneOn),
                row.get("what", String.class),
                row.get("amount", BigDecimal.class),
                row.get("proposed_on", LocalDate.class),
                row.get("proposed_by", String.class),
                approvedOn,
                row.get("approved_by", String.class),
                row.get("approval_waits", Boolean.class),
                offeredOn,
                acceptedOn,
                refusedOn,
                row.get("refusal", String.class),
                doneOn,
                row.get("evidence", String.class),
                row.get("action_reference", String.class));
    }
}
