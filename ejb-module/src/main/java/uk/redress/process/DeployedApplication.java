package uk.redress.process;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The server lets nobody from outside call a bean before all that starts with the application has started. */
@Stateless
@PermitAll
public class DeployedApplication {

    /** Returns when the application is up. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void await() {
        // the server makes the caller wait, not this method
    }
}
