package guanxi.client.read.purchases;

import guanxi.client.tiers.Bought;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PurchaseProjectionTest {
    private static final SeriesId PURCHASE = new SeriesId("P1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Instant NOW = Instant.parse("2026-06-02T01:00:00Z");
    private static final PurchaseRecorded RECORDED =
            new PurchaseRecorded(PURCHASE, CLIENT, AGENT, "washer", Money.ofFen(120_000), DAY, NOW);
    private final ViewFixture<PurchaseEntry> purchases = ViewFixture.of(new PurchaseProjection(), PurchaseEntry.VIEW);

    @Test
    void a_purchase_shows_what_it_cost_and_whether_it_came_back() {
        purchases.given(RECORDED).expect(entry(null));
        purchases
                .given(new PurchaseReturned(PURCHASE, CLIENT, AGENT, DAY.plusDays(3), NOW))
                .redelivering()
                .expectSame()
                .expect(entry(DAY.plusDays(3)));
    }

    @Test
    void what_was_withdrawn_never_was_and_a_repair_of_the_same_number_is_another() {
        purchases.given(RECORDED);
        purchases.from("series-S4-P1", withdrawn(SeriesStandard.S4)).expect(entry(null));
        purchases
                .from("P1", withdrawn(SeriesStandard.S3))
                .redelivering()
                .expectSame()
                .expect();
    }

    private static SeriesWithdrawn withdrawn(SeriesStandard standard) {
        return new SeriesWithdrawn(standard, PURCHASE, CLIENT, AGENT, "none", NOW);
    }

    private static PurchaseEntry entry(LocalDate returnedOn) {
        return new PurchaseEntry(CLIENT, new Bought(PURCHASE, DAY, Money.ofFen(120_000), returnedOn));
    }
}
