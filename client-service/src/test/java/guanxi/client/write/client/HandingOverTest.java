package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.handedOver;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.HandOverClient;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Outcome;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What a client's file says of a handover that all have signed. */
class HandingOverTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final HandOverClient SIGNED = new HandOverClient(CLIENT, LIN, WU, NOW);
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void the_receiver_answers_for_it_from_the_moment_at_which_it_took_effect() {
        client.given(registered(profile("S001", WANG)))
                .when(SIGNED, ANYBODYS)
                .expectEvents(handedOver(NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void told_twice_it_changes_nothing() {
        client.given(registered(profile("S001", WANG)), handedOver(NOW))
                .when(SIGNED, ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void told_again_after_it_came_back_it_does_not_go_again() {
        client.given(
                        registered(profile("S001", WANG)),
                        handedOver(NOW),
                        new ClientHandedOver(CLIENT, WU, LIN, NOW.plusSeconds(60)))
                .when(SIGNED, ANYBODYS)
                .expectNoEvents();
    }

    @Test
    void what_is_another_specialists_by_now_stays_his() {
        client.given(registered(profile("S003", WANG))).when(SIGNED, ANYBODYS).expectNoEvents();
    }
}
