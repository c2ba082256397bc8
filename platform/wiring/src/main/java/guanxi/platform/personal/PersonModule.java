package guanxi.platform.personal;

import guanxi.language.Person;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
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
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    public PersonModule(PersonKeys keys) {
        super("person");
        addSerializer(Person.class, new Sealing(keys));
        addDeserializer(Person.class, new Opening(keys));
    }

    private static final class Sealing extends ValueSerializer<Person> {
        private final PersonKeys keys;
        private final SecureRandom random = new SecureRandom();
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
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, pseudonym, json.writeValueAsBytes(clear));
            byte[] all = new byte[NONCE + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(all);
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
            byte[] all = Base64.getDecoder().decode(sealed);
            byte[] nonce = java.util.Arrays.copyOf(all, NONCE);
            byte[] cipher = java.util.Arrays.copyOfRange(all, NONCE, all.length);
            JsonNode clear = json.readTree(crypt(Cipher.DECRYPT_MODE, key.get(), nonce, pseudonym, cipher));
            return new Person(of, text(clear, "name"), text(clear, "title"), text(clear, "phone"));
        }

        private static String text(JsonNode tree, String field) {
            return tree.hasNonNull(field) ? tree.get(field).asString() : null;
        }
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, String pseudonym, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(pseudonym.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be sealed or opened", e);
        }
    }
}
