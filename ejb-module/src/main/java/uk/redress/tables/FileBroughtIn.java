package uk.redress.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.redress.kernel.Refused;

/**
 * A file somebody brings in.
 *
 * @param name at most 200 characters, without the folders some browsers send with it
 */
public record FileBroughtIn(String name, Path path) {

    private static final int LONGEST_NAME = 200;

    /**
     * @param megabytes how large it may be
     * @throws Refused when it is larger
     */
    public static FileBroughtIn of(String name, Path path, int megabytes) {
        try {
            if (Files.size(path) > (long) megabytes << 20) {
                throw new Refused(
                        "This file is larger than %d MB. Split it, or ask an administrator to raise the limit."
                                .formatted(megabytes));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FileBroughtIn(nameOnly(name), path);
    }

    /** It is shown to people. */
    private static String nameOnly(String sent) {
        String name = Tidy.text(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
