package guanxi.client.write.series;

import guanxi.client.write.Known;
import guanxi.client.write.series.BeginningCommand.RecordPurchase;
import guanxi.client.write.series.BeginningCommand.RecordRepair;
import guanxi.client.write.series.CallBackCommand.MakeCallBack;
import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.Money;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.ProblemPassedOn;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesEvent.SolutionCalledBack;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A washing machine that was bought on 2 June and repaired on that day, and how its call-backs are told. */
final class Washer {
    static final Instant NOW = Instant.parse("2026-06-05T02:00:00.5Z");
    static final Instant THIS_SECOND = Instant.parse("2026-06-05T02:00:00Z");
    static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");
    static final SeriesId NUMBER = new SeriesId("P1");
    static final CallBackId CALL = new CallBackId("B1");
    static final ClientId CLIENT = new ClientId("C1");
    static final ColleagueId AGENT = new ColleagueId("S001");
    static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    static final LocalDate BACK = LocalDate.of(2026, 6, 4);
    static final Instant CALLED = Instant.parse("2026-06-03T02:00:00Z");
    static final Instant PASSED_ON = Instant.parse("2026-06-03T02:30:00Z");
    static final Instant SOLVED = Instant.parse("2026-06-03T09:00:00Z");
    private static final Instant START = Instant.parse("2026-06-01T16:00:00Z");
    private static final Money PRICE = Money.cny(new BigDecimal("1200.00"));

    private Washer() {}

    static FixtureConfiguration<CallBackSeries> series() {
        return new AggregateTestFixture<>(CallBackSeries.class)
                .registerInjectableResource(Known.of("C1", "C2", "S001", "S002"))
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
    }

    static RecordPurchase purchase(LocalDate returnedOn, String withdrawn) {
        return purchase("洗衣机", returnedOn, withdrawn);
    }

    static RecordPurchase purchase(String product, LocalDate returnedOn, String withdrawn) {
        return new RecordPurchase(NUMBER, CLIENT, AGENT, product, PRICE, DAY, returnedOn, withdrawn);
    }

    static RecordRepair repair(String fault) {
        return new RecordRepair(NUMBER, CLIENT, AGENT, "洗衣机", fault, DAY, null);
    }

    static CallBack reached(String problem) {
        return new CallBack(1, CALLED, AGENT, AnsweredBy.OWNER, null, 4, 5, null, problem);
    }

    static CallBack answeredBy(AnsweredBy who) {
        return new CallBack(1, CALLED, AGENT, who, null, null, null, null, null);
    }

    static RecordCallBack told(CallBack call) {
        return told(call, null, null, null, null);
    }

    static RecordCallBack told(CallBack call, Instant passedOnAt, String to, Instant solutionAt, String withdrawn) {
        return new RecordCallBack(SeriesStandard.S3, NUMBER, CALL, call, passedOnAt, to, solutionAt, withdrawn);
    }

    static MakeCallBack made(CallBack call) {
        return new MakeCallBack(SeriesStandard.S3, NUMBER, CALL, call);
    }

    static PurchaseRecorded bought() {
        return new PurchaseRecorded(NUMBER, CLIENT, AGENT, "洗衣机", PRICE, DAY, START);
    }

    static RepairRecorded repaired(String fault) {
        return new RepairRecorded(NUMBER, CLIENT, AGENT, "洗衣机", fault, DAY, START);
    }

    static PurchaseReturned returned() {
        return new PurchaseReturned(NUMBER, CLIENT, AGENT, BACK, Instant.parse("2026-06-03T16:00:00Z"));
    }

    static SeriesWithdrawn withdrawn() {
        return new SeriesWithdrawn(SeriesStandard.S3, NUMBER, CLIENT, AGENT, "录入有误", NOW);
    }

    static CallBackMade called(CallBack call) {
        return new CallBackMade(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, call, call.at());
    }

    static ProblemPassedOn passedOn(Instant at, String to) {
        return new ProblemPassedOn(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, at, to, at == null ? CALLED : at);
    }

    static SolutionCalledBack solved(Instant at) {
        return new SolutionCalledBack(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, at, at);
    }

    static CallBackWithdrawn uncalled() {
        return new CallBackWithdrawn(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, "拨错号码", NOW);
    }
}
