package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The bodies, with who belongs to them. */
@ApplicationScoped
class Bodies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BoardNumbers numbers;

    @Inject
    Today today;

    String next() {
        return numbers.next("B");
    }

    void keep(Object thing) {
        entities.persist(thing);
    }

    /** For what the database would refuse in the order in which it would be written otherwise. */
    void storeNow() {
        entities.flush();
    }

    /** Held until the act is done; a form filled in from an older version is refused. */
    Body body(String reference, long seen) {
        Body body = body(reference);
        if (body.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        entities.lock(body, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return body;
    }

    /** As {@link #body(String, long)}, for what a body that was dissolved does not do any more. */
    Body atWork(String reference, long seen) {
        Body body = body(reference, seen);
        body.mustNotBeDissolved();
        return body;
    }

    Body body(String reference) {
        return entities.createQuery("select b from Body b where b.reference = :reference", Body.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The body"));
    }

    void nameMustBeFree(String name, @Nullable Body but) {
        boolean taken = entities.createQuery(
                        "select b.reference from Body b where lower(b.name) = lower(:name)", String.class)
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(reference -> but == null || !reference.equals(but.reference()));
        if (taken) {
            throw new Refused("There is a body called %s already. Give this one another name.".formatted(name));
        }
    }

    @Nullable
    Long idOf(@Nullable String reference) {
        return reference == null || reference.isBlank()
                ? null
                : entities.createQuery("select b.id from Body b where b.reference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("The body"));
    }

    Member member(Body body, long id) {
        return entities.createQuery("select m from Member m where m.id = :id and m.bodyId = :body", Member.class)
                .setParameter("id", id)
                .setParameter("body", body.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The member"));
    }

    Optional<Member> chair(Body body) {
        return entities.createQuery("""
                        select m from Member m where m.bodyId = :body and m.role = :chair and m.untilOn is null""", Member.class)
                .setParameter("body", body.id())
                .setParameter("chair", MemberRole.CHAIR)
                .getResultStream()
                .findFirst();
    }

    /**
     * The meeting a change was agreed in.
     *
     * @throws Refused when the body has met and no meeting is named, or the meeting has not been held
     */
    @Nullable
    Long agreedAt(Body body, HowAgreed agreed) {
        if (agreed.meeting() == null) {
            if (hasMet(body)) {
                throw new Refused(
                        "%s has met since. Choose the meeting that agreed it, with its minute.".formatted(body.name()));
            }
            return null;
        }
        Tuple meeting = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, held_on from meeting
                         where reference = :reference and body_id = :body and cancelled_on is null""", Tuple.class)
                .setParameter("reference", agreed.meeting())
                .setParameter("body", body.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "This body has no meeting %s. Choose one from the list.".formatted(agreed.meeting())));
        today.mustHaveCome(meeting.get(1, LocalDate.class));
        return meeting.get(0, Long.class);
    }

    private boolean hasMet(Body body) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select exists (select 1 from meeting where body_id = :body and attended_on is not null)",
                        Boolean.class)
                .setParameter("body", body.id())
                .getSingleResult();
    }

    void terms(Body body, String text, LocalDate agreedOn, @Nullable String minute) {
        entities.createNativeQuery("""
                        insert into body_terms (body_id, edition, text, agreed_on, minute)
                        select :body, coalesce(max(edition), 0) + 1, :text, :on, cast(:minute as text)
                          from body_terms where body_id = :body""")
                .setParameter("body", body.id())
                .setParameter("text", text)
                .setParameter("on", agreedOn)
                .setParameter("minute", minute)
                .executeUpdate();
    }

    Optional<LocalDate> termsAgreed(Body body) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select max(agreed_on) from body_terms where body_id = :body having count(*) > 0",
                        LocalDate.class)
                .setParameter("body", body.id())
                .getResultStream()
                .findFirst();
    }

    void termsReviewed(Body body, LocalDate on, String outcome, @Nullable String minute, String by) {
        entities.createNativeQuery("""
                        insert into body_terms_review (body_id, reviewed_on, outcome, minute, by_name)
                        values (:body, :on, :outcome, cast(:minute as text), :by)""")
                .setParameter("body", body.id())
                .setParameter("on", on)
                .setParameter("outcome", outcome)
                .setParameter("minute", minute)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** @return the name of the substitute */
    String endSubstitute(Member member, long substitute, LocalDate on) {
        Tuple named = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select name, from_on from member_substitute
                         where id = :id and member_id = :member and until_on is null for update""", Tuple.class)
                .setParameter("id", substitute)
                .setParameter("member", member.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("This substitute has an end already. Look at the page again."));
        InOrder.mustFollow("The end", on, "they were named", named.get(1, LocalDate.class));
        entities.createNativeQuery("update member_substitute set until_on = :on where id = :id")
                .setParameter("on", on)
                .setParameter("id", substitute)
                .executeUpdate();
        return named.get(0, String.class);
    }

    void substitute(Member member, String name, @Nullable String organisation, LocalDate from) {
        entities.createNativeQuery("""
                        insert into member_substitute (member_id, name, organisation, from_on)
                        values (:member, :name, cast(:organisation as text), :from)""")
                .setParameter("member", member.id())
                .setParameter("name", name)
                .setParameter("organisation", organisation)
                .setParameter("from", from)
                .executeUpdate();
    }
}
