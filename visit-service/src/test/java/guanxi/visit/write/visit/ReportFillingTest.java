package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.CORRECTED;
import static guanxi.visit.write.visit.LinsVisit.RECORD;
import static guanxi.visit.write.visit.LinsVisit.REPORT;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static guanxi.visit.write.visit.LinsVisit.refused;

import guanxi.language.visit.Issue;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The next step of a report: what it had left open is filled in (ADR 14). */
class ReportFillingTest {
    private static final VisitReport FILLED = REPORT.with(List.of("Li"), REPORT.summary());
    private static final VisitReportFilled FILLED_IN = new VisitReportFilled(V1, LIN, NORTH_SHOP, DAY, FILLED, NOW);

    private final AggregateTestFixture<Visit> visits = LinsVisit.signedInAtNine();

    @Test
    void a_row_that_only_fills_the_companions_is_the_next_step() {
        visits.given(COMPLETED)
                .when(new RecordVisit(V1, LIN, NORTH_SHOP, FILLED), AS_LIN)
                .expectEvents(FILLED_IN)
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void problems_that_were_counted_may_be_named_in_the_next_step_and_counted_again() {
        var named = REPORT.with(List.of(new Issue("the shelf is broken", true, null)));
        var filledIn = new VisitReportFilled(V1, LIN, NORTH_SHOP, DAY, named, NOW);
        visits.given(COMPLETED)
                .when(new CompleteVisit(V1, NORTH_SHOP, named), AS_LIN)
                .expectEvents(filledIn);
        visits.given(COMPLETED, filledIn).when(RECORD, AS_LIN).expectNoEvents();
    }

    @Test
    void a_row_that_leaves_out_what_is_known_or_says_it_again_changes_nothing() {
        for (var again : List.of(REPORT, FILLED)) {
            visits.given(COMPLETED, FILLED_IN)
                    .when(new RecordVisit(V1, LIN, NORTH_SHOP, again), AS_LIN)
                    .expectNoEvents();
        }
    }

    @Test
    void other_companions_contradict() {
        refused(COMPLETED, FILLED_IN)
                .by(new RecordVisit(V1, LIN, NORTH_SHOP, REPORT.with(List.of("Zhao"), null)))
                .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_row_that_fills_and_contradicts_contradicts() {
        var other = Samples.report()
                .groups(3)
                .companions(List.of("Li"))
                .summary(null)
                .build();
        refused(COMPLETED).by(new RecordVisit(V1, LIN, NORTH_SHOP, other)).as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void what_was_corrected_since_is_filled_by_a_correction() {
        refused(COMPLETED, CORRECTED)
                .by(new RecordVisit(V1, LIN, NORTH_SHOP, FILLED))
                .as(VisitRule.A_CORRECTED_VISIT_IS_FILLED_BY_A_CORRECTION);
    }
}
