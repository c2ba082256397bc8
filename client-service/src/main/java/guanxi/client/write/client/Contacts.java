package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.Person;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
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

    /** Whether this says anything new; refuses a name or a number that is in the file with other content, naming nobody. */
    boolean isNews(ContactId number, Contact told) {
        if (told.equals(byNumber.get(number))) return false;
        numberOf(told.person().name()).ifPresent(other -> {
            throw new CommandRejected(
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                    "Somebody of this name is in the file as contact " + other + "; change what is known of him there.",
                    "name");
        });
        if (!byNumber.containsKey(number)) return true;
        throw new CommandRejected(
                CommonRule.ALREADY_RECORDED_DIFFERENTLY, "Contact " + number + " is somebody else.", "contactId");
    }

    /** Whether this says anything new of somebody who is known; another name is another person. */
    boolean changes(ContactId number, Contact told) {
        Contact known = mustFind(number);
        require(
                known.person().name().equals(told.person().name()),
                ClientRule.A_CONTACT_KEEPS_HIS_NAME,
                "Another name is another person: name him as a contact of his own.");
        return !known.equals(told);
    }

    private Contact mustFind(ContactId number) {
        return find(number)
                .orElseThrow(() -> new CommandRejected(
                        CommonRule.NOT_FOUND, "There is no contact " + number + " in this file.", "contactId"));
    }

    ContactId nextNumber() {
        return IntStream.iterate(byNumber.size() + 1, number -> number + 1)
                .mapToObj(number -> new ContactId(String.valueOf(number)))
                .filter(number -> !byNumber.containsKey(number))
                .findFirst()
                .orElseThrow();
    }
}
