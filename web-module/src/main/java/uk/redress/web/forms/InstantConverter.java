package uk.redress.web.forms;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment is only ever shown: nobody types one. */
@FacesConverter("redress.moment")
public class InstantConverter implements Converter<Instant> {

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        throw new ConverterException("moments are not typed");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Instant moment) {
        return moment == null ? "" : Dates.inWords(moment);
    }
}
