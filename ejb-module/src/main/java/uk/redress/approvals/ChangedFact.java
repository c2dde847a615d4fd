package uk.redress.approvals;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Something a request was about that is not what it was any more.
 *
 * @param name what it is called in the snapshot
 */
public record ChangedFact(String name, String was, String now) implements Serializable {

    /** What differs, in the order of the snapshot; what is not known now has not changed. */
    static List<ChangedFact> between(Map<String, String> before, Map<String, String> now) {
        return before.entrySet().stream()
                .map(fact -> new ChangedFact(
                        fact.getKey(), fact.getValue(), now.getOrDefault(fact.getKey(), fact.getValue())))
                .filter(fact -> !fact.was().equals(fact.now()))
                .toList();
    }
}
