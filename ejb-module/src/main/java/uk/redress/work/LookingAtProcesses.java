package uk.redress.work;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** Shows where a complaint has been and where it waits, for closed ones too. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class LookingAtProcesses {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    ProcessPictures pictures;

    /** @throws NotFound when there is none of that number that the person who asks may see */
    public List<ProcessPicture> of(ComplaintNumber number) {
        Visibility sight = current.visibility();
        NativeQuery<Long> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select c.id from complaint c where c.number = :number and " + sight.condition("c"), Long.class)
                .setParameter("number", number.value());
        if (sight.bind(query).getResultList().isEmpty()) {
            throw new NotFound("Complaint " + number);
        }
        return pictures.of(number);
    }
}
