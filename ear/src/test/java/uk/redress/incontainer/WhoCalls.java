package uk.redress.incontainer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A bean that lets in officers only and says who came. */
@Stateless
public class WhoCalls {

    @Resource
    SessionContext context;

    @RolesAllowed("OFFICER")
    public String officersOnly() {
        return context.getCallerPrincipal().getName();
    }
}
