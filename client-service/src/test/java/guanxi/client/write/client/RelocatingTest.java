package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.AS_OWNER;
import static guanxi.client.write.client.Zhengyang.AS_SUPERVISOR;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.register;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.client.write.client.ClientCommand.RelocateClient;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A client's territory, which is not for those to change who visit there (B-13). */
class RelocatingTest {
    private static final ClientProfile SOUTH = profile("S001", WANG);
    private static final ClientProfile EAST = SOUTH.in(new TerritoryId("east"));
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);
    private static final ClientRelocated RELOCATED =
            new ClientRelocated(CLIENT, new TerritoryId("east"), FIRST_OF_MAY, null, "moved", NOW);

    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void a_territory_is_not_changed_by_the_specialist_who_visits_there() {
        refused(
                client.given(registered(SOUTH)).when(new AmendClient(CLIENT, EAST), AS_OWNER),
                ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER);
        refused(
                client.given(registered(SOUTH)).when(register(EAST), AS_OWNER),
                ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER);
        refused(
                client.given(registered(SOUTH)).when(relocate("east"), AS_OWNER),
                ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER);
    }

    @Test
    void a_territory_may_stand_in_what_he_registers_or_amends_otherwise() {
        client.givenNoPriorActivity()
                .when(register(SOUTH), AS_OWNER)
                .expectEvents(new ClientRegistered(CLIENT, SOUTH, NOW));
        client.given(registered(SOUTH))
                .when(new AmendClient(CLIENT, SOUTH.at("Harbour 1")), AS_OWNER)
                .expectEvents(new ClientAddressChanged(CLIENT, "Harbour 1", NOW));
    }

    @Test
    void a_territory_is_changed_by_his_supervisor_from_now_on() {
        client.given(registered(SOUTH))
                .when(new AmendClient(CLIENT, EAST), AS_SUPERVISOR)
                .expectEvents(
                        new ClientRelocated(CLIENT, new TerritoryId("east"), LocalDate.of(2026, 6, 1), NOW, null, NOW));
    }

    @Test
    void a_territory_is_changed_from_a_day_that_is_past_with_a_reason() {
        client.given(registered(SOUTH))
                .when(relocate("east"), AS_SUPERVISOR)
                .expectEvents(RELOCATED)
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void a_territory_told_twice_changes_nothing() {
        client.given(registered(SOUTH), RELOCATED)
                .when(relocate("east"), AS_SUPERVISOR)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void a_territory_is_corrected_for_the_same_day() {
        client.given(registered(SOUTH), RELOCATED)
                .when(relocate("south"), AS_SUPERVISOR)
                .expectEvents(new ClientRelocated(CLIENT, new TerritoryId("south"), FIRST_OF_MAY, null, "moved", NOW));
    }

    @Test
    void a_territory_is_not_set_back_by_a_row_that_was_accepted_before_the_client_moved() {
        client.given(registered(SOUTH), RELOCATED)
                .when(register(SOUTH), ANYBODYS)
                .expectNoEvents();
    }

    @Test
    void a_territory_as_relocated_is_what_the_file_says_now() {
        client.given(registered(SOUTH), RELOCATED)
                .when(new AmendClient(CLIENT, EAST), AS_OWNER)
                .expectNoEvents();
    }

    @Test
    void a_territory_of_a_client_of_others_is_not_touched() {
        refused(
                client.given(registered(profile("S003", WANG))).when(relocate("east"), AS_SUPERVISOR),
                CommonRule.OUT_OF_REACH);
    }

    private static RelocateClient relocate(String territory) {
        return new RelocateClient(CLIENT, new TerritoryId(territory), FIRST_OF_MAY, "moved");
    }
}
