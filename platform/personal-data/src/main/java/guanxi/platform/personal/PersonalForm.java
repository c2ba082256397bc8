package guanxi.platform.personal;

import guanxi.language.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a value that is personal to one human looks in the clear, before it is sealed and after it was opened. */
interface PersonalForm<T> {

    /** By whose key it is sealed. */
    Person whose(T value);

    ObjectNode clear(T value);

    T opened(String of, JsonNode clear);

    /** What is left of it once the key is destroyed. */
    T forgotten(String of);
}
