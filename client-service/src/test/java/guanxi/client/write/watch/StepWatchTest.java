package guanxi.client.write.watch;

import guanxi.client.standards.StepReading;
import guanxi.client.standards.StepReading.Lateness;
import guanxi.client.standards.StepState;
import guanxi.client.write.watch.WatchedDesk.Column;
import guanxi.client.write.watch.WatchedDesk.Watched;
import guanxi.client.write.watch.WatchedDesk.WatchedStep;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.client.ColumnEvent.MissesEntered;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.Superior;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of the step PASS_ON of one case, as it is read at noon. */
class StepWatchTest {
    private static final Instant NOON = Instant.parse("2026-07-06T04:00:00Z");
    private static final Instant DUE = Instant.parse("2026-07-06T03:30:00Z");
    private static final Instant SOON = DUE.minusSeconds(600);
    private static final Instant DONE = DUE.plusSeconds(60);
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId HOLDER = new ColleagueId("S001");
    private static final ColleagueId OTHER = new ColleagueId("S002");
    private static final Responsible HE = Responsible.agent(HOLDER);
    private static final DueStep STEP = new DueStep(ServiceStandard.S1, "K1", CLIENT, ServiceStep.PASS_ON, 1, null);
    private static final DeadlineSet SET = new DeadlineSet(STEP, HOLDER, 1, DUE, SOON, false, HE, NOON);
    private static final DeadlineMet MET = new DeadlineMet(STEP, HOLDER, 1, DUE, HE, DUE);
    private static final DeadlineMissed MISSED = new DeadlineMissed(STEP, HOLDER, 1, DUE, HE, DUE);
    private static final LatenessEnded MET_LATE = new LatenessEnded(STEP, HOLDER, DUE, LateEnd.MET_LATE, DONE);
    private static final StepEscalated BROUGHT = new StepEscalated(STEP, HOLDER, Superior.SUPERVISOR, DUE, NOON);
    private static final EscalationExpected EXPECTED =
            new EscalationExpected(STEP, HOLDER, Superior.MANAGER, DUE.plus(Duration.ofMinutes(60)), NOON);
    private static final Miss MISS =
            new Miss(new CaseId("K2"), DONE, ServiceStep.PASS_ON, 1, DUE, 60, Responsible.agent(HOLDER));

    private @Nullable Watched read;

    @Test
    void what_is_due_is_said() {
        reads(due(DUE));
        looking().expectEvents(SET);
    }

    @Test
    void once() {
        reads(due(DUE));
        looking(SET).expectNoEvents();
    }

    @Test
    void anew_when_it_is_due_at_another_time_or_is_somebody_elses() {
        reads(due(DONE));
        looking(SET).expectEvents(new DeadlineSet(STEP, HOLDER, 1, DONE, SOON, false, HE, NOON));
        read = new Watched(OTHER, 1, List.of(new WatchedStep(STEP, due(DUE))), null);
        looking(SET).expectEvents(new DeadlineSet(STEP, OTHER, 1, DUE, SOON, false, HE, NOON));
    }

    @Test
    void of_what_has_no_clock_nothing_is_said() {
        reads(new StepReading(ServiceStep.PASS_ON, StepState.OPEN, null, null, null, null, null, null, HE));
        looking().expectNoEvents();
    }

    @Test
    void what_is_due_no_more_is_lifted_since_it_is_not_needed() {
        reads(new StepReading(ServiceStep.PASS_ON, StepState.NOT_NEEDED, null, null, null, SOON, null, null, null));
        looking(SET).expectEvents(new DeadlineLifted(STEP, HOLDER, SOON));
    }

    @Test
    void what_was_told_only_when_it_was_not_needed_any_more_was_due_before() {
        reads(new StepReading(ServiceStep.PASS_ON, StepState.NOT_NEEDED, null, null, null, SOON, DUE, null, null));
        var lifted = new DeadlineLifted(STEP, HOLDER, SOON);
        looking().expectEvents(new DeadlineSet(STEP, HOLDER, 1, DUE, DUE, false, null, NOON), lifted);
        looking(SET, lifted).expectNoEvents();
    }

    @Test
    void what_was_met_is_said_as_of_when_it_was() {
        reads(met());
        looking(SET).expectEvents(MET);
        looking(SET, MET).expectNoEvents();
    }

    @Test
    void whoever_holds_the_case_later_changes_nothing_of_what_was_decided() {
        read = new Watched(OTHER, 1, List.of(new WatchedStep(STEP, met())), null);
        looking(SET, MET).expectNoEvents();
    }

