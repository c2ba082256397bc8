package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.AS_OWNER;
import static guanxi.client.write.client.Zhengyang.BEFORE;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.handedOver;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.ClaimClient;
import guanxi.client.write.client.ClientCommand.ReturnClientToPool;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A prospect that nobody dealt with, which returns to the public pool, and whom it is claimed by. */
class ClaimingTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final ColleagueId QIAN = new ColleagueId("S003");
    private static final Instant DUE = BEFORE.plusSeconds(60);
    private static final ReturnClientToPool NEGLECTED = new ReturnClientToPool(CLIENT, LIN, DUE);
    private static final ClientReturnedToPool RETURNED = new ClientReturnedToPool(CLIENT, LIN, NOW);
    private static final ClientClaimed CLAIMED = new ClientClaimed(CLIENT, LIN, WU, NOW);
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void a_neglected_prospect_returns_once() {
        client.given(registered(profile("S001", WANG)))
                .when(NEGLECTED, ANYBODYS)
                .expectEvents(RETURNED);
        client.given(registered(profile("S001", WANG)), RETURNED)
                .when(NEGLECTED, ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void one_that_is_another_specialists_or_no_prospect_by_now_does_not() {
        client.given(registered(profile("S001", WANG)), handedOver(NOW))
                .when(NEGLECTED, ANYBODYS)
                .expectNoEvents();
        client.given(
                        registered(profile("S001", WANG)),
                        new ClientStageChanged(CLIENT, Stage.PROSPECT, Stage.ACTIVE, NOW))
                .when(NEGLECTED, ANYBODYS)
                .expectNoEvents();
    }

    @Test
    void claimed_back_since_it_does_not_return_for_what_was_due_before() {
        client.given(registered(profile("S001", WANG)), RETURNED, new ClientClaimed(CLIENT, LIN, LIN, NOW))
                .when(NEGLECTED, ANYBODYS)
                .expectNoEvents();
    }

    @Test
    void whoever_claims_it_answers_for_it() {
        client.given(registered(profile("S001", WANG)), RETURNED)
                .when(new ClaimClient(CLIENT, WU), ANYBODYS)
                .expectEvents(CLAIMED, handedOver(NOW))
                .expectResultMessagePayload(new Outcome(3, true));
    }

    @Test
    void its_former_owner_may_too_and_answers_for_it_still() {
        client.given(registered(profile("S001", WANG)), RETURNED)
                .when(new ClaimClient(CLIENT, LIN), AS_OWNER)
                .expectEvents(new ClientClaimed(CLIENT, LIN, LIN, NOW));
    }

    @Test
    void told_again_it_changes_nothing_and_who_comes_second_finds_it_taken() {
        client.given(registered(profile("S001", WANG)), RETURNED, CLAIMED, handedOver(NOW))
                .when(new ClaimClient(CLIENT, WU), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(3, false));
        refused(
                client.given(registered(profile("S001", WANG)), RETURNED, CLAIMED, handedOver(NOW))
                        .when(new ClaimClient(CLIENT, QIAN), ANYBODYS),
                ClientRule.ONLY_A_CLIENT_IN_THE_POOL_IS_CLAIMED);
    }

    @Test
    void what_is_somebodys_is_not_claimed_also_if_a_superior_gave_it_to_him_from_the_pool() {
        refused(
                client.given(registered(profile("S001", WANG))).when(new ClaimClient(CLIENT, WU), ANYBODYS),
                ClientRule.ONLY_A_CLIENT_IN_THE_POOL_IS_CLAIMED);
        refused(
                client.given(registered(profile("S001", WANG)), RETURNED, new ClientHandedOver(CLIENT, LIN, WU, NOW))
                        .when(new ClaimClient(CLIENT, QIAN), ANYBODYS),
                ClientRule.ONLY_A_CLIENT_IN_THE_POOL_IS_CLAIMED);
    }

    @Test
    void nobody_claims_for_a_colleague() {
        refused(
                client.given(registered(profile("S001", WANG)), RETURNED).when(new ClaimClient(CLIENT, WU), AS_OWNER),
                CommonRule.OUT_OF_REACH);
    }
}
