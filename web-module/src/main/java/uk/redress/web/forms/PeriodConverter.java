package uk.redress.web.forms;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.tables.WrittenPeriod;

/** A month, a quarter, a week or a day in one field that takes what people write. */
@FacesConverter(value = "redress.period", forClass = CalendarPeriod.class)
public class PeriodConverter implements Converter<CalendarPeriod> {

    @Override
    public @Nullable CalendarPeriod getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        WrittenPeriod written = WrittenPeriod.read(
                typed, CDI.current().select(Today.class).get().date());
        if (written.period() == null) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, written.problem(), null));
        }
        return written.period();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable CalendarPeriod period) {
        if (period == null) {
            return "";
        }
        // what stands in a field must be readable again
        return component instanceof UIInput ? WrittenPeriod.of(period) : period.inWords();
    }
}
