package uk.redress.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Turns a password into what is kept of it. A hash carries its own parameters, so that they may be raised later. */
@ApplicationScoped
class Passwords {

    /** What OWASP advises for PBKDF2 with HMAC-SHA-512 (Password Storage Cheat Sheet). */
    private static final int ITERATIONS = 210_000;

    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(ITERATIONS)));
    }

    String hashed(String password) {
        return hash.generate(password.toCharArray());
    }
}
