package uk.redress.access;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Holds the actor for as long as the transaction lasts, so that it is looked up once and cannot change half-way. */
@TransactionScoped
class ActorOfTransaction implements Serializable {

    private @Nullable Actor actor;

    @Nullable
    Actor get() {
        return actor;
    }

    void fix(Actor who) {
        actor = who;
    }
}
