package uk.redress.bench.inserver;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Runs something as if that person had signed in. There is no transaction around it; each use case has its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActingAs {

    public <T> T person(String userName, Callable<T> act) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(userName)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role(userName))))
                .runAs(act);
    }

    private static String role(String userName) {
        if (userName.equals("programme")) {
            return "PROGRAMME_OFFICE";
        }
        return userName.startsWith("service.manager") ? "SERVICE_MANAGER" : "OFFICER";
    }
}
