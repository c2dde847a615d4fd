package uk.redress.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The hash everything that is given is known by, as 64 hexadecimal digits. */
record Sha256(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a digest has come to. */
    static Sha256 of(MessageDigest digest) {
        return ofBytes(digest.digest());
    }

    /** Of something that is words only: a link, a reading. */
    static Sha256 of(String words) {
        return ofBytes(digest().digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    static Sha256 ofBytes(byte[] hash) {
        return new Sha256(HexFormat.of().formatHex(hash));
    }

    /** What somebody pasted: blanks, colons and capital letters do not matter. */
    static Optional<Sha256> read(String pasted) {
        String tidy = pasted.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*sha-?256[:=]?", "")
                .replaceAll("[\\s:]", "");
        return WRITTEN.matcher(tidy).matches() ? Optional.of(new Sha256(tidy)) : Optional.empty();
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
