package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.register;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.Outcome;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Who may register a client, for whom, and what its file then says. */
class RegisteringTest {
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void a_client_is_registered_with_its_whole_profile() {
        client.givenNoPriorActivity()
                .when(register(profile("S001", WANG)), ANYBODYS)
                .expectEvents(new ClientRegistered(CLIENT, profile("S001", WANG), NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void an_owner_whom_nobody_knows_is_refused_with_the_field() {
        refused(
                client.givenNoPriorActivity().when(register(profile("S999", WANG)), ANYBODYS),
                CommonRule.UNKNOWN_SPECIALIST);
    }

    @Test
    void a_specialist_registers_no_client_for_a_colleague_R_02() {
        refused(
                client.givenNoPriorActivity().when(register(profile("S002", WANG)), Map.of(Actor.REACH, "S001")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void a_specialist_takes_no_client_from_a_colleague_R_02() {
        refused(
                client.given(registered(profile("S002", WANG)))
                        .when(register(profile("S001", WANG)), Map.of(Actor.REACH, "S001")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void a_change_made_for_another_version_is_refused() {
        refused(
                client.given(registered(profile("S001", WANG)))
                        .when(
                                register(profile("S002", WANG)),
                                Map.of(Actor.REACH, "*", DecidingAggregate.EXPECTED_VERSION, 3L)),
                CommonRule.VERSION_IS_STALE);
    }
}
