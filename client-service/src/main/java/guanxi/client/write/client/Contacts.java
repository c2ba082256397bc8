package guanxi.client.write.client;

import guanxi.language.Person;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom a client's file names, and who of them is the one to talk to first. One name is one human with one number; whoever was erased
 * has no name any more, and is found by none.
 */
record Contacts(ContactId main, Map<ContactId, Contact> byNumber) {

    static Contacts of(Person first) {
        return new Contacts(ContactId.FIRST, Map.of(ContactId.FIRST, Contact.of(first)));
    }

    Contacts and(ContactId number, Contact contact) {
        var all = new LinkedHashMap<>(byNumber);
        all.put(number, contact);
        return new Contacts(main, all);
    }

    Contacts withMain(ContactId number) {
        return new Contacts(number, byNumber);
    }

    Person mainPerson() {
        return byNumber.get(main).person();
    }

    Optional<Contact> find(ContactId number) {
        return Optional.ofNullable(byNumber.get(number))
                .filter(contact -> contact.person().name() != null);
    }

    Optional<ContactId> numberOf(String name) {
        return byNumber.entrySet().stream()
                .filter(entry -> name.equals(entry.getValue().person().name()))
                .map(Entry::getKey)
                .findFirst();
    }

    ContactId nextNumber() {
        return IntStream.iterate(byNumber.size() + 1, number -> number + 1)
                .mapToObj(number -> new ContactId(String.valueOf(number)))
                .filter(number -> !byNumber.containsKey(number))
                .findFirst()
                .orElseThrow();
    }
}
