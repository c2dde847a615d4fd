package uk.redress.web.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.redress.web.shell.Wording;

/** Asks for a user name and a password, and leads on to the page that was wanted. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    private @Nullable String userName;
    private @Nullable String password;
    private @Nullable String to;
    private boolean expired;

    /** Somebody who is here already has no business on this page. */
    public void goOnIfSignedIn() throws IOException {
        if (request.getUserPrincipal() != null) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        if (isRight()) {
            request.changeSessionId();
            goOn();
        } else {
            FacesContext context = FacesContext.getCurrentInstance();
            context.addMessage(
                    "login:name:userName",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Wording.of("login.wrong"), null));
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_OK);
        }
    }

    private boolean isRight() {
        FacesContext context = FacesContext.getCurrentInstance();
        String name = userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
        UsernamePasswordCredential credential = new UsernamePasswordCredential(name, password == null ? "" : password);
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        return security.authenticate(request, response, withParams().credential(credential))
                == AuthenticationStatus.SUCCESS;
    }

    private void goOn() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + WayIn.onward(to));
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String userName) {
        this.userName = userName;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
