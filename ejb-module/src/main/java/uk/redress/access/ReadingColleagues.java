package uk.redress.access;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Who can be chosen on a form: to answer a complaint, or to take work over. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class ReadingColleagues {

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    /** The managers nearest a service, any of whom may be asked to answer. */
    public List<Colleague> whoAnswer() {
        return colleagues.in(Role.SERVICE_MANAGER).stream()
                .filter(manager -> !manager.signsForCouncil())
                .toList();
    }

    /** Everybody who works on complaints, except the person who asks. */
    public List<Colleague> others() {
        Long me = current.actor().accountId();
        return colleagues.in(Role.OFFICER, Role.COMPLAINTS_MANAGER, Role.SERVICE_MANAGER).stream()
                .filter(colleague -> !Objects.equals(colleague.id(), me))
                .toList();
    }
}
