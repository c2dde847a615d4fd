package uk.redress.approvals;

import java.util.Set;

/**
 * Who decides: a manager, for themselves and for those whose deputy they are today.
 *
 * @param absent the managers who are away and have named this one
 */
record Decider(long account, Set<Long> absent) {

    Decider {
        absent = Set.copyOf(absent);
    }

    boolean mayDecideFor(long approver) {
        return account == approver || absent.contains(approver);
    }
}
