package uk.redress.complaints.safeguarding;

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
import uk.redress.complaints.RowsInSight;
import uk.redress.kernel.ComplaintNumber;

/** The worries about children on a complaint, for those who may see it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingSafeguarding {

    private static final String CONCERNS = """
            select k.id, k.raised_on, k.raised_by, k.worry, k.referred_to, k.referred_on, k.referred_by, k.reference,
                   k.outcome, k.outcome_on
              from safeguarding_concern k join complaint c on c.id = k.complaint_id
             where c.number = :number and %s
             order by k.id""";

    @Inject
    RowsInSight rows;

    /** In the order they were raised. */
    public List<ConcernOnFile> of(ComplaintNumber number) {
        return rows.of(number, CONCERNS).map(ReadingSafeguarding::onFile).toList();
    }

    private static ConcernOnFile onFile(Tuple row) {
        return new ConcernOnFile(
                row.get(0, Long.class),
                row.get(1, LocalDate.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, LocalDate.class));
    }
}
