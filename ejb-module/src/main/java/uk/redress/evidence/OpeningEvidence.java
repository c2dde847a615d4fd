package uk.redress.evidence;

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
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Hands out the file of a revision to whoever may open it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class OpeningEvidence {

    private static final String FILE = """
            select r.hash, r.file_name, r.media_type, c.size, %s as may_open
              from evidence e
              join evidence_revision r on r.evidence_id = e.id and r.number = :number
              join evidence_content c on c.id = r.content_id
             where e.reference = :reference""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    KeptFiles files;

    @Inject
    MayWithEvidence may;

    /**
     * The file, to be closed by whoever asked for it.
     *
     * @throws NotFound when there is no such revision, or it is no file
     * @throws Refused when it is not theirs to open, is lost, or is not what was given
     */
    public OpenedFile open(String reference, int revision) {
        Sight sight = may.sight();
        Tuple row = sight.bind(entities.unwrap(Session.class)
                        .createNativeQuery(FILE.formatted(sight.mayOpen()), Tuple.class)
                        .setParameter("reference", reference)
                        .setParameter("number", revision))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The file"));
        if (!row.get("may_open", Boolean.class)) {
            throw new Refused(MayWithEvidence.NOT_TO_OPEN);
        }
        return new OpenedFile(
                row.get("file_name", String.class),
                row.get("media_type", String.class),
                row.get("size", Long.class),
                files.copy(Sha256.ofBytes(row.get("hash", byte[].class))));
    }
}
