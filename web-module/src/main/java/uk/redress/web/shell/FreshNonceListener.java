package uk.redress.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** Lets the view of a form forget the nonce of the page that is being replaced: see {@link FreshNonce}. */
public class FreshNonceListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.isPostback()
                || context.getViewRoot() == null
                || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> view = context.getViewRoot().getViewMap(false);
        String fresh = context.getExternalContext().getRequestParameterMap().get(FreshNonce.PARAMETER);
        if (view != null && fresh != null) {
            view.put(FreshNonce.PARAMETER, fresh);
        }
    }
}
