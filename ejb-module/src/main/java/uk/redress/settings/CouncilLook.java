package uk.redress.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the council looks like, for the top of every page. Asked on each of them, so it comes from memory. */
@ApplicationScoped
public class CouncilLook {

    private static final int MOST_INITIALS = 3;

    @Inject
    SettingsInForce settings;

    public String name() {
        return settings.of(Setting.COUNCIL_NAME);
    }

    /** What stands in for a logo: as set, or the first letters of the name's great words. */
    public String initials() {
        String set = settings.of(Setting.COUNCIL_INITIALS);
        return set.isEmpty() ? initialsOf(name()) : set;
    }

    /** As style sheets write it; white words can be read on it. */
    public String colour() {
        return settings.of(Setting.COUNCIL_COLOUR);
    }

    public Optional<Logo> logo() {
        String kept = settings.of(Setting.COUNCIL_LOGO);
        return kept.isEmpty() ? Optional.empty() : Optional.of(Logo.kept(kept));
    }

    /** Changes whenever the look does: a part of the address of what browsers keep. */
    public String edition() {
        int all = (name() + initials() + colour() + settings.of(Setting.COUNCIL_LOGO)).hashCode();
        return Integer.toHexString(all);
    }

    private static String initialsOf(String name) {
        return Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .limit(MOST_INITIALS)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
