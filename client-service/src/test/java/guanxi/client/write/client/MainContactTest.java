package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.ERASED;
import static guanxi.client.write.client.Zhengyang.LI;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.SECOND;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.ZHAO;
import static guanxi.client.write.client.Zhengyang.chosen;
import static guanxi.client.write.client.Zhengyang.handedOver;
import static guanxi.client.write.client.Zhengyang.named;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.register;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.language.client.ContactId;
import guanxi.platform.decision.Outcome;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Whom a row or a person names as the contact of a client that has one, or had one who was erased. */
class MainContactTest {
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void whoever_is_told_of_as_the_contact_is_the_one_to_talk_to_first_and_the_former_one_stays_in_the_file() {
        client.given(registered(profile("S001", WANG)))
                .when(register(profile("S001", LI)), ANYBODYS)
                .expectEvents(named(SECOND, LI), chosen(SECOND));
        client.given(registered(profile("S001", WANG)), named(SECOND, LI), chosen(SECOND))
                .when(new AmendClient(CLIENT, profile("S001", WANG)), ANYBODYS)
                .expectEvents(chosen(ContactId.FIRST));
    }

    @Test
    void a_form_that_names_an_erased_contact_again_changes_nothing() {
        client.given(registered(profile("S001", ERASED)))
                .when(register(profile("S001", ZHAO)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void a_new_contact_follows_an_erased_one() {
        client.given(registered(profile("S001", ERASED)))
                .when(register(profile("S001", LI)), ANYBODYS)
                .expectEvents(named(SECOND, LI), chosen(SECOND));
    }

    @Test
    void who_was_erased_is_not_made_the_contact_again_by_what_else_is_told() {
        client.given(registered(profile("S001", ERASED)), named(SECOND, LI), chosen(SECOND))
                .when(register(profile("S002", ZHAO)), ANYBODYS)
                .expectEvents(handedOver(NOW));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it_though_its_contact_was_erased() {
        client.given(registered(profile("S001", ERASED)), named(SECOND, LI), chosen(SECOND))
                .when(register(profile("S001", ZHAO)), ANYBODYS)
                .expectNoEvents();
    }
}
