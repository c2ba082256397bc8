package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.visit.write.Field;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.PlanVisit;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import guanxi.visit.write.visit.VisitCommand.StartVisit;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What contradicts a visit is refused by the field that differs, with both values; nobody's name is in it. */
class KnownOtherwiseTest {
    private static final VisitId V1 = Samples.V1;
    private static final Instant START = at("09:00");
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2, START);

    private static final Person MET = Samples.MET;
    private static final Person OTHER = Person.ofClient(new ClientId("C00001"), "李四", "经理", "13800138000");

    private final AggregateTestFixture<Visit> visits = Field.of(Visit.class);

    @Test
    void another_plan_of_a_visit() {
        refusal(
                new PlanVisit(V1, LIN, NORTH_SHOP, DAY, Purpose.B, 2),
                "field=purpose, facts={recorded=A, given=B}",
                PLANNED);
    }

    @Test
    void another_start_of_a_visit() {
        refusal(
                new StartVisit(V1, START.plusSeconds(60)),
                "field=startedAt, facts={recorded=2026-06-03T01:00:00Z, given=2026-06-03T01:01:00Z}",
                PLANNED,
                new VisitStarted(V1, LIN, NORTH_SHOP, DAY, START));
    }

    @Test
    void another_reason_of_a_cancellation() {
        refusal(
                new CancelVisit(V1, "rain"),
                "field=reason, facts={recorded=snow, given=rain}",
                PLANNED,
                new VisitCancelled(V1, LIN, NORTH_SHOP, "snow", START));
    }

    @Test
    void another_client_or_specialist_of_a_visit() {
        refusal(
                new CompleteVisit(V1, SOUTH_SHOP, report(MET, 2)),
                "field=clientId, facts={recorded=C00001, given=C00002}",
                PLANNED);
        refusal(
                new RecordVisit(V1, LIN, SOUTH_SHOP, report(MET, 2)),
                "field=clientId, facts={recorded=C00001, given=C00002}",
                PLANNED);
    }

    @Test
    void another_report_of_a_visit() {
        refusal(
                new RecordVisit(V1, LIN, NORTH_SHOP, report(MET, 3)),
                "field=groups, facts={recorded=2, given=3}",
                completed(MET));
    }

    @Test
    void another_start_in_the_report_than_was_recorded() {
        visits.given(PLANNED, new VisitStarted(V1, LIN, NORTH_SHOP, DAY, START.minusSeconds(60)))
                .when(new CompleteVisit(V1, NORTH_SHOP, report(MET, 2)), AS_LIN)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(allOf(
                        containsString("field=startedAt"),
                        containsString("recorded=2026-06-03T00:59:00Z"),
                        containsString("given=2026-06-03T01:00:00Z"))));
    }

    @Test
    void what_the_report_left_out_and_what_is_left_out_now_does_not_hide_the_difference() {
        var briefly = Samples.report()
                .groups(3)
                .companions(List.of("Sun"))
                .summary(null)
                .build();
        refusal(
                new RecordVisit(V1, LIN, NORTH_SHOP, briefly),
                "field=groups, facts={recorded=2, given=3}",
                completed(MET));
    }

    @Test
    void another_person_met_is_named_as_a_field_and_shown_to_nobody() {
        visits.given(completed(MET))
                .when(new RecordVisit(V1, LIN, NORTH_SHOP, report(OTHER, 2)), AS_LIN)
                .expectExceptionDetails(hasToString(allOf(
                        containsString("field=personMet, facts={recorded=***, given=***}"),
                        not(containsString("王小明")),
                        not(containsString("李四")),
                        not(containsString("13800138000")))));
    }

    @Test
    void beside_a_person_who_was_erased_the_field_that_differs_is_still_found() {
        Person erased = Person.ofClient(new ClientId("C00001"), Field.ERASED);
        refusal(
                new RecordVisit(V1, LIN, NORTH_SHOP, report(erased, 3)),
                "field=groups, facts={recorded=2, given=3}",
                completed(erased.forgotten()));
    }

    private static VisitCompleted completed(Person met) {
        return Samples.completed(report(met, 2)).build();
    }

    private static VisitReport report(Person met, int groups) {
        return Samples.report().personMet(met).groups(groups).build();
    }

    private void refusal(Object command, String difference, Object... history) {
        visits.given(history)
                .when(command, AS_LIN)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(containsString(difference)));
    }
}
