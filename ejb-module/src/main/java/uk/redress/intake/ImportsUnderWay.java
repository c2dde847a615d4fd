package uk.redress.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.redress.intake.ImportProgress.Step;

/**
 * How far each import has come. Kept in memory, because what an unfinished import writes into the database nobody else
 * may see; after a restart there is nothing under way.
 */
@ApplicationScoped
class ImportsUnderWay {

    private final Map<Long, ImportProgress> byId = new ConcurrentHashMap<>();

    Optional<ImportProgress> of(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** False when it is under way already. */
    boolean begin(long id) {
        ImportProgress before = byId.putIfAbsent(id, new ImportProgress(Step.WAITING, 0, 0, null));
        if (before != null && before.isGivenUp()) {
            return byId.replace(id, before, new ImportProgress(Step.WAITING, 0, 0, null));
        }
        return before == null;
    }

    void isAt(long id, Step step, int done, int total) {
        byId.computeIfPresent(id, (key, before) -> new ImportProgress(step, done, total, null));
    }

    void givenUp(long id, String problem) {
        byId.computeIfPresent(id, (key, before) -> new ImportProgress(before.step(), 0, 0, problem));
    }

    void forget(long id) {
        byId.remove(id);
    }
}
