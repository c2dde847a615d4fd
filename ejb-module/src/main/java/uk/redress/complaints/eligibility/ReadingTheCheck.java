package uk.redress.complaints.eligibility;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.complaints.RowsInSight;
import uk.redress.kernel.ComplaintNumber;

/** What was answered to the questions that come first, for those who may see the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingTheCheck {

    private static final String CHECK = """
            select e.checked_on, e.safeguarding_concern, e.safeguarding_referral, e.acts_for_another, e.consent_given,
                   e.ground, e.explanation, e.approved_by
              from eligibility e join complaint c on c.id = e.complaint_id
             where c.number = :number and %s""";

    @Inject
    RowsInSight rows;

    /** Empty while nobody has asked yet. */
    public Optional<CheckOnFile> of(ComplaintNumber number) {
        return rows.of(number, CHECK).findFirst().map(ReadingTheCheck::onFile);
    }

    private static CheckOnFile onFile(Tuple row) {
        String ground = row.get(5, String.class);
        return new CheckOnFile(
                row.get(0, LocalDate.class),
                row.get(1, Boolean.class),
                row.get(2, String.class),
                row.get(3, Boolean.class),
                row.get(4, Boolean.class),
                ground == null ? null : Ground.valueOf(ground),
                row.get(6, String.class),
                row.get(7, String.class));
    }
}
