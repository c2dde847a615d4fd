package uk.redress.access;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Holds the actor, and what the actor may see, for as long as the transaction lasts: looked up once, and not to be changed
 * half-way by the act itself, as when a decision ends the reason for which somebody saw the complaint.
 */
@TransactionScoped
class ActorOfTransaction implements Serializable {

    private @Nullable Actor actor;
    private @Nullable Visibility sight;

    @Nullable
    Actor get() {
        return actor;
    }

    void fix(Actor who) {
        actor = who;
        sight = null;
    }

    @Nullable
    Visibility sight() {
        return sight;
    }

    void see(Visibility what) {
        sight = what;
    }
}
