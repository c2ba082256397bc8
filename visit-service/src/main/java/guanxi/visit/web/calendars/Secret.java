package guanxi.visit.web.calendars;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What is secret in the address of a calendar. It is shown once, and only its digest is kept: 256 bits of chance need no salt. */
record Secret(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    static Secret fresh() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256", e);
        }
    }

    /** Never what is secret, wherever it may be written. */
    @Override
    public String toString() {
        return "a secret";
    }
}
