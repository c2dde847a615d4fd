package uk.redress.web.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.web.forms.WrittenDate.NotADate;
import uk.redress.web.shell.Wording;

/** Every date on every page goes through here, typed or shown; what could not be read stays in the field. */
@FacesConverter("redress.date")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return WrittenDate.read(typed);
        } catch (NotADate notADate) {
            Object[] parts = Stream.concat(Stream.of(label(component)), Stream.of(notADate.parts()))
                    .map(Object::toString)
                    .toArray();
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Wording.of(notADate.key(), parts), null), notADate);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        // in a field the short form is quicker to correct
        return component instanceof UIInput
                ? "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : Dates.inWords(day);
    }

    static String label(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? Wording.of("dates.theDate") : label.toString();
    }
}
