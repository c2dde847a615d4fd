package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/** What the top of the page says: one line for each field in trouble, with a link to it, or what has been done. */
@Named
@RequestScoped
public class MessagesPage {

    public List<Problem> getProblems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            problemsOf(context, ids.next(), problems);
        }
        return problems;
    }

    public List<String> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !isProblem(message.getSeverity()))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** A reader of screens hears of the errors first: "Error: Receive a complaint". */
    public String getTitlePrefix() {
        return getProblems().isEmpty() ? "" : Wording.of("shell.errorTitle") + " ";
    }

    private static void problemsOf(FacesContext context, @Nullable String id, List<Problem> problems) {
        List<FacesMessage> messages = context.getMessageList(id).stream()
                .filter(message -> isProblem(message.getSeverity()))
                .toList();
        if (id == null) {
            messages.forEach(message -> problems.add(new Problem(message.getSummary(), null)));
        } else if (!messages.isEmpty()) {
            problems.add(new Problem(messages.get(0).getSummary(), focusable(context, id)));
        }
    }

    /** Some components are a frame around the input that takes the typing. */
    private static String focusable(FacesContext context, String id) {
        UIComponent component = context.getViewRoot().findComponent(id);
        return component instanceof InputHolder holder ? holder.getInputClientId() : id;
    }

    private static boolean isProblem(Severity severity) {
        return Objects.equals(severity, FacesMessage.SEVERITY_ERROR)
                || Objects.equals(severity, FacesMessage.SEVERITY_FATAL);
    }

    /** @param field the element to go to; null when it is about the whole */
    public record Problem(String words, @Nullable String field) {}
}
