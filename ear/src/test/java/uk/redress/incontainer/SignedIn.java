package uk.redress.incontainer;

import static java.util.Map.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Runs something as one of the demo accounts, as if that person had signed in: inject it into a test and call
 * {@code signedIn.as("officer", () -> receiving.receive(...))}. There is no transaction around it; each use case has its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignedIn {

    private static final Map<String, String> ROLES = Map.ofEntries(
            entry("director", "SERVICE_MANAGER"),
            entry("officer", "OFFICER"),
            entry("complaints.manager", "COMPLAINTS_MANAGER"),
            entry("service.manager", "SERVICE_MANAGER"),
            entry("service.manager.2", "SERVICE_MANAGER"),
            entry("auditor", "AUDITOR"),
            entry("admin", "ADMINISTRATOR"),
            entry("programme", "PROGRAMME_OFFICE"),
            entry("lead", "LEAD"),
            entry("clerk", "BOARD_CLERK"),
            entry("member", "MEMBER"));

    public <T> T as(String userName, Callable<T> act) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(userName)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(ROLES.get(userName))))
                .runAs(act);
    }
}
