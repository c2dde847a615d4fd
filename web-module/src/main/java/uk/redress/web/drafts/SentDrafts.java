package uk.redress.web.drafts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import uk.redress.work.KeepingDrafts;

/** A form that was sent and led on to another page needs its draft no more. One that came back with errors does. */
public class SentDrafts implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        String page = context.getExternalContext().getRequestParameterMap().get(LostForms.PAGE);
        if (page != null && !page.isBlank() && context.getResponseComplete() && !hasErrors(context)) {
            CDI.current().select(KeepingDrafts.class).get().discard(page);
        }
    }

    private static boolean hasErrors(FacesContext context) {
        return context.isValidationFailed()
                || context.getMessageList().stream()
                        .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }
}
