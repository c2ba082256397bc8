package guanxi.visit.write;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitId;
import guanxi.visit.write.VisitCommand.CancelVisit;
import guanxi.visit.write.VisitCommand.PlanVisit;
import guanxi.visit.write.VisitCommand.StartVisit;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What contradicts a visit or a day is refused by the field that differs, with both values; nobody's name is in it. */
class KnownOtherwiseTest {
    private static final VisitId V1 = new VisitId("V000001");
    private static final Instant START = at("09:00");
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2);

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
                new VisitStarted(V1, LIN, NORTH_SHOP, START));
    }

    @Test
    void another_reason_of_a_cancellation() {
        refusal(
                new CancelVisit(V1, "rain"),
                "field=reason, facts={recorded=snow, given=rain}",
                PLANNED,
                new VisitCancelled(V1, LIN, NORTH_SHOP, "snow"));
    }

    private void refusal(Object command, String difference, Object... history) {
        visits.given(history)
                .when(command, AS_LIN)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(containsString(difference)));
    }
}
