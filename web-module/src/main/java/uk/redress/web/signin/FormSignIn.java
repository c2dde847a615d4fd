package uk.redress.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import uk.redress.web.drafts.Drafts;

/**
 * Sends a stranger to the sign-in page and remembers which page was wanted. Not the form mechanism that comes with the
 * platform: that one replays a form sent by an expired session, which could only end in a confusing error. Here the
 * page is opened afresh, and what was typed is offered again from the kept draft.
 */
@AutoApplySession
@ApplicationScoped
public class FormSignIn implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            CredentialValidationResult result = identities.validate(credential);
            return result.getStatus() == Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : AuthenticationStatus.SEND_FAILURE;
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        askToSignIn(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        WayIn wayIn = WayIn.of(request);
        try {
            if (request.getHeader(Drafts.HEADER) != null) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.getWriter().write(wayIn.asPartialResponse());
            } else {
                response.sendRedirect(wayIn.address());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
