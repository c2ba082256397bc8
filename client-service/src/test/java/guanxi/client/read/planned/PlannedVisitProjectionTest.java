package guanxi.client.read.planned;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;

import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.view.ViewFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlannedVisitProjectionTest {
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, SHOP, DAY, Purpose.A, 1, START);
    private final ViewFixture<PlannedVisit> planned = ViewFixture.of(new PlannedVisitProjection(), PlannedVisit.VIEW);

    @Test
    void a_planned_visit_is_listed_with_its_day() {
        planned.given(PLANNED).redelivering().expectSame().expect(new PlannedVisit(V1, SHOP, LIN, DAY));
    }

    @ParameterizedTest
    @MethodSource("whatBecomesOfIt")
    void one_that_was_made_or_comes_to_nothing_is_planned_no_more(VisitEvent then) {
        planned.given(PLANNED, then).redelivering().expectSame().expect();
    }

    private static Stream<VisitEvent> whatBecomesOfIt() {
        return Stream.of(
                new VisitStarted(V1, LIN, SHOP, DAY, START),
                Samples.completed(Samples.report().build()).build(),
                new VisitCancelled(V1, LIN, SHOP, "ill", START),
                new VisitWithdrawn(V1, LIN, SHOP, DAY, "none", START));
    }
}
