package guanxi.client.web.contacts;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.Contact;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of somebody of a client's side, as it is told and shown: what is left out is not known. */
public record KnownContact(
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String role,
        Contact.@Nullable DecisionWeight weight,
        @Nullable LocalDate birthday,
        @Nullable List<String> customs,
        @Nullable List<String> likes,
        @Nullable List<String> taboos) {

    static KnownContact of(Contact contact) {
        return new KnownContact(
                contact.person().name(),
                contact.person().title(),
                contact.person().phone(),
                contact.role(),
                contact.weight(),
                contact.birthday(),
                contact.customs(),
                contact.likes(),
                contact.taboos());
    }

    Contact told(ClientId client, DepartmentTime time) {
        var person = Person.ofClient(
                client,
                Fields.one(name, "name"),
                Fields.optionalText(title, "title"),
                Fields.optionalText(phone, "phone"));
        return new Contact(
                person,
                Fields.optionalText(role, "role"),
                weight,
                birthday == null ? null : Fields.happened(birthday, time, "birthday"),
                Fields.texts(customs, "customs"),
                Fields.texts(likes, "likes"),
                Fields.texts(taboos, "taboos"));
    }
}
