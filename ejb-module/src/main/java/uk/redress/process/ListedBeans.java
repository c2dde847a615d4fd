package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The words a diagram may use: these and no others, a new one takes a decision record. Cases that run for years call
 * them by name, so a method is added, never renamed or taken away.
 */
@Dependent
class ListedBeans extends AbstractMap<Object, Object> {

    private final Map<Object, Object> beans;

    @Inject
    ListedBeans(Stages stages, Deadlines deadlines, Actions actions) {
        beans = Map.of("stages", stages, "deadlines", deadlines, "actions", actions);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return beans.entrySet();
    }
}
