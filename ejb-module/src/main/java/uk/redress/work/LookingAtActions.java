package uk.redress.work;

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
import java.util.List;
import java.util.regex.Pattern;

/** The diagram of an action with the path it has taken, for everybody who reads the programme. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class LookingAtActions {

    /** Never a complaint: who may look at those is asked elsewhere. */
    private static final Pattern ACTION = Pattern.compile("A-[0-9]{4}-[0-9]{4,9}");

    @Inject
    ProcessPictures pictures;

    public List<ProcessPicture> of(String reference) {
        return ACTION.matcher(reference).matches() ? pictures.ofAction(reference) : List.of();
    }
}
