package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The people named on complaints. One statement a person: the record and the part they have. */
@ApplicationScoped
class PeopleOfComplaints {

    private static final String NAME = """
            with somebody as (
              insert into person (name, date_of_birth, contact)
              values (:name, cast(:dateOfBirth as date), cast(:contact as text)) returning id)
            insert into complaint_person (complaint_id, person_id, part, relation)
            select :complaint, id, :part, cast(:relation as text) from somebody""";

    @PersistenceContext
    EntityManager entities;

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
