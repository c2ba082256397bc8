package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.AS_SUPERVISOR;
import static guanxi.client.write.client.Zhengyang.BEFORE;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.handedOver;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.register;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.Outcome;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What is told of a client that is registered, by a row that may be old or by a person who means it now. */
class AmendingTest {
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void the_same_profile_again_changes_nothing() {
        client.given(registered(profile("S001", WANG)))
                .when(register(profile("S001", WANG)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_profile_is_told_by_what_differs_because_clients_are_master_data() {
        var now = new ClientProfile(
                "Zhengyang Ltd",
                ClientProfile.Tier.SUPER_LARGE,
                ClientProfile.Stage.DORMANT,
                "transport",
                new TerritoryId("east"),
                "Harbour 1",
                new ColleagueId("S002"),
                Person.ofClient(CLIENT, "Wang", "president", "13800000000"));
        client.given(registered(profile("S001", WANG)))
                .when(register(now), AS_SUPERVISOR)
                .expectEvents(
                        new ClientRenamed(CLIENT, "Zhengyang Ltd", NOW),
                        new ClientIndustryChanged(CLIENT, "transport", NOW),
                        new ClientAddressChanged(CLIENT, "Harbour 1", NOW),
                        new ClientRelocated(CLIENT, new TerritoryId("east"), LocalDate.of(2026, 6, 1), NOW, null, NOW),
                        new ClientTierChanged(CLIENT, ClientProfile.Tier.A, ClientProfile.Tier.SUPER_LARGE, NOW),
                        new ClientStageChanged(CLIENT, ClientProfile.Stage.PROSPECT, ClientProfile.Stage.DORMANT, NOW),
                        handedOver(NOW),
                        new ContactChanged(CLIENT, ContactId.FIRST, Contact.of(now.contact()), NOW))
                .expectResultMessagePayload(new Outcome(8, true).amending());
    }

    @Test
    void half_of_what_was_told_at_once_was_never_told() {
        var renamed = profile("S001", WANG).named("Zhengyang Ltd");
        client.given(
                        registered(profile("S001", WANG)),
                        new ClientRenamed(CLIENT, "Zhengyang Ltd", BEFORE.plusSeconds(1)),
                        handedOver(BEFORE.plusSeconds(1)))
                .when(register(renamed), ANYBODYS)
                .expectEvents(new ClientHandedOver(CLIENT, new ColleagueId("S002"), new ColleagueId("S001"), NOW));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it() {
        client.given(registered(profile("S001", WANG)), handedOver(NOW))
                .when(register(profile("S001", WANG)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void a_person_who_wants_it_as_it_was_before_says_so_and_it_is() {
        client.given(registered(profile("S001", WANG)), handedOver(NOW))
                .when(new AmendClient(CLIENT, profile("S001", WANG)), ANYBODYS)
                .expectEvents(new ClientHandedOver(CLIENT, new ColleagueId("S002"), new ColleagueId("S001"), NOW))
                .expectResultMessagePayload(new Outcome(2, true).amending());
    }

    @Test
    void what_holds_already_is_not_amended() {
        client.given(registered(profile("S001", WANG)))
                .when(new AmendClient(CLIENT, profile("S001", WANG)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }
}
