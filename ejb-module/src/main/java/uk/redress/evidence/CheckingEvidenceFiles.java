package uk.redress.evidence;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.file.Files;
import java.util.List;
import org.hibernate.Session;

/** Looks whether the files that are kept on disk are there. */
@Stateless
@RolesAllowed({ADMINISTRATOR, COMPLAINTS_MANAGER, PROGRAMME_OFFICE, AUDITOR})
public class CheckingEvidenceFiles {

    private static final int AT_ONCE = 10_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    FolderOfFiles folder;

    /** The revisions whose file is lost, of the newest ten thousand files that are to be in the folder. */
    public List<String> missing() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select newest.hash,
                               coalesce(e.reference || ', ' || r.number, 'a file of a board meeting') as revision
                          from (select id, hash from evidence_content where stored_in = 'DISK'
                                 order by id desc limit :most) as newest
                          left join evidence_revision r on r.content_id = newest.id
                          left join evidence e on e.id = r.evidence_id
                         order by newest.id desc, e.id, r.number""", Tuple.class)
                .setParameter("most", AT_ONCE)
                .getResultStream()
                .filter(row -> !Files.isRegularFile(folder.placeOf(Sha256.ofBytes(row.get("hash", byte[].class)))))
                .map(row -> row.get("revision", String.class))
                .toList();
    }
}
