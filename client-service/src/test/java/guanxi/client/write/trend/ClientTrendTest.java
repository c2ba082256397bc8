package guanxi.client.write.trend;

import guanxi.client.write.Known;
import guanxi.language.client.ClientId;
import guanxi.language.client.TrendEvent.ClientTrendNoted;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ClientTrendTest {
    /** Already the next day in the department. */
    private static final Instant NOW = Instant.parse("2026-06-01T17:00:00Z");

    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final ClientId CLIENT = new ClientId("C1");
    private static final Map<String, Object> HIS = Map.of(Actor.REACH, "S001");

    private final FixtureConfiguration<ClientTrend> trend = new AggregateTestFixture<>(ClientTrend.class)
            .registerInjectableResource(Known.of("C1", "S001"))
            .registerInjectableResource(TIME)
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Test
    void a_specialist_notes_where_his_client_is_heading_F_4() {
        trend.givenNoPriorActivity()
                .when(note("扩张", null), HIS)
                .expectEvents(new ClientTrendNoted(CLIENT, Known.OWNER, "扩张", TODAY, NOW));
    }

    @Test
    void every_note_stays_also_one_of_an_earlier_day() {
        var day = TODAY.minusDays(3);
        trend.given(noted("扩张", TODAY)).when(note("收缩", day), HIS).expectEvents(noted("收缩", day));
    }

    @Test
    void told_twice_changes_nothing_whatever_was_said_since() {
        trend.given(noted("扩张", TODAY), noted("收缩", TODAY))
                .when(note("扩张", null), HIS)
                .expectNoEvents();
    }

    @Test
    void of_the_client_of_a_colleague_who_cannot_be_reached_nothing_is_noted() {
        trend.givenNoPriorActivity()
                .when(note("扩张", null), Map.of(Actor.REACH, "S002"))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
        trend.givenNoPriorActivity()
                .when(new NoteTrend(CLIENT, new ColleagueId("S002"), "扩张", null), HIS)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void an_unknown_client_is_refused() {
        trend.givenNoPriorActivity()
                .when(new NoteTrend(new ClientId("C9"), Known.OWNER, "扩张", null), HIS)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.UNKNOWN_CLIENT));
    }

    private static NoteTrend note(String words, LocalDate on) {
        return new NoteTrend(CLIENT, Known.OWNER, words, on);
    }

    private static ClientTrendNoted noted(String words, LocalDate on) {
        return new ClientTrendNoted(CLIENT, Known.OWNER, words, on, TIME.startOf(on));
    }
}
