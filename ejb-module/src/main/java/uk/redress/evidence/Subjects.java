package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.redress.kernel.Refused;

/** What is known of the actions and findings that evidence backs, where somebody keeps them. */
@ApplicationScoped
class Subjects {

    @Inject
    Instance<WhatEvidenceBacks> kept;

    /** @throws Refused when there is none of that reference */
    void mustExist(SubjectReference subject) {
        if (kept.isResolvable() && kept.get().titles(List.of(subject.value())).isEmpty()) {
            throw new Refused("There is nothing with the reference %s. Check the number.".formatted(subject));
        }
    }

    Map<String, String> titles(Collection<String> subjects) {
        return subjects.isEmpty() || !kept.isResolvable()
                ? Map.of()
                : kept.get().titles(subjects);
    }

    Set<String> ledBy(long account) {
        return kept.isResolvable() ? kept.get().ledBy(account) : Set.of();
    }
}
