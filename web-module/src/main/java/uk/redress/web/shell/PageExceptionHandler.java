package uk.redress.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Iterator;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.web.drafts.LostForms;

/**
 * The one place that says what a failure looks like. A refusal is a message on the page that was sent; what is not
 * there for this person is a page that says so; anything else is the error page with a reference. No exception's text
 * is ever shown, except that of a refusal, which was written for people.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            answer(event.getContext(), event.getException(), event.getPhaseId());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown, PhaseId phase) {
        Throwable cause = unwrapped(thrown);
        boolean formIsThere = context.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase);
        if (cause instanceof Refused refused) {
            refuse(context, refused.refusal().reason(), formIsThere);
        } else if (cause instanceof ChangedMeanwhile changed) {
            context.getExternalContext().getRequestMap().put("changedMeanwhile", changed.subject());
            refuse(context, Wording.of("shell.changedMeanwhile", changed.subject()), formIsThere);
        } else if (cause instanceof NotFound) {
            send(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof EJBAccessException) {
            send(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (cause instanceof ViewExpiredException) {
            LostForms.keep(context);
            send(context, HttpServletResponse.SC_GONE);
        } else {
            unexpected(context, cause);
        }
    }

    private static void refuse(FacesContext context, String reason, boolean formIsThere) {
        if (formIsThere) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
            context.validationFailed();
            if (context.getPartialViewContext().isAjaxRequest()) {
                context.getPartialViewContext().getRenderIds().add("messages");
            }
            context.renderResponse();
        } else {
            context.getExternalContext().getRequestMap().put("refusal", reason);
            send(context, HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void unexpected(FacesContext context, Throwable cause) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String reference = Reference.logged(request.getMethod() + " " + request.getRequestURI(), cause);
        LostForms.keep(context);
        external.getRequestMap().put(Reference.NAME, reference);
        if (context.getPartialViewContext().isAjaxRequest()) {
            redirect(context, "/problem?reference=" + reference);
        } else {
            send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void send(FacesContext context, int status) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            // asked for as a page, the same address gives the answer in full
            redirect(context, here(context));
            return;
        }
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            context.responseComplete();
            return;
        }
        try {
            external.responseSendError(status, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void redirect(FacesContext context, String path) {
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String here(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Object asked = request.getAttribute("jakarta.servlet.forward.request_uri");
        String uri = asked instanceof String forwarded ? forwarded : request.getRequestURI();
        return uri.substring(request.getContextPath().length());
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (isWrapping(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapping(Throwable thrown) {
        return (thrown instanceof FacesException && !(thrown instanceof ViewExpiredException))
                || thrown instanceof ELException
                || thrown instanceof InvocationTargetException
                || (thrown instanceof EJBException && !(thrown instanceof EJBAccessException));
    }
}
