package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The people named on complaints. One statement a person: the record and the part they have. */
@ApplicationScoped
class PeopleOfComplaints {

    private static final String NAME = """
            with somebody as (
              insert into person (name, date_of_birth, contact)
              values (:name, cast(:dateOfBirth as date), cast(:contact as text)) returning id)
            insert into complaint_person (complaint_id, person_id, part, relation)
            select :complaint, id, :part, cast(:relation as text) from somebody""";

    private static final String BORN_LAST = """
            select max(p.date_of_birth) from complaint_person cp join person p on p.id = cp.person_id
             where cp.complaint_id = :complaint and cp.part = 'CHILD'""";

    @PersistenceContext
    EntityManager entities;

    /** The date of birth of the youngest child whose is known. */
    Optional<LocalDate> bornLast(Complaint complaint) {
        return Optional.ofNullable(entities.unwrap(Session.class)
                .createNativeQuery(BORN_LAST, LocalDate.class)
                .setParameter("complaint", complaint.id())
                .getSingleResult());
    }

    void name(Complaint complaint, List<PersonNamed> people) {
        for (PersonNamed person : people) {
            entities.createNativeQuery(NAME)
                    .setParameter("complaint", complaint.id())
                    .setParameter("name", person.name())
                    .setParameter("dateOfBirth", person.dateOfBirth())
                    .setParameter("contact", person.contact())
                    .setParameter("part", person.part().name())
                    .setParameter("relation", person.relation())
                    .executeUpdate();
        }
    }
}
