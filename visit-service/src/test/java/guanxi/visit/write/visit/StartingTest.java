package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.visit.LinsVisit.CANCELLED;
import static guanxi.visit.write.visit.LinsVisit.COMPLETE;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.PLANNED;
import static guanxi.visit.write.visit.LinsVisit.START;
import static guanxi.visit.write.visit.LinsVisit.STARTED;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static guanxi.visit.write.visit.LinsVisit.refused;

import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.LeaveVisitOpen;
import guanxi.visit.write.visit.VisitCommand.StartVisit;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A visit starts after a sign-in (B-14, T-04). */
class StartingTest {
    private final AggregateTestFixture<Visit> visits = LinsVisit.signedInAtNine();

    @Test
    void a_planned_visit_starts_at_the_very_instant_of_the_sign_in() {
        visits.given(PLANNED)
                .when(new StartVisit(V1, START), AS_LIN)
                .expectEvents(STARTED)
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void a_visit_does_not_start_before_the_sign_in() {
        refused(PLANNED).by(new StartVisit(V1, START.minusNanos(1))).as(VisitRule.A_VISIT_STARTS_AFTER_A_SIGN_IN);
    }

    @Test
    void a_sign_in_of_the_day_before_is_none() {
        refused(PLANNED)
                .by(new StartVisit(V1, at(DAY.plusDays(1), "09:00")))
                .as(VisitRule.A_VISIT_STARTS_AFTER_A_SIGN_IN);
    }

    @Test
    void a_visit_that_was_planned_for_another_day_belongs_to_the_day_of_its_start() {
        var planned = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY.minusDays(1), Purpose.A, 2, NOW);
        visits.given(planned).when(new StartVisit(V1, START), AS_LIN).expectEvents(STARTED);
    }

    @Test
    void a_visit_starts_now_unless_told() {
        visits.given(PLANNED)
                .when(new StartVisit(V1, null), AS_LIN)
                .expectEvents(new VisitStarted(V1, LIN, NORTH_SHOP, DAY, NOW));
    }

    @Test
    void the_same_start_again_or_none_in_particular_changes_nothing() {
        for (Instant again : new Instant[] {START, null}) {
            visits.given(PLANNED, STARTED)
                    .when(new StartVisit(V1, again), AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }
    }

    @Test
    void another_start_is_refused() {
        refused(PLANNED, STARTED)
                .by(new StartVisit(V1, START.plusSeconds(60)))
                .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_visit_that_is_under_way_when_its_day_has_ended_was_left_open_once() {
        var before = DAY.minusDays(1);
        var started = new VisitStarted(V1, LIN, NORTH_SHOP, before, at(before, "09:00"));
        var open = new VisitLeftOpen(V1, LIN, NORTH_SHOP, before, at(DAY, "00:00"));
        var clock = new LeaveVisitOpen(V1.toString());
        visits.given(PLANNED, started).when(clock).expectEvents(open);
        visits.given(PLANNED, started, open).when(clock).expectNoEvents();
        visits.given(PLANNED, started, COMPLETED).when(clock).expectNoEvents();
        visits.given(PLANNED, STARTED).when(clock).expectNoEvents();
        visits.given(PLANNED, STARTED, new VisitLeftOpen(V1, LIN, NORTH_SHOP, DAY, NOW))
                .when(COMPLETE, AS_LIN)
                .expectEvents(COMPLETED);
    }

    @Test
    void only_a_planned_visit_is_started() {
        refused(PLANNED, COMPLETED).by(new StartVisit(V1, START)).as(VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED);
        refused(PLANNED, CANCELLED).by(new StartVisit(V1, START)).as(VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED);
    }
}
