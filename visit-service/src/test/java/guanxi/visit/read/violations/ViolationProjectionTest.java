package guanxi.visit.read.violations;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ViolationProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final String DAY_ID = "day-S001-2026-06-03";
    private static final VisitId V1 = new VisitId("V1");
    private static final ViolationId OVERLAP_OF_V1 = ViolationId.of(Norm.OVERLAPPING_VISITS, V1);
    private static final ViolationId ON_TRUCK = ViolationId.of(Norm.DELIVERY_TRUCK, "seen");
    private static final NormViolated OVERLAP =
            new NormViolated(LIN, DAY, OVERLAP_OF_V1, Norm.OVERLAPPING_VISITS, V1, null, null, Instant.EPOCH);
    private static final NormViolated TRUCK =
            new NormViolated(LIN, DAY, ON_TRUCK, Norm.DELIVERY_TRUCK, null, "Zhao", "rode along", Instant.EPOCH);
    private static final ViolationWithdrawn NO_OVERLAP =
            new ViolationWithdrawn(LIN, DAY, OVERLAP_OF_V1, Norm.OVERLAPPING_VISITS, "none", Instant.EPOCH);
    private static final ViolationEntry OVERLAP_STANDS =
            new ViolationEntry(OVERLAP_OF_V1, LIN, DAY, Norm.OVERLAPPING_VISITS, FoundBy.SYSTEM, V1, null, null);
    private static final ViolationEntry TRUCK_STANDS =
            new ViolationEntry(ON_TRUCK, LIN, DAY, Norm.DELIVERY_TRUCK, FoundBy.INSPECTOR, null, "Zhao", "rode along");
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

    @Test
    void the_projection_is_run_by_the_processor_of_its_view() {
        assertThat(ViolationProjection.PROCESSOR).isEqualTo(ViolationEntry.VIEW.processor());
    }
}
