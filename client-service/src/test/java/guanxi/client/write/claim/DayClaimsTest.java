package guanxi.client.write.claim;

import guanxi.client.write.claim.ClaimCommand.ReleaseClaim;
import guanxi.client.write.claim.ClaimCommand.ReserveClaim;
import guanxi.language.client.ClaimEvent.ClaimReleased;
import guanxi.language.client.ClaimEvent.ClaimReserved;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What S001 claims on a day: three clients at most. */
class DayClaimsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final Map<String, Object> HIMSELF = Map.of(Actor.REACH, "S001");

    private final FixtureConfiguration<DayClaims> claims = new AggregateTestFixture<>(DayClaims.class)
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC))
            .registerInjectableResource((FreeClients) client -> !client.number().equals("C9"))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Test
    void a_claim_takes_a_place_once() {
        claims.givenNoPriorActivity().when(reserve("C1"), HIMSELF).expectEvents(reserved("C1"));
        claims.given(reserved("C1"))
                .when(reserve("C1"), HIMSELF)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void the_third_is_the_last_of_a_day() {
        claims.given(reserved("C1"), reserved("C2"))
                .when(reserve("C3"), HIMSELF)
                .expectEvents(reserved("C3"));
        claims.given(reserved("C1"), reserved("C2"), reserved("C3"))
                .when(reserve("C4"), HIMSELF)
                .expectNoEvents()
                .expectException(Refusal.by(ClaimRule.NO_MORE_CLAIMS_THAT_DAY));
    }

    @Test
    void a_place_that_came_to_nothing_is_free_again() {
        claims.given(reserved("C1"), reserved("C2"), reserved("C3"))
                .when(new ReleaseClaim(LIN, DAY, new ClientId("C2")), HIMSELF)
                .expectEvents(released("C2"));
        claims.given(reserved("C1"), reserved("C2"), reserved("C3"), released("C2"))
                .when(reserve("C4"), HIMSELF)
                .expectEvents(reserved("C4"));
        claims.given(reserved("C1"), released("C1"))
                .when(new ReleaseClaim(LIN, DAY, new ClientId("C1")), HIMSELF)
                .expectNoEvents();
    }

    @Test
    void what_is_not_in_the_pool_takes_none() {
        claims.givenNoPriorActivity()
                .when(reserve("C9"), HIMSELF)
                .expectNoEvents()
                .expectException(Refusal.by(ClaimRule.NOT_IN_THE_POOL));
    }

    @Test
    void nobody_takes_a_place_of_a_colleague() {
        claims.givenNoPriorActivity()
                .when(reserve("C1"), Map.of(Actor.REACH, "S002"))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    private static ReserveClaim reserve(String client) {
        return new ReserveClaim(LIN, DAY, new ClientId(client));
    }

    private static ClaimReserved reserved(String client) {
        return new ClaimReserved(LIN, DAY, new ClientId(client), NOW);
    }

    private static ClaimReleased released(String client) {
        return new ClaimReleased(LIN, DAY, new ClientId(client), NOW);
    }
}
