package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.AS_OWNER;
import static guanxi.client.write.client.Zhengyang.BEFORE;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.ERASED;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.SECOND;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.register;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;

import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.client.write.client.ClientCommand.ChangeContact;
import guanxi.client.write.client.ClientCommand.NameContact;
import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** The people of a client's side in its file. */
class ContactsTest {
    private static final Contact LI = contact("Li", "tea");

    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void the_owner_names_somebody_with_all_that_is_known_of_him_B_41() {
        client.given(registered(WANG))
                .when(new NameContact(CLIENT, SECOND, LI), AS_OWNER)
                .expectEvents(named(LI))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void named_twice_he_is_in_the_file_once() {
        client.given(registered(WANG), named(LI))
                .when(new NameContact(CLIENT, SECOND, LI), AS_OWNER)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void one_name_is_one_contact_and_one_number_too_and_no_refusal_names_anybody() {
        for (var again : List.of(
                new NameContact(CLIENT, new ContactId("3"), LI),
                new NameContact(CLIENT, SECOND, contact("Sun", "tea")),
                new NameContact(CLIENT, ContactId.FIRST, contact("Wang", "wine")))) {
            refused(
                    client.given(registered(WANG), named(LI)).when(again, AS_OWNER),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
            client.given(registered(WANG), named(LI))
                    .when(again, AS_OWNER)
                    .expectExceptionDetails(hasToString(not(containsString("Li"))))
                    .expectExceptionDetails(hasToString(not(containsString("Wang"))));
        }
    }

    @Test
    void what_is_known_of_him_changes_as_a_whole() {
        client.given(registered(WANG), named(LI))
                .when(new ChangeContact(CLIENT, SECOND, contact("Li", "wine")), AS_OWNER)
                .expectEvents(new ContactChanged(CLIENT, SECOND, contact("Li", "wine"), NOW));
        client.given(registered(WANG), named(LI))
                .when(new ChangeContact(CLIENT, SECOND, LI), AS_OWNER)
                .expectNoEvents();
    }

    @Test
    void whom_the_form_has_is_the_first_contact_of_whom_more_may_be_known() {
        client.given(registered(WANG))
                .when(new ChangeContact(CLIENT, ContactId.FIRST, contact("Wang", "tea")), AS_OWNER)
                .expectEvents(new ContactChanged(CLIENT, ContactId.FIRST, contact("Wang", "tea"), NOW));
    }

    @Test
    void a_form_that_brings_another_telephone_keeps_what_else_is_known() {
        var calledElsewhere = Person.ofClient(CLIENT, "Wang", "director", "13811111111");
        client.given(
                        registered(WANG),
                        changed(ContactId.FIRST, contact("Wang", "tea").with(WANG)))
                .when(told(calledElsewhere), AS_OWNER)
                .expectEvents(new ContactChanged(
                        CLIENT, ContactId.FIRST, contact("Wang", "tea").with(calledElsewhere), NOW));
    }

    @Test
    void a_form_that_says_what_holds_changes_nothing_whatever_else_is_known() {
        client.given(
                        registered(WANG),
                        changed(ContactId.FIRST, contact("Wang", "tea").with(WANG)))
                .when(told(WANG), AS_OWNER)
                .expectNoEvents();
        client.given(
                        registered(WANG),
                        changed(ContactId.FIRST, contact("Wang", "tea").with(WANG)))
                .when(new AmendClient(CLIENT, profile("S001", WANG)), AS_OWNER)
                .expectNoEvents();
    }

    @Test
    void a_form_that_names_whoever_is_in_the_file_already_makes_him_the_one_to_talk_to_first() {
        client.given(registered(WANG), named(LI))
                .when(told(LI.person()), AS_OWNER)
                .expectEvents(new MainContactChosen(CLIENT, SECOND, NOW));
    }

    @Test
    void a_form_that_names_somebody_new_gives_him_a_number_that_is_free() {
        var sun = Person.ofClient(CLIENT, "Sun", "director", "13900000000");
        client.given(registered(WANG), new ContactNamed(CLIENT, new ContactId("3"), LI, BEFORE))
                .when(told(sun), AS_OWNER)
                .expectEvents(
                        new ContactNamed(CLIENT, new ContactId("4"), Contact.of(sun), NOW),
                        new MainContactChosen(CLIENT, new ContactId("4"), NOW));
    }

    @Test
    void another_name_is_another_person_ADR_5() {
        refused(
                client.given(registered(WANG), named(LI))
                        .when(new ChangeContact(CLIENT, SECOND, contact("Lee", "tea")), AS_OWNER),
                ClientRule.A_CONTACT_KEEPS_HIS_NAME);
    }

    @Test
    void nobody_is_changed_who_is_not_there_or_was_erased() {
        refused(
                client.given(registered(WANG)).when(new ChangeContact(CLIENT, SECOND, LI), AS_OWNER),
                CommonRule.NOT_FOUND);
        refused(
                client.given(registered(WANG), named(Contact.of(ERASED)))
                        .when(new ChangeContact(CLIENT, SECOND, LI), AS_OWNER),
                CommonRule.NOT_FOUND);
    }

    @Test
    void whoever_was_erased_is_not_named_again() {
        refused(
                client.given(registered(WANG)).when(new NameContact(CLIENT, SECOND, contact("Zhao", "tea")), AS_OWNER),
                ClientRule.WHOEVER_WAS_ERASED_STAYS_FORGOTTEN);
    }

    @Test
    void a_colleague_names_and_changes_nobody_R_02() {
        var colleague = Map.of(Actor.REACH, "S002");
        refused(
                client.given(registered(WANG)).when(new NameContact(CLIENT, SECOND, LI), colleague),
                CommonRule.OUT_OF_REACH);
        refused(
                client.given(registered(WANG), named(LI)).when(new ChangeContact(CLIENT, SECOND, LI), colleague),
                CommonRule.OUT_OF_REACH);
    }

    private static Contact contact(String name, String likes) {
        var person = Person.ofClient(CLIENT, name, "engineer", "13600000000");
        return new Contact(
                person,
                "signs off",
                Contact.DecisionWeight.DECIDES,
                LocalDate.of(1970, 3, 9),
                List.of("toasts"),
                List.of(likes),
                List.of("seafood"));
    }

    private static ContactNamed named(Contact contact) {
        return new ContactNamed(CLIENT, SECOND, contact, NOW);
    }

    private static ContactChanged changed(ContactId number, Contact contact) {
        return new ContactChanged(CLIENT, number, contact, BEFORE.plusSeconds(1));
    }

    private static ClientRegistered registered(Person contact) {
        return Zhengyang.registered(profile("S001", contact));
    }

    private static RegisterClient told(Person contact) {
        return register(profile("S001", contact));
    }
}
