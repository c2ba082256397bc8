package guanxi.platform.personal;

import guanxi.language.Person;
import guanxi.language.Personal;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes what is personal, a {@link Person} or a record of what is known of one, as {@code {"of","person","sealed"}}: under AES-GCM
 * with the person's own key, on every wire and in every store. After the key was destroyed only {@code of} is left to read.
 */
public final class PersonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public PersonModule(PersonKeys keys) {
        super("person");
        addSerializer(Person.class, new Sealing<>(keys, new PersonForm()));
        addSerializer(Personal.class, new Sealing<>(keys, new PersonalRecordForm<>(Personal.class)));
        setDeserializers(new Openings(keys));
    }

    /** Each record of its own type. */
    private static final class Openings extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;
        private final transient PersonKeys keys;

        Openings(PersonKeys keys) {
            this.keys = keys;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Person.class || Personal.class.isAssignableFrom(type);
        }

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier described) {
            Class<?> raw = type.getRawClass();
            if (raw == Person.class) return new Opening<>(keys, new PersonForm());
            if (!Personal.class.isAssignableFrom(raw)) return null;
            return new Opening<>(keys, new PersonalRecordForm<>(raw.asSubclass(Personal.class)));
        }
    }
}
