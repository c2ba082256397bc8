package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.refusal;
import static guanxi.visit.write.visit.LinsVisit.CANCELLED;
import static guanxi.visit.write.visit.LinsVisit.COMPLETE;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.END;
import static guanxi.visit.write.visit.LinsVisit.PLANNED;
import static guanxi.visit.write.visit.LinsVisit.REPORT;
import static guanxi.visit.write.visit.LinsVisit.START;
import static guanxi.visit.write.visit.LinsVisit.STARTED;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static guanxi.visit.write.visit.LinsVisit.refused;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Samples;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A visit that is known was made, and is reported. */
class CompletingTest {
    private final AggregateTestFixture<Visit> visits = LinsVisit.signedInAtNine();

    @Test
    void a_planned_or_a_started_visit_is_completed() {
        visits.given(PLANNED).when(COMPLETE, AS_LIN).expectEvents(COMPLETED);
        visits.given(PLANNED, STARTED)
                .when(COMPLETE, AS_LIN)
                .expectEvents(COMPLETED)
                .expectResultMessagePayload(new Outcome(2, true));
    }

    @Test
    void the_same_report_again_changes_nothing() {
        visits.given(PLANNED, COMPLETED)
                .when(COMPLETE, AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void another_report_is_refused() {
        refused(PLANNED, COMPLETED)
                .by(new CompleteVisit(V1, NORTH_SHOP, Samples.report().groups(3).build()))
                .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_report_whose_start_differs_from_the_recorded_one_is_refused_by_both_times() {
        var later = Samples.report().startedAt(START.plusSeconds(600)).build();
        for (Object told :
                List.of(new CompleteVisit(V1, NORTH_SHOP, later), new RecordVisit(V1, LIN, NORTH_SHOP, later))) {
            visits.given(PLANNED, STARTED)
                    .when(told, AS_LIN)
                    .expectNoEvents()
                    .expectException(refusal(VisitRule.A_REPORT_HAS_THE_RECORDED_START))
                    .expectExceptionMessage("This visit was recorded to start at 2026-06-03T09:00, and the report"
                            + " says 2026-06-03T09:10.");
        }
    }

    @Test
    void a_report_of_another_clients_visit_is_refused() {
        refused(PLANNED).by(new CompleteVisit(V1, SOUTH_SHOP, REPORT)).as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_cancelled_visit_is_not_completed() {
        refused(PLANNED, CANCELLED).by(COMPLETE).as(VisitRule.ONLY_AN_OPEN_VISIT_IS_COMPLETED);
    }

    @Test
    void a_visit_is_completed_when_it_ends() {
        assertThat(COMPLETED.occurredAt()).isEqualTo(END);
    }

    @Test
    void a_visit_ends_after_its_start() {
        refused(PLANNED)
                .by(new CompleteVisit(
                        V1, NORTH_SHOP, Samples.report().endedAt(START).build()))
                .as(VisitRule.A_VISIT_ENDS_AFTER_ITS_START);
    }

    @Test
    void counts_are_plausible() {
        refused(PLANNED)
                .by(new CompleteVisit(V1, NORTH_SHOP, Samples.report().groups(0).build()))
                .as(VisitRule.GROUPS_ARE_AT_LEAST_ONE);
    }

    @Test
    void a_visit_that_nobody_knows_is_not_completed() {
        visits.givenNoPriorActivity().when(COMPLETE, AS_LIN).expectException(AggregateNotFoundException.class);
    }
}
