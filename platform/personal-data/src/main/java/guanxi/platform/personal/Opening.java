package guanxi.platform.personal;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads a personal value, or what is left of it once the key of whose it is was destroyed. */
final class Opening<T> extends ValueDeserializer<T> {
    /** A number is read as exactly as it was written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final PersonKeys keys;
    private final PersonalForm<T> form;

    Opening(PersonKeys keys, PersonalForm<T> form) {
        this.keys = keys;
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        JsonNode tree = context.readTree(in);
        String of = text(tree, "of");
        String pseudonym = text(tree, "person");
        String sealed = text(tree, "sealed");
        Optional<SecretKey> key = sealed == null ? Optional.empty() : keys.existingKey(pseudonym);
        if (key.isEmpty()) return form.forgotten(of);
        return form.opened(of, JSON.readTree(opened(key.get(), pseudonym, sealed)));
    }

    private static String text(JsonNode tree, String field) {
        return tree.hasNonNull(field) ? tree.get(field).asString() : null;
    }

    private static byte[] opened(SecretKey key, String pseudonym, String sealed) {
        try {
            return Seal.open(key, pseudonym, Base64.getDecoder().decode(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be opened", e);
        }
    }
}
