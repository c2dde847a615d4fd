package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.redress.settings.CouncilLook;

/** Whose house it is: the council's name, logo and colour, as set by an administrator. */
@Named
@RequestScoped
public class CouncilPage {

    @Inject
    CouncilLook look;

    public String getName() {
        return look.name();
    }

    /** Address of the logo, or null where none is set. */
    public @Nullable String getLogo() {
        return look.logo().isPresent() ? "/council-logo?" + look.edition() : null;
    }

    /** Stands in for a logo. */
    public String getInitials() {
        return look.initials();
    }

    /** Part of the addresses of colours and logo: a browser fetches them again when they change. */
    public String getEdition() {
        return look.edition();
    }
}
