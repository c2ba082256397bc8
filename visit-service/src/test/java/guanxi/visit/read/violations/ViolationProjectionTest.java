package guanxi.visit.read.violations;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;

import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.Samples;
import guanxi.platform.view.ViewFixture;
import org.junit.jupiter.api.Test;

class ViolationProjectionTest {
    private static final String DAY_ID = "day-S001-2026-06-03";
    private static final NormViolated OVERLAP = Samples.found(
                    Norm.OVERLAPPING_VISITS, Samples.judgedVisit().build())
            .build();
    private static final NormViolated TRUCK = Samples.violated().build();
    private static final ViolationWithdrawn NO_OVERLAP =
            new ViolationWithdrawn(LIN, DAY, OVERLAP.violationId(), Norm.OVERLAPPING_VISITS, V1, null, "none", START);
    private static final ViolationEntry OVERLAP_STANDS = new ViolationEntry(
            OVERLAP.violationId(), LIN, DAY, Norm.OVERLAPPING_VISITS, FoundBy.SYSTEM, V1, null, null);
    private static final ViolationEntry TRUCK_STANDS = new ViolationEntry(
            TRUCK.violationId(),
            LIN,
            DAY,
            Norm.DELIVERY_TRUCK,
            FoundBy.INSPECTOR,
            null,
            "inspector Zhao",
            "rode along");
    private final ViewFixture<ViolationEntry> violations =
            ViewFixture.of(new ViolationProjection(), ViolationEntry.VIEW);

    @Test
    void violations_stand_with_who_found_them() {
        violations.from(DAY_ID, OVERLAP, TRUCK).expect(OVERLAP_STANDS, TRUCK_STANDS);
    }

    @Test
    void a_withdrawn_violation_is_gone_in_the_same_batch_and_in_the_next() {
        violations.from(DAY_ID, TRUCK, OVERLAP, NO_OVERLAP).expect(TRUCK_STANDS);
        violations.from(DAY_ID, OVERLAP).expect(TRUCK_STANDS, OVERLAP_STANDS);
        violations.from(DAY_ID, NO_OVERLAP).expect(TRUCK_STANDS).redelivering().expectSame();
    }
}
