package uk.redress.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name under which a file is kept and handed out: no folders, nothing invisible, one honest ending. */
record FileName(String value) {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 10;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern FORBIDDEN_SOMEWHERE = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "bat", "cmd", "msi", "scr", "pif", "cpl", "dll", "lnk", "jar", "js", "jse", "vbs", "vbe",
            "wsf", "hta", "ps1", "sh", "py", "php", "html", "htm", "svg", "app", "apk", "docm", "xlsm", "pptm");

    /** @throws FileRefused when nothing of it is left, or a program's ending is hidden before the last one */
    static FileName of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FORBIDDEN_SOMEWHERE.matcher(name).replaceAll("_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            throw new FileRefused("This file has no name. Save it under a name and choose it again.");
        }
        FileName tidy = new FileName(shortened(name));
        tidy.mustHideNoProgram();
        return tidy;
    }

    /** After the last dot, in small letters; empty without one. */
    String ending() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private void mustHideNoProgram() {
        List<String> parts = Arrays.asList(value.toLowerCase(Locale.ROOT).split("\\."));
        for (int i = 1; i < parts.size() - 1; i++) {
            if (PROGRAMS.contains(parts.get(i).strip())) {
                throw new FileRefused(
                        "The name %s has two endings, .%s and .%s, as names of disguised programs have. Rename the file and choose it again."
                                .formatted(value, parts.get(i).strip(), ending()));
            }
        }
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        int end = LONGEST - ending.length();
        // never between the two halves of one character
        int cut = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, cut).strip() + ending;
    }
}
