package uk.redress.work;

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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Refused;

/** Keeps what a person types before it is sent: one draft a person and page, seen by nobody else, gone when it is sent. */
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
public class KeepingDrafts {

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_DRAFT = 400_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /**
     * The newest text wins; a page open in two tabs has one draft.
     *
     * @param fields a JSON object
     */
    public Instant keep(String page, String fields) {
        if (page.isBlank() || page.length() > LONGEST_PAGE || fields.length() > LONGEST_DRAFT) {
            throw new Refused("This is too long to be kept as a draft.");
        }
        Instant now = today.now();
        entities.createNativeQuery("""
                        insert into draft (account_id, page, fields, kept_at)
                        values (:me, :page, cast(:fields as jsonb), :now)
                        on conflict (account_id, page)
                        do update set fields = excluded.fields, kept_at = excluded.kept_at""")
                .setParameter("me", current.actor().account())
                .setParameter("page", page)
                .setParameter("fields", fields)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return now;
    }

    public Optional<KeptDraft> find(String page) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(fields as text), kept_at from draft where account_id = :me and page = :page",
                        Tuple.class)
                .setParameter("me", current.actor().account())
                .setParameter("page", page)
                .getResultStream()
                .map(row -> new KeptDraft(row.get(0, String.class), instant(row.get(1))))
                .findFirst();
    }

    public void discard(String page) {
        entities.createNativeQuery("delete from draft where account_id = :me and page = :page")
                .setParameter("me", current.actor().account())
                .setParameter("page", page)
                .executeUpdate();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }
}
