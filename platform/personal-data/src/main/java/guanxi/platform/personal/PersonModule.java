package guanxi.platform.personal;

import guanxi.language.Person;
import guanxi.language.client.Contact;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes what is personal, a {@link Person} or a {@link Contact}, as {@code {"of","person","sealed"}}: under AES-GCM with the
 * person's own key, on every wire and in every store. After the key was destroyed only {@code of} is left to read.
 */
public final class PersonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    public PersonModule(PersonKeys keys) {
        super("person");
        seal(Person.class, new PersonForm(), keys);
        seal(Contact.class, new ContactForm(), keys);
    }

    private <T> void seal(Class<T> type, PersonalForm<T> form, PersonKeys keys) {
        addSerializer(type, new Sealing<>(keys, form));
        addDeserializer(type, new Opening<>(keys, form));
    }

    private static final class Sealing<T> extends ValueSerializer<T> {
        private final PersonKeys keys;
        private final PersonalForm<T> form;

        Sealing(PersonKeys keys, PersonalForm<T> form) {
            this.keys = keys;
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            Person person = form.whose(value);
            String name = person.name() == null ? "" : person.name();
            String pseudonym = keys.pseudonym(person.of(), name);
            out.writeStartObject();
            out.writeStringProperty("of", person.of());
            out.writeStringProperty("person", pseudonym);
            Optional<SecretKey> key = keys.keyFor(pseudonym);
            if (key.isPresent()) out.writeStringProperty("sealed", seal(value, pseudonym, key.get()));
            out.writeEndObject();
        }

        private String seal(T value, String pseudonym, SecretKey key) {
            byte[] clear = JSON.writeValueAsBytes(form.clear(value));
            return Base64.getEncoder().encodeToString(sealed(key, pseudonym, clear));
        }
    }

    private static final class Opening<T> extends ValueDeserializer<T> {
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
            byte[] clear = opened(key.get(), pseudonym, Base64.getDecoder().decode(sealed));
            return form.opened(of, JSON.readTree(clear));
        }

        private static String text(JsonNode tree, String field) {
            return tree.hasNonNull(field) ? tree.get(field).asString() : null;
        }
    }

    private static byte[] sealed(SecretKey key, String pseudonym, byte[] clear) {
        try {
            return Seal.close(key, pseudonym, clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be sealed", e);
        }
    }

    private static byte[] opened(SecretKey key, String pseudonym, byte[] sealed) {
        try {
            return Seal.open(key, pseudonym, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be opened", e);
        }
    }
}
