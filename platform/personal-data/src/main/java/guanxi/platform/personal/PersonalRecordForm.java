package guanxi.platform.personal;

import guanxi.language.Person;
import guanxi.language.Personal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is known of somebody is sealed whole, under the key of the person that he is. */
final class PersonalRecordForm<T extends Personal> implements PersonalForm<T> {
    private static final JsonMapper JSON = new JsonMapper();
    private final Class<T> type;

    PersonalRecordForm(Class<T> type) {
        this.type = type;
    }

    @Override
    public Person whose(T known) {
        return known.person();
    }

    @Override
    public ObjectNode clear(T known) {
        return JSON.valueToTree(known);
    }

    @Override
    public T opened(String of, JsonNode clear) {
        return JSON.treeToValue(clear, type);
    }

    @Override
    public T forgotten(String of) {
        return JSON.convertValue(Map.of("person", new Person(of, null, null, null)), type);
    }
}
