package uk.redress.samples;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import uk.redress.access.Role;
import uk.redress.kernel.ChangedMeanwhile;

/** Lets a demo account act as if that person had signed in, so that the use cases guard samples like anybody else's work. */
enum SampleSignIn {
    OFFICER("officer", Role.OFFICER),
    COMPLAINTS_MANAGER("complaints.manager", Role.COMPLAINTS_MANAGER),
    CHILDREN_IN_CARE_MANAGER("service.manager", Role.SERVICE_MANAGER),
    ASSESSMENT_MANAGER("service.manager.2", Role.SERVICE_MANAGER),
    PROGRAMME_OFFICE("programme", Role.PROGRAMME_OFFICE),
    LEAD("lead", Role.LEAD),
    BOARD_CLERK("clerk", Role.BOARD_CLERK);

    private static final int ATTEMPTS = 3;

    private final String userName;
    private final Role role;

    SampleSignIn(String userName, Role role) {
        this.userName = userName;
        this.role = role;
    }

    String userName() {
        return userName;
    }

    /** Does it, and again where a timer was faster: a late sample wakes one while it is still being made. */
    <T> T does(Callable<T> act) {
        for (int left = ATTEMPTS; left > 1; left--) {
            try {
                return asSignedIn(act);
            } catch (ChangedMeanwhile timerWasFaster) {
                // the act reads the version anew
            }
        }
        return asSignedIn(act);
    }

    private <T> T asSignedIn(Callable<T> act) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(userName)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role.name())))
                    .runAs(act);
        } catch (ChangedMeanwhile timerWasFaster) {
            throw timerWasFaster;
        } catch (Exception failure) {
            throw new IllegalStateException("A sample complaint could not be made as " + userName, failure);
        }
    }
}
