package guanxi.visit.read.series;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;

import guanxi.language.Money;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeriesProjectionTest {
    private static final SeriesId NUMBER = new SeriesId("1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant START = Instant.parse("2026-05-31T16:00:00Z");
    private final ViewFixture<SeriesEntry> series = ViewFixture.of(new SeriesProjection(), SeriesEntry.VIEW);

    @Test
    void a_purchase_and_a_repair_of_the_same_number_are_two() {
        purchaseAndRepair();
        series.expect(new SeriesEntry("S3-1", DAY), new SeriesEntry("S4-1", DAY.plusDays(1)))
                .redelivering()
                .expectSame();
    }

    @Test
    void one_that_was_withdrawn_never_was() {
        purchaseAndRepair();
        series.from("series-S3-1", new SeriesWithdrawn(SeriesStandard.S3, NUMBER, SHOP, LIN, "there was none", START))
                .expect(new SeriesEntry("S4-1", DAY.plusDays(1)))
                .redelivering()
                .expectSame();
    }

    private void purchaseAndRepair() {
        series.from("series-S3-1", new PurchaseRecorded(NUMBER, SHOP, LIN, "设备", Money.ofFen(1), DAY, START))
                .from("series-S4-1", new RepairRecorded(NUMBER, SHOP, LIN, "设备", null, DAY.plusDays(1), START));
    }
}
