package guanxi.platform.personal;

import guanxi.language.Person;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a {@link Person} as {@code {"of","person","sealed"}}: under AES-GCM with the person's own key, on every wire and in every
 * store. After the key was destroyed only {@code of} is left to read.
 */
public final class PersonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public PersonModule(PersonKeys keys) {
        super("person");
        addSerializer(Person.class, new Sealing(keys));
        addDeserializer(Person.class, new Opening(keys));
    }

    private static final class Sealing extends ValueSerializer<Person> {
        private final PersonKeys keys;
        private final JsonMapper json = new JsonMapper();

        Sealing(PersonKeys keys) {
            this.keys = keys;
        }

        @Override
        public void serialize(Person person, JsonGenerator out, SerializationContext context) {
            String name = person.name() == null ? "" : person.name();
            String pseudonym = keys.pseudonym(person.of(), name);
            out.writeStartObject();
            out.writeStringProperty("of", person.of());
            out.writeStringProperty("person", pseudonym);
            Optional<SecretKey> key = keys.keyFor(pseudonym);
            if (key.isPresent()) out.writeStringProperty("sealed", seal(person, pseudonym, key.get()));
            out.writeEndObject();
        }

        private String seal(Person person, String pseudonym, SecretKey key) {
            ObjectNode clear = json.createObjectNode();
            if (person.name() != null) clear.put("name", person.name());
            if (person.title() != null) clear.put("title", person.title());
            if (person.phone() != null) clear.put("phone", person.phone());
            return Base64.getEncoder().encodeToString(sealed(key, pseudonym, json.writeValueAsBytes(clear)));
        }
    }

    private static final class Opening extends ValueDeserializer<Person> {
        private final PersonKeys keys;
        private final JsonMapper json = new JsonMapper();

        Opening(PersonKeys keys) {
            this.keys = keys;
        }

        @Override
        public Person deserialize(JsonParser in, DeserializationContext context) {
            JsonNode tree = context.readTree(in);
            String of = text(tree, "of");
            String pseudonym = text(tree, "person");
            String sealed = text(tree, "sealed");
            Optional<SecretKey> key = sealed == null ? Optional.empty() : keys.existingKey(pseudonym);
            if (key.isEmpty()) return new Person(of, null, null, null);
            JsonNode clear = json.readTree(
                    opened(key.get(), pseudonym, Base64.getDecoder().decode(sealed)));
            return new Person(of, text(clear, "name"), text(clear, "title"), text(clear, "phone"));
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
