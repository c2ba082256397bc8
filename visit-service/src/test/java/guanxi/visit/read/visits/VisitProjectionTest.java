package guanxi.visit.read.visits;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
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
    private static final ColleagueId LIN = new ColleagueId("S001");
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
            Issue.counted(1, 0));
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, SHOP, DAY.plusDays(1), Purpose.A, 2, NINE);
    private static final VisitStarted STARTED = new VisitStarted(V1, LIN, SHOP, DAY, NINE);
    private static final VisitCompleted COMPLETED =
            new VisitCompleted(V1, LIN, SHOP, DAY, REPORT, new Territories(new TerritoryId("north"), List.of()));
    private static final VisitCancelled CANCELLED = new VisitCancelled(V1, LIN, SHOP, "shop closed", NINE);
    private final ViewFixture<VisitEntry> visits = ViewFixture.of(new VisitProjection(), VisitEntry.VIEW);

    @Test
    void a_planned_visit_shows_its_plan() {
        visits.given(PLANNED).expect(planned(Status.PLANNED, DAY.plusDays(1), null, null, 0));
    }

    @Test
    void a_started_visit_shows_since_when_and_belongs_to_that_day_whatever_day_it_was_planned_for() {
        visits.given(PLANNED, STARTED).expect(planned(Status.STARTED, DAY, NINE, null, 1));
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
        visits.given(PLANNED, CANCELLED).expect(planned(Status.CANCELLED, DAY.plusDays(1), null, "shop closed", 1));
        visits.redelivering().expectSame();
    }

    @Test
    void a_report_that_was_filled_in_shows_what_was_missing() {
        var whole = REPORT.with(List.of("Li"), "seen");
        visits.given(COMPLETED, new VisitReportFilled(V1, LIN, SHOP, DAY, whole, NINE))
                .redelivering()
                .expectSame()
                .expect(VisitEntry.completed(V1, LIN, SHOP, DAY, whole, null, 1));
    }

    @Test
    void a_corrected_visit_shows_what_is_right_and_why() {
        var other = new ClientId("C00002");
        var corrected = new VisitCorrected(V1, LIN, other, DAY.minusDays(1), DAY, REPORT, "wrong shop and day", NINE);
        visits.given(COMPLETED, corrected)
                .expect(VisitEntry.completed(V1, LIN, other, DAY.minusDays(1), REPORT, "wrong shop and day", 1));
    }

    @Test
    void a_withdrawn_visit_shows_that_there_was_none() {
        visits.given(COMPLETED, new VisitWithdrawn(V1, LIN, SHOP, DAY, "twice", NINE))
                .redelivering()
                .expectSame()
                .expect(new VisitEntry(
                        V1, LIN, SHOP, DAY, Status.WITHDRAWN, Purpose.B, 3, NINE, ReportEntry.of(REPORT), "twice", 1));
    }

    @Test
    void the_projection_is_run_by_the_processor_of_its_view() {
        assertThat(VisitProjection.PROCESSOR).isEqualTo(VisitEntry.VIEW.processor());
    }

    private static VisitEntry planned(Status status, LocalDate on, Instant startedAt, String reason, long version) {
        return new VisitEntry(V1, LIN, SHOP, on, status, Purpose.A, 2, startedAt, null, reason, version);
    }

    private static VisitEntry completed(long version) {
        return new VisitEntry(
                V1, LIN, SHOP, DAY, Status.COMPLETED, Purpose.B, 3, NINE, ReportEntry.of(REPORT), null, version);
    }
}
