package guanxi.standalone.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares without hashing: a slow hash would protect a secret that stands in the settings, at a price for every token. */
@Component
final class SecretsInTheClear implements PasswordEncoder {

    @Override
    public String encode(CharSequence secret) {
        return secret.toString();
    }

    @Override
    public boolean matches(CharSequence given, String secret) {
        return MessageDigest.isEqual(bytes(given), bytes(secret));
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
