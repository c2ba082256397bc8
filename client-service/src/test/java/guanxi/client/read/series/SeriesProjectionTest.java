package guanxi.client.read.series;

import guanxi.client.standards.ToldCallBack;
import guanxi.client.standards.ToldSeries;
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
import guanxi.platform.view.ViewFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesProjectionTest {
    private static final SeriesId NUMBER = new SeriesId("X1");
    private static final CallBackId CALL = new CallBackId("B1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Instant NOW = Instant.parse("2026-06-03T01:00:00Z");
    private static final CallBack CALLED = new CallBack(1, NOW, AGENT, AnsweredBy.OWNER, null, null, null, null, "漏水");
    private static final PurchaseRecorded BOUGHT =
            new PurchaseRecorded(NUMBER, CLIENT, AGENT, "洗衣机", Money.cny(BigDecimal.TEN), DAY, NOW);
    private static final CallBackMade MADE =
            new CallBackMade(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, CALLED, NOW);
    private final ViewFixture<SeriesEntry> series = ViewFixture.of(new SeriesProjection(), SeriesEntry.VIEW);

    @Test
    void a_purchase_is_kept_with_its_return_and_its_call_backs() {
        series.from(
                        "series-S3-X1",
                        BOUGHT,
                        MADE,
                        new ProblemPassedOn(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, NOW, "维修部", NOW),
                        new SolutionCalledBack(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, NOW, NOW),
                        new PurchaseReturned(NUMBER, CLIENT, AGENT, DAY, NOW))
                .redelivering()
                .expectSame()
                .expect(entry(SeriesStandard.S3, DAY, true, new ToldCallBack(CALL, CALLED, NOW, NOW)));
    }

    @Test
    void a_repair_with_the_number_of_a_purchase_is_another_series() {
        series.from("series-S3-X1", BOUGHT)
                .from("series-S4-X1", new RepairRecorded(NUMBER, CLIENT, AGENT, "洗衣机", null, DAY, NOW))
                .expect(entry(SeriesStandard.S3, null, true), entry(SeriesStandard.S4, null, true));
    }

    @Test
    void a_call_back_that_was_withdrawn_is_not_there_and_comes_back_by_nothing() {
        series.from(
                        "series-S3-X1",
                        BOUGHT,
                        MADE,
                        new CallBackWithdrawn(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, "拨错号码", NOW),
                        new SolutionCalledBack(SeriesStandard.S3, NUMBER, CLIENT, AGENT, CALL, NOW, NOW))
                .expect(entry(SeriesStandard.S3, null, true));
    }

    @Test
    void a_series_that_was_withdrawn_does_not_stand() {
        series.from("series-S3-X1", BOUGHT, new SeriesWithdrawn(SeriesStandard.S3, NUMBER, CLIENT, AGENT, "录入有误", NOW))
                .expect(entry(SeriesStandard.S3, null, false));
    }

    private static SeriesEntry entry(
            SeriesStandard standard, LocalDate returnedOn, boolean stands, ToldCallBack... callBacks) {
        var told = new ToldSeries(DAY, returnedOn, AGENT, List.of(callBacks));
        return new SeriesEntry(standard, NUMBER, CLIENT, told, stands);
    }
}
