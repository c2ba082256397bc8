package guanxi.client.write.checklist;

import guanxi.client.write.checklist.ChecklistCommand.TickChecklist;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CallStep;
import guanxi.language.client.CallTicks;
import guanxi.language.client.CaseId;
import guanxi.language.client.ChecklistEvent.CallChecklistTicked;
import guanxi.language.client.ClientId;
import guanxi.language.client.QuestionType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** K-2, K-3: what was done in a call is ticked by who took it. */
class CallChecklistTest {
    private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
    private static final CaseId CASE = new CaseId("K1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final AnswerId KNOWN = new AnswerId("A1");
    private static final CallTicks GREETED =
            new CallTicks(List.of(CallStep.GREETED), List.of(QuestionType.OPEN), List.of(KNOWN));
    private static final CallTicks NOTHING = new CallTicks(List.of(), List.of(), List.of());
    private final FixtureConfiguration<CallChecklist> checklists = new AggregateTestFixture<>(CallChecklist.class)
            .registerInjectableResource(new OneCall())
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    private record OneCall() implements TickedCalls {
        @Override
        public Optional<TickedCall> find(CaseId caseId) {
            return Optional.of(new TickedCall(CLIENT, AGENT)).filter(call -> caseId.equals(CASE));
        }

        @Override
        public boolean knows(AnswerId answer) {
            return answer.equals(KNOWN);
        }
    }

    @Test
    void who_took_the_call_ticks_what_he_did() {
        checklists
                .givenNoPriorActivity()
                .when(new TickChecklist(CASE, GREETED), as("S001"))
                .expectEvents(ticked(GREETED))
                .expectResultMessagePayload(new Outcome(0, true, true));
    }

    @Test
    void ticked_again_it_changes_nothing_and_otherwise_it_is_amended() {
        checklists
                .given(ticked(GREETED))
                .when(new TickChecklist(CASE, GREETED), as("S001"))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
        checklists
                .given(ticked(GREETED))
                .when(new TickChecklist(CASE, NOTHING), as("S001"))
                .expectEvents(ticked(NOTHING))
                .expectResultMessagePayload(new Outcome(1, true, false));
    }

    @Test
    void a_call_of_a_colleague_outside_ones_reach_is_left_alone() {
        checklists
                .givenNoPriorActivity()
                .when(new TickChecklist(CASE, GREETED), as("S002"))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void nothing_is_ticked_of_a_call_that_nobody_knows() {
        checklists
                .givenNoPriorActivity()
                .when(new TickChecklist(new CaseId("K9"), GREETED), as("S001"))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void an_answer_that_is_in_no_catalogue_was_not_given() {
        var ticks = new CallTicks(List.of(), List.of(), List.of(KNOWN, new AnswerId("A9")));
        checklists
                .givenNoPriorActivity()
                .when(new TickChecklist(CASE, ticks), as("S001"))
                .expectNoEvents()
                .expectException(Refusal.by(ChecklistRule.UNKNOWN_ANSWER));
    }

    private static CallChecklistTicked ticked(CallTicks ticks) {
        return new CallChecklistTicked(CASE, CLIENT, AGENT, ticks, NOW);
    }

    private static Map<String, Object> as(String specialist) {
        return Map.of(Actor.REACH, specialist, Actor.ROLES, "agent");
    }
}
