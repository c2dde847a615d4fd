package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose house it is: the council's name and logo, as set by an administrator. */
@Named
@RequestScoped
public class CouncilPage {

    public String getName() {
        return Wording.of("shell.council");
    }

    /** Address of the logo, or null where none is set. */
    public @Nullable String getLogo() {
        return null;
    }

    /** Stands in for a logo. */
    public String getInitials() {
        return Arrays.stream(getName().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
