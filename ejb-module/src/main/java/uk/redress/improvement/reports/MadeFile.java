package uk.redress.improvement.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was made and waits to be kept, with its SHA-256. */
record MadeFile(Path path, long size, String sha256) {

    private static final int AT_A_TIME = 64 << 10;

    static MadeFile at(Path path) throws IOException {
        MessageDigest digest = digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            byte[] some = new byte[AT_A_TIME];
            while (bytes.read(some) >= 0) {
                // only its hash is wanted
            }
        }
        return new MadeFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
    }

    byte[] hash() {
        return HexFormat.of().parseHex(sha256);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
