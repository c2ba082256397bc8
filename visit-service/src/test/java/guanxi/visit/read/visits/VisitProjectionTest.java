package guanxi.visit.read.visits;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.visits.VisitEntry.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitProjectionTest {
    private static final VisitId V1 = new VisitId("V000001");
    private static final SpecialistId LIN = new SpecialistId("S001");
    private static final ClientId SHOP = new ClientId("C00001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final Instant NINE = Instant.parse("2026-06-03T01:00:00Z");
    private static final VisitReport REPORT = new VisitReport(
            Person.named("C00001", "王小明"),
            NINE,
            NINE.plusSeconds(600),
            Purpose.B,
            Outcome.A,
            3,
            List.of("Li"),
            null,
            1,
            0);
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, SHOP, DAY.plusDays(1), Purpose.A, 2);
    private static final VisitStarted STARTED = new VisitStarted(V1, LIN, SHOP, NINE);
    private static final VisitCompleted COMPLETED = new VisitCompleted(V1, LIN, SHOP, DAY, REPORT, false);
    private static final VisitCancelled CANCELLED = new VisitCancelled(V1, LIN, SHOP, "shop closed");
    private final ViewFixture<VisitEntry> visits = ViewFixture.of(new VisitProjection(), VisitEntry.VIEW);

    @Test
    void a_planned_visit_shows_its_plan() {
        visits.given(PLANNED).expect(planned(Status.PLANNED, null, null, 0));
    }

    @Test
    void a_started_visit_shows_since_when() {
        visits.given(PLANNED, STARTED).expect(planned(Status.STARTED, NINE, null, 1));
    }

    @Test
    void a_completed_visit_shows_its_report_and_belongs_to_the_day_that_it_was_made() {
        visits.given(PLANNED).given(STARTED, COMPLETED).expect(completed(2));
    }

    @Test
    void a_visit_that_was_recorded_without_a_plan_shows_the_same() {
        visits.given(COMPLETED).redelivering().expectSame().expect(completed(0));
    }

    @Test
    void a_cancelled_visit_shows_why() {
        visits.given(PLANNED, CANCELLED).expect(planned(Status.CANCELLED, null, "shop closed", 1));
        visits.redelivering().expectSame();
    }

    @Test
    void the_projection_is_run_by_the_processor_of_its_view() {
        assertThat(VisitProjection.PROCESSOR).isEqualTo(VisitEntry.VIEW.processor());
    }

    private static VisitEntry planned(Status status, Instant startedAt, String reason, long version) {
        return new VisitEntry(
                V1, LIN, SHOP, DAY.plusDays(1), status, Purpose.A, 2, startedAt, null, null, reason, version);
    }

    private static VisitEntry completed(long version) {
        return new VisitEntry(V1, LIN, SHOP, DAY, Status.COMPLETED, Purpose.B, 3, NINE, REPORT, false, null, version);
    }
}
