package uk.redress.web.shell;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties what a person sees on the error page to the line in the log: short enough to be read out on the telephone. */
final class Reference {

    /** Name of the request attribute and of the parameter that carry it. */
    static final String NAME = "reference";

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    // without 0, O, 1, I and L, which sound or look alike
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");

    private Reference() {}

    static String logged(String where, Throwable what) {
        String reference = four() + "-" + four();
        LOG.error("Reference {}: {} failed", reference, where.replaceAll("[\\r\\n]", " "), what);
        return reference;
    }

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    private static String four() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
