package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.OTHER;
import static guanxi.client.write.client.Zhengyang.TWIN;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.register;
import static guanxi.client.write.client.Zhengyang.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guanxi.client.write.client.ClientCommand.RegisterNewClient;
import guanxi.client.write.client.ClientCommand.TellClientsApart;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientsToldApart;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What looks like a client that is there already (D-M-B6), and what was told to be another. */
class LookalikesTest {
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void a_client_that_looks_like_another_is_not_registered_without_a_word() {
        refused(
                client.givenNoPriorActivity().when(new RegisterNewClient(CLIENT, TWIN, List.of()), ANYBODYS),
                ClientRule.LOOKS_LIKE_A_CLIENT);
    }

    @Test
    void the_refusal_names_the_field_and_whom_it_looks_like_and_no_name() {
        Lookalikes two = told -> List.of(OTHER, new ClientId("C3"));
        var refusal = catchThrowableOfType(
                CommandRejected.class, () -> two.mustAllBeNamed(TWIN, List.of(new ClientId("C3"))));
        assertThat(refusal.rejection().field()).isEqualTo("name");
        assertThat(refusal.rejection().facts()).containsEntry("given", "C2");
        assertThat(refusal.getMessage()).contains("C2").doesNotContain("C3", TWIN.name(), WANG.name());
    }

    @Test
    void whoever_names_what_it_looks_like_registers_it() {
        client.givenNoPriorActivity()
                .when(new RegisterNewClient(CLIENT, TWIN, List.of(OTHER)), ANYBODYS)
                .expectEvents(new ClientRegistered(CLIENT, TWIN, NOW));
    }

    @Test
    void told_twice_it_changes_nothing_though_another_has_come_since() {
        client.given(registered(TWIN))
                .when(new RegisterNewClient(CLIENT, TWIN, List.of()), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void a_row_of_a_form_is_not_asked_whom_it_looks_like() {
        client.givenNoPriorActivity()
                .when(register(TWIN), ANYBODYS)
                .expectEvents(new ClientRegistered(CLIENT, TWIN, NOW));
    }

    @Test
    void who_may_not_register_it_does_not_learn_whom_it_looks_like_R_02() {
        refused(
                client.givenNoPriorActivity()
                        .when(new RegisterNewClient(CLIENT, TWIN, List.of()), Map.of(Actor.REACH, "S002")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void two_clients_are_told_apart_once() {
        var apart = new ClientsToldApart(CLIENT, OTHER, "father and son", NOW);
        client.given(registered(profile("S001", WANG)))
                .when(new TellClientsApart(CLIENT, OTHER, "father and son"), ANYBODYS)
                .expectEvents(apart)
                .expectResultMessagePayload(new Outcome(1, true));
        Zhengyang.file()
                .given(registered(profile("S001", WANG)), apart)
                .when(new TellClientsApart(CLIENT, OTHER, "said again"), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void a_client_is_told_apart_from_no_other_than_one_that_is_there() {
        var known = client.given(registered(profile("S001", WANG)));
        refused(
                known.when(new TellClientsApart(CLIENT, CLIENT, "x"), ANYBODYS),
                ClientRule.NO_CLIENT_IS_ANOTHER_THAN_ITSELF);
        refused(
                Zhengyang.file()
                        .given(registered(profile("S001", WANG)))
                        .when(new TellClientsApart(CLIENT, new ClientId("C9"), "x"), ANYBODYS),
                CommonRule.UNKNOWN_CLIENT);
    }

    @Test
    void somebody_elses_client_is_not_told_apart_R_02() {
        refused(
                client.given(registered(profile("S001", WANG)))
                        .when(new TellClientsApart(CLIENT, OTHER, "x"), Map.of(Actor.REACH, "S002")),
                CommonRule.OUT_OF_REACH);
    }
}
