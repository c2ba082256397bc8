package guanxi.client.write.watch;

import guanxi.client.standards.StepReading;
import guanxi.client.standards.StepReading.Lateness;
import guanxi.client.standards.StepState;
import guanxi.client.write.watch.WatchedDesk.Watched;
import guanxi.client.write.watch.WatchedDesk.WatchedStep;
import guanxi.language.client.ClientId;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.Responsible;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.Superior;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom the step NOTIFY of one case is brought before, which was due when the clock of the test began (D-M-B8). */
class EscalationTest {
    private static final Duration AN_HOUR = Duration.ofMinutes(60);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final ColleagueId HOLDER = new ColleagueId("S001");
    private static final Responsible HE = Responsible.agent(HOLDER);
    private static final Responsible THEY = new Responsible(Role.DEPARTMENT, "维修部");
    private static final DueStep STEP =
            new DueStep(ServiceStandard.S2, "K1", new ClientId("C1"), ServiceStep.NOTIFY, 1, null);

    private final SettableClock clock = new SettableClock();
    private final Instant due = clock.instant();
    private @Nullable Watched read = late(HE);

    @Test
    void of_an_agent_his_supervisor_learns_at_once_and_the_manager_is_to_after_an_hour() {
        clock.pass(A_SECOND);
        looking().expectEvents(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1));
    }

    @Test
    void exactly_an_hour_later_the_manager_does_not_learn_of_it_yet() {
        clock.pass(AN_HOUR);
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1)).expectNoEvents();
    }

    @Test
    void a_second_later_he_does_and_once() {
        clock.pass(AN_HOUR.plus(A_SECOND));
        var told = brought(Superior.MANAGER, 3601);
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1)).expectEvents(told);
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1), told).expectNoEvents();
    }

    @Test
    void what_is_found_out_late_is_brought_before_both_at_once() {
        clock.pass(Duration.ofDays(30));
        looking().expectEvents(missed(HE), brought(Superior.SUPERVISOR, 2592000), brought(Superior.MANAGER, 2592000));
    }

    @Test
    void what_a_department_missed_is_brought_before_the_manager_alone() {
        read = late(THEY);
        clock.pass(A_SECOND);
        looking().expectEvents(missed(THEY), expected(1));
        clock.pass(AN_HOUR);
        looking(missed(THEY), expected(1)).expectEvents(brought(Superior.MANAGER, 3601));
    }

    @Test
    void what_was_done_late_before_anybody_knew_is_brought_before_nobody() {
        clock.pass(AN_HOUR.multipliedBy(2));
        var doneLate = new LatenessEnded(STEP, HOLDER, due, LateEnd.MET_LATE, due.plus(A_SECOND));
        read = done(due.plus(A_SECOND));
        looking().expectEvents(missed(HE), doneLate);
    }

    @Test
    void what_is_done_within_the_hour_never_comes_to_the_manager() {
        clock.pass(AN_HOUR.plus(A_SECOND));
        var doneLate = new LatenessEnded(STEP, HOLDER, due, LateEnd.MET_LATE, due.plus(A_SECOND));
        read = done(due.plus(A_SECOND));
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1), doneLate)
                .expectNoEvents();
    }

    @Test
    void unless_it_turns_out_that_it_was_not_done() {
        var doneLate = new LatenessEnded(STEP, HOLDER, due, LateEnd.MET_LATE, due.plus(A_SECOND));
        var notDone = new DeadlineCorrected(STEP, HOLDER, Saying.LATENESS_ENDED, due.plusSeconds(20));
        clock.pass(Duration.ofSeconds(20));
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1), doneLate)
                .expectEvents(notDone, expected(20));
        clock.pass(AN_HOUR);
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1), doneLate, notDone, expected(20))
                .expectEvents(brought(Superior.MANAGER, 3620));
    }

    @Test
    void a_miss_that_was_none_is_brought_before_nobody_any_more_and_another_one_is() {
        clock.pass(A_SECOND);
        var corrected = new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, due.plusSeconds(1));
        read = null;
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1)).expectEvents(corrected);
        read = late(HE);
        looking(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1), corrected)
                .expectEvents(missed(HE), brought(Superior.SUPERVISOR, 1), expected(1));
    }

    private DeadlineMissed missed(Responsible who) {
        return new DeadlineMissed(STEP, HOLDER, 1, due, who, due);
    }

    private StepEscalated brought(Superior to, long afterSeconds) {
        return new StepEscalated(STEP, HOLDER, to, due, due.plusSeconds(afterSeconds));
    }

    private EscalationExpected expected(long afterSeconds) {
        return new EscalationExpected(STEP, HOLDER, Superior.MANAGER, due.plus(AN_HOUR), due.plusSeconds(afterSeconds));
    }

    private Watched late(Responsible who) {
        return reads(null, new Lateness(due, due, null), who);
    }

    private Watched done(Instant at) {
        return reads(at, new Lateness(due, at, LateEnd.MET_LATE), HE);
    }

    private Watched reads(@Nullable Instant metAt, Lateness lateness, Responsible who) {
        var reading =
                new StepReading(ServiceStep.NOTIFY, StepState.MISSED, due, null, metAt, null, null, lateness, who);
        return new Watched(HOLDER, 1, List.of(new WatchedStep(STEP, reading)), null);
    }

    private ResultValidator<StepWatch> looking(Object... said) {
        FixtureConfiguration<StepWatch> fixture = new AggregateTestFixture<>(StepWatch.class)
                .registerInjectableResource((WatchedDesk) (subject, now) -> Optional.ofNullable(read))
                .registerInjectableResource(new DepartmentTime(clock, ZoneId.of("Asia/Shanghai")))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
        var before = said.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(said);
        return before.when(new LookAtSteps("S2-K1")).expectSuccessfulHandlerExecution();
    }
}
