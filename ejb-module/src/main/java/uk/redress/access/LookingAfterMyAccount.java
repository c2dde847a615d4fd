package uk.redress.access;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

/** What everybody may know of and do to the account they are signed in with. */
@Stateless
@RolesAllowed({
    OFFICER,
    COMPLAINTS_MANAGER,
    SERVICE_MANAGER,
    AUDITOR,
    ADMINISTRATOR,
    PROGRAMME_OFFICE,
    LEAD,
    BOARD_CLERK,
    MEMBER
})
public class LookingAfterMyAccount {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    public MyAccount mine() {
        Tuple row = entities.unwrap(Session.class)
                .createNativeQuery("select display_name, role, short_cuts from account where id = :me", Tuple.class)
                .setParameter("me", current.actor().account())
                .getSingleResult();
        return new MyAccount(
                row.get(0, String.class), Role.valueOf(row.get(1, String.class)), row.get(2, Boolean.class));
    }

    public void useShortCuts(boolean wanted) {
        entities.createNativeQuery("update account set short_cuts = :wanted where id = :me")
                .setParameter("wanted", wanted)
                .setParameter("me", current.actor().account())
                .executeUpdate();
    }
}
