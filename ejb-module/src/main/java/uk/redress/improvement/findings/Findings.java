package uk.redress.improvement.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import uk.redress.improvement.ProgrammeNumbers;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The findings and what they came from. */
@ApplicationScoped
class Findings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProgrammeNumbers numbers;

    String nextSource() {
        return numbers.next("S");
    }

    void keep(Object thing) {
        entities.persist(thing);
    }

    FindingSource source(String reference, long seen) {
        FindingSource source = source(reference);
        if (source.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        return source;
    }

    FindingSource source(String reference) {
        return entities.createQuery("select s from FindingSource s where s.reference = :reference", FindingSource.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The source"));
    }

    Finding finding(String reference, long seen) {
        Finding finding = entities.createQuery("select f from Finding f where f.reference = :reference", Finding.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The finding"));
        if (finding.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        return finding;
    }

    /** @throws Refused when the source has one of that number for the same addressee */
    String add(FindingSource source, NewFinding finding) {
        boolean known = !entities.createQuery("""
                        select f.id from Finding f where f.sourceId = :source and f.number = :number
                           and coalesce(f.addressee, '') = :addressee""", Long.class)
                .setParameter("source", source.id())
                .setParameter("number", finding.number())
                .setParameter("addressee", finding.addressee() == null ? "" : finding.addressee())
                .getResultList()
                .isEmpty();
        if (known) {
            throw new Refused("This source has a finding with the number %s already. Change the number."
                    .formatted(finding.number()));
        }
        String reference = numbers.next("F");
        keep(new Finding(reference, source.id(), finding));
        return reference;
    }

    /** The numbers of a source that are taken, each below its addressee. */
    List<String> numbersOf(String source) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select coalesce(f.addressee, '') || chr(10) || f.number from finding f
                          join finding_source s on s.id = f.source_id where s.reference = :source""", String.class)
                .setParameter("source", source)
                .getResultList();
    }

    /** @throws Refused naming the first that is not there */
    List<Long> ids(List<String> references) {
        return references.stream().distinct().map(this::id).toList();
    }

    private Long id(String reference) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select id from finding where reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(
                        () -> new Refused("There is no finding %s. Choose one from the list.".formatted(reference)));
    }
}
