package uk.redress.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What a file is that is not welcome, as people say it. */
final class InsteadOf {

    static final String SCRIPT = "application/x-sh";

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        for (String program : new String[] {"dosexec", "msdownload", "x-msi", "x-ms-installer"}) {
            WORDS.put(program, "a program for Windows");
        }
        for (String program : new String[] {"x-executable", "x-elf", "x-sharedlib", "x-object", "x-coredump"}) {
            WORDS.put(program, "a program for Linux");
        }
        WORDS.put("mach-o", "a program for macOS");
        WORDS.put("application/java", "a Java program");
        for (String script :
                new String[] {"x-sh", "x-bat", "javascript", "vbscript", "python", "perl", "php", "ruby"}) {
            WORDS.put(script, "a script, which is a program");
        }
        WORDS.put("html", "a web page");
        WORDS.put("svg", "a drawing that may contain a script (SVG)");
        for (String packed : new String[] {"zip", "rar", "7z", "x-tar", "bzip", "x-xz", "compress"}) {
            WORDS.put(packed, "a compressed folder");
        }
        WORDS.put("xml", "a file for machines (XML)");
        WORDS.put("video/", "a film");
        WORDS.put("audio/", "a recording");
        WORDS.put("x-tika-msoffice", "not the office document its name says");
        WORDS.put("octet-stream", "of a kind Redress does not know");
    }

    private InsteadOf() {}

    static String inWords(String mediaType) {
        return WORDS.entrySet().stream()
                .filter(known -> mediaType.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> described(mediaType));
    }

    private static String described(String mediaType) {
        try {
            String description =
                    MimeTypes.getDefaultMimeTypes().forName(mediaType).getDescription();
            return description.isEmpty() ? "of the kind " + mediaType : "of the kind " + description;
        } catch (MimeTypeException unknown) {
            return "of the kind " + mediaType;
        }
    }
}