    @Test
    void what_was_missed_is_said_as_of_when_it_was_due() {
        reads(missed(new Lateness(DUE, NOON, null), null));
        looking(SET).expectEvents(MISSED, BROUGHT, EXPECTED);
        looking(SET, MISSED, BROUGHT, EXPECTED).expectNoEvents();
    }

    @Test
    void and_how_it_stopped_being_late() {
        reads(missed(new Lateness(DUE, DONE, LateEnd.MET_LATE), DONE));
        looking(SET, MISSED).expectEvents(MET_LATE);
        looking().expectEvents(MISSED, MET_LATE);
        looking(SET, MISSED, MET_LATE).expectNoEvents();
    }

    @Test
    void that_is_taken_back_alone_when_it_is_late_still() {
        reads(missed(new Lateness(DUE, NOON, null), null));
        var late = new DeadlineCorrected(STEP, HOLDER, Saying.LATENESS_ENDED, NOON);
        looking(MISSED, BROUGHT, EXPECTED, MET_LATE).expectEvents(late, EXPECTED);
        looking(MISSED, BROUGHT, EXPECTED, MET_LATE, late, EXPECTED).expectNoEvents();
    }

    @Test
    void a_miss_that_was_none_is_taken_back_and_what_is_so_is_said() {
        reads(met());
        looking(MISSED, MET_LATE).expectEvents(new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, NOON), MET);
    }

    @Test
    void another_version_of_the_standard_is_another_miss() {
        read = new Watched(
                HOLDER, 2, List.of(new WatchedStep(STEP, missed(new Lateness(DUE, NOON, null), null))), null);
        looking(MISSED, BROUGHT, EXPECTED)
                .expectEvents(
                        new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, NOON),
                        new DeadlineMissed(STEP, HOLDER, 2, DUE, HE, DUE),
                        BROUGHT,
                        EXPECTED);
    }

    @Test
    void of_a_case_that_was_withdrawn_all_is_taken_back() {
        read = null;
        looking(SET).expectEvents(new DeadlineLifted(STEP, HOLDER, NOON));
        looking(MET).expectEvents(new DeadlineCorrected(STEP, HOLDER, Saying.MET, NOON));
        looking(MISSED, MET_LATE).expectEvents(new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, NOON));
        looking(entered(MISS)).expectEvents(entered());
        looking(SET, new DeadlineLifted(STEP, HOLDER, NOON)).expectNoEvents();
    }

    @Test
    void what_is_entered_in_the_column_is_said_whole_and_once() {
        read = new Watched(
                HOLDER, 1, List.of(), new Column(CaseStandard.S1, new CaseId("K1"), CLIENT, HOLDER, List.of(MISS)));
        looking().expectEvents(entered(MISS));
        looking(entered(MISS)).expectNoEvents();
        looking(entered()).expectEvents(entered(MISS));
    }

    @Test
    void nothing_is_entered_as_long_as_nobody_complained() {
        read = new Watched(
                HOLDER, 1, List.of(), new Column(CaseStandard.S1, new CaseId("K1"), CLIENT, HOLDER, List.of()));
        looking().expectNoEvents();
    }

    private static MissesEntered entered(Miss... misses) {
        return new MissesEntered(CaseStandard.S1, new CaseId("K1"), CLIENT, HOLDER, List.of(misses), NOON);
    }

    private static StepReading due(Instant at) {
        return new StepReading(ServiceStep.PASS_ON, StepState.OPEN, at, SOON, null, null, null, null, HE);
    }

    private static StepReading met() {
        return new StepReading(ServiceStep.PASS_ON, StepState.MET, DUE, null, DUE, null, null, null, HE);
    }

    private static StepReading missed(Lateness lateness, @Nullable Instant metAt) {
        return new StepReading(ServiceStep.PASS_ON, StepState.MISSED, DUE, null, metAt, null, null, lateness, HE);
    }

    private void reads(StepReading reading) {
        read = new Watched(HOLDER, 1, List.of(new WatchedStep(STEP, reading)), null);
    }

    private ResultValidator<StepWatch> looking(Object... said) {
        FixtureConfiguration<StepWatch> fixture = new AggregateTestFixture<>(StepWatch.class)
                .registerInjectableResource((WatchedDesk) (subject, now) -> Optional.ofNullable(read))
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(NOON, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
        TestExecutor<StepWatch> before = said.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(said);
        return before.when(new LookAtSteps("S1-K1")).expectSuccessfulHandlerExecution();
    }
}
