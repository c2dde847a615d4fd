package uk.redress.web.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;
import uk.redress.web.shell.Wording;

/**
 * Behind {@code r:field}: finds the input it was given and ties label, hint and error to it, so that no page has to.
 * The label also names the field in messages, and says what to do when it was left empty.
 */
@FacesComponent(FieldComponent.TYPE)
public class FieldComponent extends UINamingContainer {

    public static final String TYPE = "uk.redress.Field";

    @Override
    public void processDecodes(FacesContext context) {
        nameInput();
        super.processDecodes(context);
    }

    @Override
    public void processValidators(FacesContext context) {
        nameInput();
        super.processValidators(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        nameInput();
        if (!Boolean.TRUE.equals(getAttributes().get("group"))) {
            input().ifPresent(this::tie);
        }
        super.encodeBegin(context);
    }

    /** The element a label points at and an error links to. */
    public String getInputClientId() {
        return input().map(input -> input instanceof InputHolder holder
                        ? holder.getInputClientId()
                        : input.getClientId(getFacesContext()))
                .orElse(getClientId(getFacesContext()));
    }

    public @Nullable String getError() {
        return input().stream()
                .flatMap(input -> getFacesContext().getMessageList(input.getClientId(getFacesContext())).stream())
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }

    public boolean isInvalid() {
        return getError() != null;
    }

    private void nameInput() {
        String label = text("label");
        if (label == null) {
            return;
        }
        input().ifPresent(input -> {
            input.getAttributes().putIfAbsent("label", label);
            if (input instanceof UIInput typed && typed.getRequiredMessage() == null) {
                typed.setRequiredMessage(whatToDo(input, label));
            }
        });
    }

    private String whatToDo(UIComponent input, String label) {
        String asked = text("ask");
        if (asked != null) {
            return asked;
        }
        boolean choice =
                input instanceof UISelectOne || input instanceof UISelectMany || input instanceof UISelectBoolean;
        return Wording.of(choice ? "field.choose" : "field.enter", lowerFirst(label));
    }

    /** The ids of hint and error, as far as there are any. */
    public @Nullable String getDescribedBy() {
        String id = getClientId(getFacesContext());
        String ids = (text("hint") == null ? "" : id + "-hint") + (isInvalid() ? " " + id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    private void tie(UIComponent input) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        set(attributes, "aria-describedby", getDescribedBy());
        set(attributes, "aria-invalid", isInvalid() ? "true" : null);
        set(attributes, "aria-required", input instanceof UIInput typed && typed.isRequired() ? "true" : null);
    }

    private static void set(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private Optional<UIComponent> input() {
        return firstInput(this);
    }

    private static Optional<UIComponent> firstInput(UIComponent parent) {
        for (Iterator<UIComponent> inside = parent.getFacetsAndChildren(); inside.hasNext(); ) {
            UIComponent child = inside.next();
            if (child instanceof EditableValueHolder) {
                return Optional.of(child);
            }
            Optional<UIComponent> deeper = firstInput(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private @Nullable String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** Within a sentence, but names such as "NHS number" stay as they are. */
    private static String lowerFirst(String label) {
        boolean isName = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return isName ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
