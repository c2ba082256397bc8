package guanxi.evaluation.read.violations;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.ViolationFact;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ViolationFactsProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private final ViewFixture<ViolationFact> violations =
            ViewFixture.of(new ViolationFactsProjection(), ViolationFactsProjection.VIEW);

    @Test
    void a_withdrawn_violation_counts_no_more_however_often_it_is_told() {
        violations
                .from(
                        "day",
                        violated("a"),
                        violated("b"),
                        new ViolationWithdrawn(
                                WHO,
                                DAY,
                                named("a"),
                                Norm.OVERLAPPING_VISITS,
                                null,
                                null,
                                "it was none",
                                Instant.EPOCH))
                .redelivering()
                .expectSame();
        assertThat(violations.reader().find(Query.all()))
                .extracting(ViolationFact::violationId)
                .containsExactly(named("b"));
    }

    private static NormViolated violated(String visit) {
        return new NormViolated(WHO, DAY, named(visit), Norm.OVERLAPPING_VISITS, null, null, null, Instant.EPOCH);
    }

    private static ViolationId named(String visit) {
        return ViolationId.of(Norm.OVERLAPPING_VISITS, new VisitId(visit));
    }
}
