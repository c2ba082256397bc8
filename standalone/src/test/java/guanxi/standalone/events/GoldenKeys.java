package guanxi.standalone.events;

import guanxi.language.Person;
import guanxi.platform.personal.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The same key for everybody, for ever, so that what is sealed in a golden file can be opened. */
final class GoldenKeys implements PersonKeys {
    private static final SecretKey KEY =
            new SecretKeySpec("golden key of 32 bytes, not safe".getBytes(StandardCharsets.US_ASCII), "AES");

    @Override
    public String pseudonym(Person person) {
        return "golden-" + person.of();
    }

    @Override
    public Optional<SecretKey> keyFor(String pseudonym) {
        return Optional.of(KEY);
    }

    @Override
    public Optional<SecretKey> existingKey(String pseudonym) {
        return Optional.of(KEY);
    }

    @Override
    public String storeId() {
        return "golden";
    }

    @Override
    public void destroy(String pseudonym) {
        throw new UnsupportedOperationException("Golden keys are not destroyed");
    }
}
