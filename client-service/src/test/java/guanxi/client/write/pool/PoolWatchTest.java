package guanxi.client.write.pool;

import guanxi.client.write.pool.ProspectCare.Care;
import guanxi.language.client.ClientId;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By when C1, which is S001's since the clock stands there, returns to the pool. */
class PoolWatchTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    private final SettableClock clock = new SettableClock();
    private final Instant begin = clock.instant();
    private final Instant due = begin.plus(THIRTY_DAYS);
    private @Nullable Care care = new Care(LIN, begin, null);
    private final FixtureConfiguration<PoolWatch> watch = new AggregateTestFixture<>(PoolWatch.class)
            .registerInjectableResource((ProspectCare) client -> Optional.ofNullable(care))
            .registerInjectableResource(new DepartmentTime(clock, ZoneId.of("Asia/Shanghai")));

    @Test
    void a_prospect_returns_thirty_days_after_it_came_to_its_owner_who_is_warned_seven_days_before() {
        looking().expectEvents(expected(LIN, due));
    }

    @Test
    void once_said_it_is_not_said_again() {
        looking(expected(LIN, due)).expectNoEvents();
    }

    @Test
    void whoever_deals_with_it_moves_that() {
        care = new Care(LIN, begin, begin.plusSeconds(60));
        looking(expected(LIN, due)).expectEvents(expected(LIN, due.plusSeconds(60)));
    }

    @Test
    void what_was_dealt_with_before_it_was_his_counts_no_longer_than_that() {
        care = new Care(LIN, begin, begin.minus(THIRTY_DAYS));
        looking().expectEvents(expected(LIN, due));
    }

    @Test
    void another_owner_has_his_own_time() {
        care = new Care(WU, begin, null);
        looking(expected(LIN, due)).expectEvents(expected(WU, due));
    }

    @Test
    void exactly_when_it_is_due_it_is_still_in_time_and_after_that_it_is_not() {
        clock.pass(THIRTY_DAYS);
        looking(expected(LIN, due)).expectNoEvents();
        clock.pass(Duration.ofMillis(1));
        looking(expected(LIN, due)).expectEvents(fellDue());
    }

    @Test
    void it_falls_due_once() {
        clock.pass(Duration.ofDays(40));
        looking(expected(LIN, due), fellDue()).expectNoEvents();
    }

    @Test
    void claimed_since_it_has_its_time_anew() {
        clock.pass(Duration.ofDays(40));
        care = new Care(WU, clock.instant(), null);
        looking(expected(LIN, due), fellDue())
                .expectEvents(new PoolReturnExpected(
                        CLIENT,
                        WU,
                        clock.instant().plus(THIRTY_DAYS),
                        clock.instant().plus(Duration.ofDays(23)),
                        clock.instant()));
    }

    @Test
    void what_is_no_prospect_any_more_returns_to_no_pool() {
        care = null;
        looking(expected(LIN, due)).expectEvents(new PoolReturnLifted(CLIENT, LIN, begin));
        looking(expected(LIN, due), new PoolReturnLifted(CLIENT, LIN, begin)).expectNoEvents();
    }

    @Test
    void of_what_never_was_one_nothing_is_said() {
        care = null;
        looking().expectNoEvents();
    }

    private ResultValidator<PoolWatch> looking(Object... said) {
        TestExecutor<PoolWatch> before = said.length == 0 ? watch.givenNoPriorActivity() : watch.given(said);
        return before.when(LookAtProspect.of(CLIENT));
    }

    private PoolReturnExpected expected(ColleagueId whose, Instant dueAt) {
        return new PoolReturnExpected(CLIENT, whose, dueAt, dueAt.minus(Duration.ofDays(7)), begin);
    }

    private PoolReturnFellDue fellDue() {
        return new PoolReturnFellDue(CLIENT, LIN, due);
    }
}
