package uk.redress.web.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.web.shell.Wording;

/**
 * Keeps a typed date within what can be meant: not before 1900, and within the field's own {@code notBefore} and
 * {@code notAfter} where it has them. Whether the day is allowed is for the use case to say.
 */
@FacesValidator("redress.dateWithin")
public class DateWithinValidator implements Validator<LocalDate> {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        LocalDate notBefore = component.getAttributes().get("notBefore") instanceof LocalDate set ? set : EARLIEST;
        if (day.isBefore(notBefore)) {
            throw refusal("dates.notBefore", component, notBefore);
        }
        if (component.getAttributes().get("notAfter") instanceof LocalDate notAfter && day.isAfter(notAfter)) {
            throw refusal("dates.notAfter", component, notAfter);
        }
    }

    private static ValidatorException refusal(String key, UIComponent component, LocalDate limit) {
        String words = Wording.of(key, DateConverter.label(component), Dates.inWords(limit));
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
