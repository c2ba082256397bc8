package guanxi.platform.personal;

import guanxi.language.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A person is sealed whole, but for whose he is. */
final class PersonForm implements PersonalForm<Person> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Person whose(Person person) {
        return person;
    }

    @Override
    public ObjectNode clear(Person person) {
        ObjectNode clear = JSON.createObjectNode();
        if (person.name() != null) clear.put("name", person.name());
        if (person.title() != null) clear.put("title", person.title());
        if (person.phone() != null) clear.put("phone", person.phone());
        return clear;
    }

    @Override
    public Person opened(String of, JsonNode clear) {
        return new Person(of, text(clear, "name"), text(clear, "title"), text(clear, "phone"));
    }

    @Override
    public Person forgotten(String of) {
        return new Person(of, null, null, null);
    }

    private static String text(JsonNode tree, String field) {
        return tree.hasNonNull(field) ? tree.get(field).asString() : null;
    }
}
