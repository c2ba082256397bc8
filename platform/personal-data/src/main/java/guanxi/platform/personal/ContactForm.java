package guanxi.platform.personal;

import guanxi.language.Person;
import guanxi.language.client.Contact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A contact is sealed with all that is known of him, under the key of the person that he is. */
final class ContactForm implements PersonalForm<Contact> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Person whose(Contact contact) {
        return contact.person();
    }

    @Override
    public ObjectNode clear(Contact contact) {
        return JSON.valueToTree(contact);
    }

    @Override
    public Contact opened(String of, JsonNode clear) {
        return JSON.treeToValue(clear, Contact.class);
    }

    @Override
    public Contact forgotten(String of) {
        return Contact.of(new Person(of, null, null, null));
    }
}
