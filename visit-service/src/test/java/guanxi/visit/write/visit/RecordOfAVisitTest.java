package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.visit.LinsVisit.CANCELLED;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.CORRECT;
import static guanxi.visit.write.visit.LinsVisit.CORRECTED;
import static guanxi.visit.write.visit.LinsVisit.PLANNED;
import static guanxi.visit.write.visit.LinsVisit.START;
import static guanxi.visit.write.visit.LinsVisit.STARTED;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.FillRecord;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The record of a visit (F-10): of one that was made, filled in step by step, and never before the visit. */
class RecordOfAVisitTest {
    private static final VisitRecord PART = Samples.visitRecord().credit("B").build();
    private static final VisitRecord WHOLE = Samples.visitRecord()
            .credit("B")
            .growthRate(new BigDecimal("12.5"))
            .watch("pay first")
            .listeningLevel(3)
            .build();
    private static final VisitRecordFilled RECORDED = Samples.recorded(PART);
    private static final VisitRecordFilled FILLED = new VisitRecordFilled(V1, LIN, NORTH_SHOP, START, WHOLE, NOW);
    private static final VisitWithdrawn WITHDRAWN = new VisitWithdrawn(V1, LIN, NORTH_SHOP, DAY, "none", NOW);
    private final AggregateTestFixture<Visit> visits = Field.of(Visit.class);

    @Test
    void a_record_is_filled_in_and_told_again_changes_nothing() {
        visits.given(COMPLETED)
                .when(fill(PART), AS_LIN)
                .expectEvents(RECORDED)
                .expectResultMessagePayload(new Outcome(1, true));
        visits.given(COMPLETED, RECORDED)
                .when(fill(PART), AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void what_it_had_left_open_is_filled_and_a_row_that_leaves_it_open_denies_nothing() {
        visits.given(COMPLETED, RECORDED)
                .when(fill(WHOLE), AS_LIN)
                .expectEvents(FILLED)
                .expectResultMessagePayload(new Outcome(2, true).amending());
        for (var again : List.of(PART, WHOLE, Samples.visitRecord().build())) {
            visits.given(COMPLETED, RECORDED, FILLED).when(fill(again), AS_LIN).expectNoEvents();
        }
    }

    @Test
    void a_rate_is_compared_by_value_and_other_content_is_refused_by_its_field() {
        var spelt = Samples.visitRecord().growthRate(new BigDecimal("12.50")).build();
        visits.given(COMPLETED, RECORDED, FILLED).when(fill(spelt), AS_LIN).expectNoEvents();
        refused(
                fill(Samples.visitRecord().credit("C").other("x").build()),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                "credit",
                COMPLETED,
                RECORDED);
        refused(
                fill(Samples.visitRecord().filledOn(DAY.plusDays(1)).build()),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                "filledOn",
                COMPLETED,
                RECORDED);
    }

    @Test
    void only_a_visit_that_was_made_has_a_record() {
        visits.givenNoPriorActivity()
                .when(fill(PART), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.UNKNOWN_VISIT));
        refused(fill(PART), VisitRule.UNKNOWN_VISIT, "visitId", PLANNED, STARTED);
        refused(fill(PART), VisitRule.UNKNOWN_VISIT, "visitId", PLANNED, CANCELLED);
        refused(fill(PART), VisitRule.UNKNOWN_VISIT, "visitId", COMPLETED, WITHDRAWN);
    }

    @Test
    void nobody_fills_it_in_before_the_day_of_the_visit_as_is_known_now() {
        var early = fill(Samples.visitRecord().filledOn(DAY.minusDays(1)).build());
        refused(early, VisitRule.FILLED_BEFORE_THE_VISIT, "filledOn", COMPLETED);
        visits.given(COMPLETED, CORRECTED)
                .when(early, AS_LIN)
                .expectEvents(new VisitRecordFilled(
                        V1,
                        LIN,
                        SOUTH_SHOP,
                        CORRECT.report().startedAt(),
                        early.record(),
                        Field.at(DAY.minusDays(1), "00:00")));
    }

    @Test
    void a_record_that_was_accepted_is_known_though_its_visit_was_moved_behind_it_or_withdrawn() {
        var early = Samples.visitRecord().filledOn(DAY.minusDays(1)).build();
        var back = Samples.corrected(LinsVisit.REPORT)
                .previouslyOn(LinsVisit.BEFORE)
                .build();
        visits.given(COMPLETED, CORRECTED, Samples.recorded(early), back)
                .when(fill(early), AS_LIN)
                .expectNoEvents();
        visits.given(COMPLETED, RECORDED, WITHDRAWN).when(fill(PART), AS_LIN).expectNoEvents();
        visits.given(COMPLETED, RECORDED, WITHDRAWN).when(fill(WHOLE), AS_LIN).expectEvents(FILLED);
    }

    @Test
    void the_record_of_somebody_elses_visit_is_refused() {
        visits.given(COMPLETED)
                .when(fill(PART), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    private void refused(FillRecord command, Rule rule, String field, Object... history) {
        visits.given(history)
                .when(command, DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(rule))
                .expectExceptionDetails(hasToString(containsString("field=" + field)));
    }

    private static FillRecord fill(VisitRecord record) {
        return new FillRecord(V1, record);
    }
}
