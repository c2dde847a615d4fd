package uk.redress.indicators;

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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tables of staff, to everybody who has business with the improvement programme. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingStaff {

    @Inject
    StaffCounts counts;

    /** The days there is a table of, the latest first. */
    public List<LocalDate> days() {
        return counts.days();
    }

    public Optional<StaffTable> on(LocalDate day) {
        return counts.on(day);
    }
}
