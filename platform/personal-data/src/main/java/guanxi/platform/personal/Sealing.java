package guanxi.platform.personal;

import guanxi.language.Person;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Writes a personal value under the key of whose it is, or without its content if that key was destroyed. */
final class Sealing<T> extends ValueSerializer<T> {
    private static final JsonMapper JSON = new JsonMapper();
    private final PersonKeys keys;
    private final PersonalForm<T> form;

    Sealing(PersonKeys keys, PersonalForm<T> form) {
        this.keys = keys;
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        Person person = form.whose(value);
        String pseudonym = keys.pseudonym(person);
        out.writeStartObject();
        out.writeStringProperty("of", person.of());
        out.writeStringProperty("person", pseudonym);
        Optional<SecretKey> key = keys.keyFor(pseudonym);
        if (key.isPresent()) out.writeStringProperty("sealed", seal(value, pseudonym, key.get()));
        out.writeEndObject();
    }

    private String seal(T value, String pseudonym, SecretKey key) {
        byte[] clear = JSON.writeValueAsBytes(form.clear(value));
        try {
            return Base64.getEncoder().encodeToString(Seal.close(key, pseudonym, clear));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be sealed", e);
        }
    }
}
