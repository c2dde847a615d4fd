package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import uk.redress.evidence.WhatEvidenceBacks;

/** Tells evidence which actions and findings there are, and who leads what. */
@ApplicationScoped
class WhatIsBacked implements WhatEvidenceBacks {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Map<String, String> titles(Collection<String> subjects) {
        Map<String, String> titles = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery("""
                        select reference, text from improvement_action
                         where reference in (:subjects) and step is not null
                        union all select reference, text from finding where reference in (:subjects)""", Tuple.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .forEach(row -> titles.put(row.get(0, String.class), row.get(1, String.class)));
        return titles;
    }

    @Override
    public Set<String> ledBy(long account) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery(
                        "select reference from improvement_action where lead_id = :account and step is not null",
                        String.class)
                .setParameter("account", account)
                .getResultList());
    }
}
