package uk.redress.web.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.redress.tables.WrittenNumber;
import uk.redress.web.shell.Wording;

/** A figure as people write it: 87, 87%, 1,240.5. */
@FacesConverter("redress.figure")
public class FigureConverter implements Converter<BigDecimal> {

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal value = WrittenNumber.read(typed).value();
        if (value == null) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Wording.of("figures.shape", typed.strip()), null));
        }
        return value;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
