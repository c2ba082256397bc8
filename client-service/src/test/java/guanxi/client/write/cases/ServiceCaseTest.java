package guanxi.client.write.cases;

import static guanxi.client.write.cases.Noise.AGENT;
import static guanxi.client.write.cases.Noise.BEFORE;
import static guanxi.client.write.cases.Noise.CLIENT;
import static guanxi.client.write.cases.Noise.END;
import static guanxi.client.write.cases.Noise.MANAGERS;
import static guanxi.client.write.cases.Noise.NUMBER;
import static guanxi.client.write.cases.Noise.OF_ANOTHER;
import static guanxi.client.write.cases.Noise.START;
import static guanxi.client.write.cases.Noise.THIS_SECOND;
import static guanxi.client.write.cases.Noise.call;
import static guanxi.client.write.cases.Noise.live;
import static guanxi.client.write.cases.Noise.opened;
import static guanxi.client.write.cases.Noise.told;
import static guanxi.client.write.cases.Noise.withdrawn;

import guanxi.client.write.DeskRule;
import guanxi.client.write.cases.CaseCommand.RecordCase;
import guanxi.client.write.cases.CaseCommand.WithdrawCase;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {
    private final FixtureConfiguration<ServiceCase> cases = Noise.cases();

    @Test
    void a_call_opens_a_case() {
        cases.givenNoPriorActivity()
                .when(told(call()), MANAGERS)
                .expectEvents(opened())
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void told_again_it_changes_nothing_and_empty_cells_say_nothing() {
        cases.given(opened(), withdrawn())
                .when(told(call(CaseStandard.S2, null, null)), MANAGERS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void only_that_there_was_no_call_may_be_filled_later() {
        cases.given(opened())
                .when(new RecordCase(NUMBER, call(), "录入有误"), MANAGERS)
                .expectEvents(withdrawn())
                .expectResultMessagePayload(new Outcome(1, true, false));
        cases.given(call(CaseStandard.S2, null, null).opened(NUMBER))
                .when(told(call(CaseStandard.S2, 2, null)), MANAGERS)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void what_is_known_otherwise_stands() {
        cases.given(opened())
                .when(told(call(CaseStandard.S5, 2, BEFORE)), MANAGERS)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        cases.given(opened(), withdrawn())
                .when(new RecordCase(NUMBER, call(), "另一个原因"), MANAGERS)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void a_caller_who_was_erased_contradicts_nobody() {
        CaseOpened known = opened();
        var erased = new Call(
                known.standard(),
                CLIENT,
                known.caller().forgotten(),
                START,
                END,
                2,
                AGENT,
                known.question(),
                CaseAnswer.LATER,
                BEFORE);
        cases.given(erased.opened(NUMBER)).when(told(call()), MANAGERS).expectNoEvents();
    }

    @Test
    void a_call_ends_after_its_start() {
        refused(CaseRule.A_CALL_ENDS_AFTER_ITS_START, told(call(CaseStandard.S2, CLIENT, AGENT, END, null, BEFORE)));
    }

    @Test
    void only_a_complaint_or_a_rescue_is_about_a_case_again() {
        refused(CaseRule.ONLY_COMPLAINTS_REPEAT, told(call(CaseStandard.S1, null, BEFORE)));
        var rescue = call(CaseStandard.S5, null, BEFORE);
        cases.givenNoPriorActivity().when(told(rescue), MANAGERS).expectEvents(rescue.opened(NUMBER));
    }

    @Test
    void client_agent_and_the_case_that_it_is_about_are_known() {
        refused(
                CommonRule.UNKNOWN_CLIENT,
                told(call(CaseStandard.S2, new ClientId("C9"), new ColleagueId("S9"), START, null, BEFORE)));
        refused(
                CommonRule.UNKNOWN_SPECIALIST,
                told(call(CaseStandard.S2, CLIENT, new ColleagueId("S9"), START, null, new CaseId("K9"))));
        refused(CaseRule.UNKNOWN_CASE, told(call(CaseStandard.S2, null, new CaseId("K9"))));
    }

    @Test
    void a_re_complaint_begins_once_the_call_of_the_case_has_ended() {
        refused(
                DeskRule.BEFORE_ITS_START,
                told(call(CaseStandard.S2, CLIENT, AGENT, START.minusSeconds(1), null, BEFORE)));
    }

    @Test
    void a_re_complaint_is_of_the_same_client() {
        refused(CaseRule.NOT_THE_SAME_CLIENT, told(call(CaseStandard.S2, null, OF_ANOTHER)));
    }

    @Test
    void live_a_call_ends_now_and_told_again_it_ended_when_it_was_told_first() {
        cases.givenNoPriorActivity()
                .when(live(call()), MANAGERS)
                .expectEvents(call().endedAt(THIS_SECOND).opened(NUMBER));
        cases.given(opened()).when(live(call()), MANAGERS).expectNoEvents();
    }

    @Test
    void a_case_is_withdrawn_once_with_a_reason() {
        var command = new WithdrawCase(NUMBER, "录入有误");
        cases.given(opened()).when(command, MANAGERS).expectEvents(withdrawn());
        cases.given(opened(), withdrawn()).when(command, MANAGERS).expectNoEvents();
    }

    private void refused(Rule rule, Object command) {
        cases.givenNoPriorActivity().when(command, MANAGERS).expectNoEvents().expectException(Refusal.by(rule));
    }
}
