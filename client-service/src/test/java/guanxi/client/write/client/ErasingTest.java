package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.EraseContact;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A person of a client's side who is to be forgotten. */
class ErasingTest {
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void a_person_is_erased_by_an_event_that_says_why_and_names_nobody() {
        client.given(registered(profile("S001", WANG)))
                .when(erase("p-wang"), ANYBODYS)
                .expectEvents(erased("p-wang"))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void whoever_is_erased_already_is_erased() {
        client.given(registered(profile("S001", WANG)), erased("p-gone"))
                .when(erase("p-gone"), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void nobody_is_erased_by_a_name_that_was_never_recorded() {
        refused(
                client.given(registered(profile("S001", WANG))).when(erase("p-stranger"), ANYBODYS),
                CommonRule.NOT_FOUND);
    }

    @Test
    void nobody_is_erased_at_a_colleagues_client() {
        refused(
                client.given(registered(profile("S002", WANG))).when(erase("p-wang"), Map.of(Actor.REACH, "S001")),
                CommonRule.OUT_OF_REACH);
    }

    private static EraseContact erase(String person) {
        return new EraseContact(CLIENT, person, "asked for it");
    }

    private static ContactErased erased(String person) {
        return new ContactErased(CLIENT, person, "asked for it", NOW);
    }
}
