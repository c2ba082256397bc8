package guanxi.client.write.cases;

import static guanxi.client.write.cases.Noise.ENTRY;
import static guanxi.client.write.cases.Noise.LATER;
import static guanxi.client.write.cases.Noise.NUMBER;
import static guanxi.client.write.cases.Noise.because;
import static guanxi.client.write.cases.Noise.call;
import static guanxi.client.write.cases.Noise.handedOver;
import static guanxi.client.write.cases.Noise.happened;
import static guanxi.client.write.cases.Noise.live;
import static guanxi.client.write.cases.Noise.notified;
import static guanxi.client.write.cases.Noise.opened;
import static guanxi.client.write.cases.Noise.plain;
import static guanxi.client.write.cases.Noise.told;
import static guanxi.client.write.cases.Noise.unsaid;

import guanxi.client.write.cases.CaseCommand.WithdrawCase;
import guanxi.client.write.cases.CaseCommand.WithdrawEntry;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseStandard;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Refusal;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhoRecordsTest {
    private static final CaseEntryId ANOTHER = new CaseEntryId("E2");
    private final FixtureConfiguration<ServiceCase> cases = Noise.cases();

    @ParameterizedTest
    @MethodSource("commands")
    void a_case_of_a_colleague_outside_ones_reach_is_left_alone(Object command) {
        cases.given(opened(), happened(notified(null)))
                .when(command, as("supervisor", "S002"))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    static Stream<Object> commands() {
        return Stream.of(
                told(call()),
                live(call()),
                new WithdrawCase(NUMBER, "x"),
                told(notified(null)),
                live(notified(null)),
                new WithdrawEntry(NUMBER, ENTRY, "x"));
    }

    @Test
    void whom_it_was_handed_over_to_holds_it_and_nobody_else() {
        var informed = plain(Kind.CLIENT_INFORMED);
        cases.given(opened(), happened(ANOTHER, handedOver("S002")))
                .when(told(informed), as("specialist", "S002"))
                .expectEvents(happened(informed));
        cases.given(opened(), happened(ANOTHER, handedOver("S002")))
                .when(told(informed), as("specialist", "S001"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void a_hand_over_that_was_withdrawn_never_was() {
        var informed = plain(Kind.CLIENT_INFORMED);
        cases.given(opened(), happened(handedOver("S002")), unsaid())
                .when(told(informed), as("specialist", "S002"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "REOPENED"})
    void supervisor_and_manager_alone_cancel_and_reopen(Kind kind) {
        cases.given(opened())
                .when(told(because(kind)), as("specialist", "S001"))
                .expectException(Refusal.by(CaseRule.A_CASE_IS_CANCELLED_OR_REOPENED_BY_SUPERVISOR_OR_MANAGER));
        cases.given(opened())
                .when(told(because(kind)), as("supervisor", "S001"))
                .expectEvents(happened(because(kind)));
    }

    @Test
    void a_department_does_what_it_was_notified_of_last_and_nothing_else() {
        var done = plain(Kind.SERVICE_DONE);
        cases.given(opened(), happened(ANOTHER, notified(null)))
                .when(live(done), of("department", "维修部"))
                .expectEvents(happened(done));
        cases.given(opened(), happened(ANOTHER, notified(null)))
                .when(live(plain(Kind.CLIENT_INFORMED)), of("department", "维修部"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
        cases.given(opened(), happened(ANOTHER, notified(null)))
                .when(live(done), of("department", "物流部"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
        cases.given(opened())
                .when(live(done), of("department", "维修部"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void a_centre_answers_what_was_passed_on_to_it_last() {
        var inquiry = call(CaseStandard.S1, null, null).opened(NUMBER);
        var passed = new CaseEntry(Kind.PASSED_ON, LATER, "产品资料室", null, null, null, null, null);
        var answered = plain(Kind.CENTRE_ANSWERED);
        cases.given(inquiry, inTheInquiry(ANOTHER, passed))
                .when(live(answered), of("centre", "产品资料室"))
                .expectEvents(inTheInquiry(ENTRY, answered));
        cases.given(inquiry, inTheInquiry(ANOTHER, passed))
                .when(live(answered), of("centre", "服务信息资源中心"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
        cases.given(inquiry, inTheInquiry(ANOTHER, passed))
                .when(live(answered), of("department", "产品资料室"))
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    private static CaseEntryRecorded inTheInquiry(CaseEntryId number, CaseEntry entry) {
        return new CaseEntryRecorded(CaseStandard.S1, NUMBER, Noise.CLIENT, Noise.AGENT, number, entry, entry.at());
    }

    private static Map<String, Object> of(String role, String unit) {
        return Map.of(Actor.ROLES, role, Actor.UNIT, unit);
    }

    private static Map<String, Object> as(String role, String reach) {
        return Map.of(Actor.ROLES, role, Actor.REACH, reach);
    }
}
