package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.PLANNED;
import static guanxi.visit.write.visit.LinsVisit.RECORD;
import static guanxi.visit.write.visit.LinsVisit.REPORT;
import static guanxi.visit.write.visit.LinsVisit.STARTED;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static guanxi.visit.write.visit.LinsVisit.completed;
import static guanxi.visit.write.visit.LinsVisit.refused;

import guanxi.language.Person;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Samples;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A visit is recorded as the daily report has it, whether or not it was planned. */
class RecordingTest {
    private final AggregateTestFixture<Visit> visits = LinsVisit.signedInAtNine();

    @Test
    void a_visit_is_recorded_without_a_plan() {
        visits.givenNoPriorActivity()
                .when(RECORD, AS_LIN)
                .expectEvents(COMPLETED)
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void recording_completes_what_was_planned_or_started() {
        visits.given(PLANNED).when(RECORD, AS_LIN).expectEvents(COMPLETED);
        visits.given(PLANNED, STARTED).when(RECORD, AS_LIN).expectEvents(COMPLETED);
    }

    @Test
    void the_same_record_again_changes_nothing() {
        visits.given(COMPLETED).when(RECORD, AS_LIN).expectNoEvents().expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void the_same_record_of_a_person_who_was_erased_since_changes_nothing() {
        var met = Person.ofClient(NORTH_SHOP, Field.ERASED);
        var remembered = completed(REPORT.with(met.forgotten()));
        visits.given(remembered)
                .when(new RecordVisit(V1, LIN, NORTH_SHOP, REPORT.with(met)), AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void a_record_with_other_content_is_refused() {
        refused(COMPLETED)
                .by(new RecordVisit(
                        V1,
                        LIN,
                        NORTH_SHOP,
                        Samples.report().issues(Issue.counted(1, 1)).build()))
                .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        refused(COMPLETED).by(new RecordVisit(V1, LIN, SOUTH_SHOP, REPORT)).as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        refused(COMPLETED)
                .by(new RecordVisit(V1, STRANGER, NORTH_SHOP, REPORT))
                .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void who_is_unknown_neither_visits_nor_is_visited() {
        refused().by(new RecordVisit(V1, STRANGER, NORTH_SHOP, REPORT)).as(CommonRule.UNKNOWN_SPECIALIST);
        refused().by(new RecordVisit(V1, LIN, NOBODYS_SHOP, REPORT)).as(CommonRule.UNKNOWN_CLIENT);
    }

    @Test
    void a_refused_record_leaves_no_trace_on_its_number() {
        var fixture = visits.givenNoPriorActivity();
        fixture.when(new RecordVisit(V1, LIN, NOBODYS_SHOP, REPORT), DEPARTMENT)
                .expectException(Refusal.by(CommonRule.UNKNOWN_CLIENT));
        visits.givenNoPriorActivity().when(RECORD, AS_LIN).expectEvents(COMPLETED);
    }

    @Test
    void a_visit_belongs_to_the_local_day_of_its_start() {
        for (String time : List.of("00:00", "23:59:59")) {
            var report = Samples.report()
                    .startedAt(at(time))
                    .endedAt(at(DAY.plusDays(1), "09:00"))
                    .build();
            visits.givenNoPriorActivity()
                    .when(new RecordVisit(V1, LIN, NORTH_SHOP, report), AS_LIN)
                    .expectEvents(completed(report));
        }
    }
}
