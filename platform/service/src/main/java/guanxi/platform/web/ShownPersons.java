package guanxi.platform.web;

import guanxi.language.Person;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Persons as answers show them: whose somebody is by the bare number, as numbers are shown everywhere. */
public final class ShownPersons {

    private ShownPersons() {}

    public static SimpleModule module() {
        return new SimpleModule("guanxi-persons").addSerializer(Person.class, new Writer());
    }

    private record Shown(String of, String name, String title, String phone) {}

    private static final class Writer extends ValueSerializer<Person> {
        @Override
        public void serialize(Person person, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, new Shown(person.number(), person.name(), person.title(), person.phone()));
        }
    }
}
