package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignedInIT {

    @Inject
    IdentityStoreHandler identities;

    @Inject
    SignedIn signedIn;

    @Inject
    WhoCalls whoCalls;

    @Test
    void a_demo_account_signs_in_with_its_password_and_gets_its_role() {
        CredentialValidationResult result = identities.validate(new UsernamePasswordCredential("officer", "demo"));
        assertThat(result.getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);
        assertThat(result.getCallerGroups()).isEqualTo(Set.of("OFFICER"));
    }

    @Test
    void a_wrong_password_does_not() {
        assertThat(identities
                        .validate(new UsernamePasswordCredential("officer", "Demo"))
                        .getStatus())
                .isEqualTo(CredentialValidationResult.Status.INVALID);
        assertThat(identities
                        .validate(new UsernamePasswordCredential("nobody", "demo"))
                        .getStatus())
                .isEqualTo(CredentialValidationResult.Status.INVALID);
    }

    @Test
    void the_role_reaches_the_beans() throws Exception {
        assertThat(signedIn.as("officer", whoCalls::officersOnly)).isEqualTo("officer");
        assertThatThrownBy(() -> signedIn.as("auditor", whoCalls::officersOnly)).isInstanceOf(EJBAccessException.class);
    }
}
