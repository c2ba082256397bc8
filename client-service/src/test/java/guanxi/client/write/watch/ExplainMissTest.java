package guanxi.client.write.watch;

import guanxi.language.client.CallBackId;
import guanxi.language.client.ClientId;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MissCause;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why a step was missed (D-M-B8): here PASS_ON of one case, which its agent missed before he handed the case over. */
class ExplainMissTest {
    private static final Instant NOON = Instant.parse("2026-07-06T04:00:00Z");
    private static final Instant DUE = Instant.parse("2026-07-06T03:30:00Z");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final ColleagueId HOLDER = new ColleagueId("S002");
    private static final Responsible HE = Responsible.agent(AGENT);
    private static final DueStep STEP = new DueStep(ServiceStandard.S1, "K1", CLIENT, ServiceStep.PASS_ON, 1, null);
    private static final DeadlineMissed MISSED = new DeadlineMissed(STEP, HOLDER, 1, DUE, HE, DUE);
    private static final MissExplained FORGOTTEN = new MissExplained(STEP, AGENT, MissCause.FORGOTTEN, null, NOON);

    @Test
    void whoever_missed_it_says_why() {
        explaining("S001", because(MissCause.FORGOTTEN, null), MISSED)
                .expectEvents(FORGOTTEN)
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void also_when_it_is_late_no_longer() {
        var ended = new LatenessEnded(STEP, HOLDER, DUE, LateEnd.MET_LATE, NOON);
        explaining("S001", because(MissCause.FORGOTTEN, null), MISSED, ended).expectEvents(FORGOTTEN);
        var again = new DeadlineCorrected(STEP, HOLDER, Saying.LATENESS_ENDED, NOON);
        explaining("S001", because(MissCause.FORGOTTEN, null), MISSED, FORGOTTEN, ended, again)
                .expectNoEvents();
    }

    @Test
    void told_twice_changes_nothing_and_another_cause_amends() {
        explaining("S001", because(MissCause.FORGOTTEN, null), MISSED, FORGOTTEN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
        explaining("*", because(MissCause.OTHER, "停电"), MISSED, FORGOTTEN)
                .expectEvents(new MissExplained(STEP, AGENT, MissCause.OTHER, "停电", NOON))
                .expectResultMessagePayload(new Outcome(2, true, false));
    }

    @Test
    void another_cause_is_said_in_words() {
        explaining("*", because(MissCause.OTHER, null), MISSED)
                .expectException(Refusal.by(WatchRule.ANOTHER_CAUSE_IS_SAID_IN_WORDS));
    }

    @Test
    void of_what_was_not_missed_there_is_nothing_to_explain() {
        var met = new DeadlineMet(STEP, HOLDER, 1, DUE, HE, DUE);
        explaining("*", because(MissCause.FORGOTTEN, null), met)
                .expectException(Refusal.by(WatchRule.ONLY_A_MISSED_STEP_IS_EXPLAINED));
        explaining("*", of(ServiceStep.PASS_ON, 2, null), MISSED)
                .expectException(Refusal.by(WatchRule.ONLY_A_MISSED_STEP_IS_EXPLAINED));
    }

    @Test
    void nor_of_what_turned_out_to_be_no_miss_and_another_miss_has_no_cause_yet() {
        var corrected = new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, NOON);
        explaining("*", because(MissCause.FORGOTTEN, null), MISSED, FORGOTTEN, corrected)
                .expectException(Refusal.by(WatchRule.ONLY_A_MISSED_STEP_IS_EXPLAINED));
        explaining("*", because(MissCause.FORGOTTEN, null), MISSED, FORGOTTEN, corrected, MISSED)
                .expectEvents(FORGOTTEN);
    }

    @Test
    void a_colleague_does_not_explain_it_not_even_who_holds_the_case_by_now() {
        explaining("S002", because(MissCause.FORGOTTEN, null), MISSED)
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void what_a_centre_missed_is_explained_by_who_held_the_case() {
        var answer = new DueStep(ServiceStandard.S1, "K1", CLIENT, ServiceStep.CENTRE_ANSWER, 1, null);
        var centre = new Responsible(Responsible.Role.RESOURCE_CENTRE, "华东中心");
        explaining(
                        "S002",
                        of(ServiceStep.CENTRE_ANSWER, 1, null),
                        new DeadlineMissed(answer, HOLDER, 1, DUE, centre, DUE))
                .expectEvents(new MissExplained(answer, HOLDER, MissCause.FORGOTTEN, null, NOON));
    }

    @Test
    void a_series_has_one_round_and_a_problem_is_told_by_its_call_back() {
        var call = new CallBackId("B1");
        var problem = new DueStep(ServiceStandard.S3, "K1", CLIENT, ServiceStep.PASS_PROBLEM_ON, null, call);
        var missed = new DeadlineMissed(problem, HOLDER, 1, DUE, HE, DUE);
        explaining("*", of(ServiceStep.PASS_PROBLEM_ON, 1, call), missed)
                .expectEvents(new MissExplained(problem, AGENT, MissCause.FORGOTTEN, null, NOON));
        explaining("*", of(ServiceStep.PASS_PROBLEM_ON, 1, new CallBackId("B2")), missed)
                .expectException(Refusal.by(WatchRule.ONLY_A_MISSED_STEP_IS_EXPLAINED));
    }

    private static ExplainMiss because(MissCause cause, @Nullable String note) {
        return new ExplainMiss("S1-K1", 1, ServiceStep.PASS_ON, null, cause, note);
    }

    private static ExplainMiss of(ServiceStep step, int round, @Nullable CallBackId call) {
        String subject = call == null ? "S1-K1" : "S3-K1";
        return new ExplainMiss(subject, round, step, call, MissCause.FORGOTTEN, null);
    }

    private static ResultValidator<StepWatch> explaining(String reach, ExplainMiss command, Object... said) {
        return new AggregateTestFixture<>(StepWatch.class)
                .registerInjectableResource((WatchedDesk) (subject, now) -> Optional.empty())
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(NOON, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
                .registerParameterResolverFactory(new ActorParameterResolverFactory())
                .given(said)
                .when(command, Map.of(Actor.REACH, reach));
    }
}
