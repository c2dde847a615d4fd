package uk.redress.web.drafts;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.json.JsonException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.kernel.Refused;
import uk.redress.work.KeepingDrafts;

/**
 * A form that was sent and could not be dealt with, because its page had expired or something failed: its text becomes
 * the draft that is offered when the page is opened again.
 */
public final class LostForms {

    /** The form's field in which the page's script tells which draft belongs to it. */
    static final String PAGE = "draftPage";

    /** The one in which it sends the text as a draft. */
    private static final String FIELDS = "draftFields";

    private static final Logger LOG = LoggerFactory.getLogger(LostForms.class);

    private LostForms() {}

    public static void keep(FacesContext context) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String page = sent.getOrDefault(PAGE, "");
        String fields = sent.getOrDefault(FIELDS, "");
        if (page.isBlank() || fields.isBlank() || context.getExternalContext().getUserPrincipal() == null) {
            return;
        }
        try {
            CDI.current()
                    .select(KeepingDrafts.class)
                    .get()
                    .keep(page, DraftFields.read(fields).toString());
        } catch (JsonException | Refused | EJBException notKept) {
            // the person is about to be told of the failure itself; an earlier draft may still be there
            LOG.warn("The text of a form that failed could not be kept as a draft.", notKept);
        }
    }
}
