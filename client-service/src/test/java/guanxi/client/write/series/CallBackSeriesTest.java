package guanxi.client.write.series;

import static guanxi.client.write.series.Washer.ANYBODYS;
import static guanxi.client.write.series.Washer.BACK;
import static guanxi.client.write.series.Washer.DAY;
import static guanxi.client.write.series.Washer.NUMBER;
import static guanxi.client.write.series.Washer.bought;
import static guanxi.client.write.series.Washer.called;
import static guanxi.client.write.series.Washer.reached;
import static guanxi.client.write.series.Washer.repaired;
import static guanxi.client.write.series.Washer.returned;
import static guanxi.client.write.series.Washer.uncalled;
import static guanxi.client.write.series.Washer.withdrawn;

import guanxi.client.write.DeskRule;
import guanxi.client.write.series.BeginningCommand.RecordPurchase;
import guanxi.client.write.series.BeginningCommand.ReturnPurchase;
import guanxi.client.write.series.BeginningCommand.WithdrawSeries;
import guanxi.client.write.series.CallBackCommand.CallBackWithSolution;
import guanxi.client.write.series.CallBackCommand.PassProblemOn;
import guanxi.client.write.series.CallBackCommand.WithdrawCallBack;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallBackSeriesTest {
    private final FixtureConfiguration<CallBackSeries> series = Washer.series();

    @Test
    void a_purchase_begins_a_series() {
        series.givenNoPriorActivity()
                .when(Washer.purchase(null, null), ANYBODYS)
                .expectEvents(bought())
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void told_again_it_changes_nothing() {
        series.given(bought(), returned(), withdrawn())
                .when(Washer.purchase(null, null), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void that_it_came_back_and_that_there_was_none_may_be_filled_later() {
        series.given(bought())
                .when(Washer.purchase(BACK, "录入有误"), ANYBODYS)
                .expectEvents(returned(), withdrawn())
                .expectResultMessagePayload(new Outcome(2, true, false));
    }

    @Test
    void what_is_known_otherwise_stands_and_the_field_is_named() {
        series.given(bought())
                .when(Washer.purchase("电梯", null, null), ANYBODYS)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        series.given(bought(), returned())
                .when(Washer.purchase(DAY, null), ANYBODYS)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void what_was_bought_does_not_come_back_before_that() {
        series.givenNoPriorActivity()
                .when(Washer.purchase(DAY.minusDays(1), null), ANYBODYS)
                .expectException(Refusal.by(DeskRule.BEFORE_ITS_START));
        series.given(bought())
                .when(new ReturnPurchase(NUMBER, DAY.minusDays(1)), ANYBODYS)
                .expectException(Refusal.by(DeskRule.BEFORE_ITS_START));
    }

    @Test
    void a_purchase_is_of_a_client_and_an_agent_that_are_known() {
        var stranger = new RecordPurchase(
                NUMBER, new ClientId("C9"), Washer.AGENT, "洗衣机", Money.cny(BigDecimal.ONE), DAY, null, null);
        series.givenNoPriorActivity().when(stranger, ANYBODYS).expectException(Refusal.by(CommonRule.UNKNOWN_CLIENT));
        var nobodys = new RecordPurchase(
                NUMBER, Washer.CLIENT, new ColleagueId("S9"), "洗衣机", Money.cny(BigDecimal.ONE), DAY, null, null);
        series.givenNoPriorActivity()
                .when(nobodys, ANYBODYS)
                .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void a_repair_begins_a_series_and_its_fault_is_not_filled_later() {
        series.givenNoPriorActivity().when(Washer.repair("异响"), ANYBODYS).expectEvents(repaired("异响"));
        series.given(repaired("异响")).when(Washer.repair(null), ANYBODYS).expectNoEvents();
        series.given(repaired(null))
                .when(Washer.repair("异响"), ANYBODYS)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void live_it_comes_back_today_unless_a_day_is_told_and_only_once() {
        series.given(bought()).when(new ReturnPurchase(NUMBER, BACK), ANYBODYS).expectEvents(returned());
        series.given(bought(), returned())
                .when(new ReturnPurchase(NUMBER, null), ANYBODYS)
                .expectNoEvents();
        series.given(bought(), returned())
                .when(new ReturnPurchase(NUMBER, DAY), ANYBODYS)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void a_series_is_withdrawn_once_with_a_reason() {
        var command = new WithdrawSeries(SeriesStandard.S3, NUMBER, "录入有误");
        series.given(bought()).when(command, ANYBODYS).expectEvents(withdrawn());
        series.given(bought(), withdrawn()).when(command, ANYBODYS).expectNoEvents();
    }

    @Test
    void a_call_back_is_withdrawn_once_with_a_reason() {
        var command = new WithdrawCallBack(SeriesStandard.S3, NUMBER, Washer.CALL, "拨错号码");
        series.given(bought(), called(reached(null))).when(command, ANYBODYS).expectEvents(uncalled());
        series.given(bought(), called(reached(null)), uncalled())
                .when(command, ANYBODYS)
                .expectNoEvents();
        series.given(bought()).when(command, ANYBODYS).expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_series_of_a_colleague_outside_ones_reach_is_left_alone(Object command) {
        series.given(bought(), called(reached("漏水")))
                .when(command, Map.of(Actor.REACH, "S002"))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    static Stream<Object> commands() {
        return Stream.of(
                Washer.purchase(BACK, null),
                Washer.repair(null),
                new ReturnPurchase(NUMBER, BACK),
                new WithdrawSeries(SeriesStandard.S3, NUMBER, "x"),
                Washer.told(reached("漏水")),
                Washer.made(reached("漏水")),
                new PassProblemOn(SeriesStandard.S3, NUMBER, Washer.CALL, "维修部"),
                new CallBackWithSolution(SeriesStandard.S3, NUMBER, Washer.CALL),
                new WithdrawCallBack(SeriesStandard.S3, NUMBER, Washer.CALL, "x"));
    }
}
