package uk.redress.incontainer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Puts a transaction around several acts, so that a test can see them commit or roll back together. */
@Stateless
@PermitAll
public class InOneTransaction {

    public <T> T run(Callable<T> acts) throws Exception {
        return acts.call();
    }
}
