package uk.redress.work;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** For the health check, which nobody signs in to: whether the database and the engine in it answer. */
@Stateless
@PermitAll
public class CheckingTheEngine {

    @PersistenceContext
    EntityManager entities;

    @Inject
    EngineVitals engine;

    public boolean databaseAnswers() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select true", Boolean.class)
                .getSingleResult();
    }

    /** It has its diagrams. */
    public boolean engineAnswers() {
        return engine.diagrams() > 0;
    }

    /** Timers that are due fire. */
    public boolean runsJobs() {
        return engine.runsJobs();
    }
}
