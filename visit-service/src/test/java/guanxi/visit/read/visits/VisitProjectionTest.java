package guanxi.visit.read.visits;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.visits.VisitEntry.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitProjectionTest {
    private static final VisitReport REPORT = Samples.report()
            .purpose(Purpose.B)
            .groups(3)
            .companions(List.of("Li"))
            .summary(null)
            .build();
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, SHOP, DAY.plusDays(1), Purpose.A, 2, START);
    private static final VisitStarted STARTED = new VisitStarted(V1, LIN, SHOP, DAY, START);
    private static final VisitLeftOpen LEFT_OPEN = new VisitLeftOpen(V1, LIN, SHOP, DAY, START.plusSeconds(54_000));
    private static final VisitCompleted COMPLETED = Samples.completed(REPORT).build();
    private static final VisitCancelled CANCELLED = new VisitCancelled(V1, LIN, SHOP, "shop closed", START);
    private final ViewFixture<VisitEntry> visits = ViewFixture.of(new VisitProjection(), VisitEntry.VIEW);

    @Test
    void a_planned_visit_shows_its_plan() {
        visits.given(PLANNED).expect(planned(Status.PLANNED, DAY.plusDays(1), null, null, 0));
    }

    @Test
    void a_started_visit_shows_since_when_and_belongs_to_that_day_whatever_day_it_was_planned_for() {
        visits.given(PLANNED, STARTED).expect(planned(Status.STARTED, DAY, START, null, 1));
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
    void a_visit_that_was_left_open_says_so() {
        visits.given(PLANNED, STARTED, LEFT_OPEN)
                .redelivering()
                .expectSame()
                .expect(planned(Status.STARTED, DAY, START, null, 2).withLeftOpen(true));
    }

    @Test
    void a_visit_that_was_left_open_is_not_any_more_once_it_is_reported() {
        visits.given(PLANNED, STARTED, LEFT_OPEN, COMPLETED).expect(completed(3));
    }

    @Test
    void a_visit_that_was_left_open_is_not_any_more_once_it_is_cancelled() {
        visits.given(PLANNED, STARTED, LEFT_OPEN, CANCELLED)
                .expect(planned(Status.CANCELLED, DAY, START, "shop closed", 3));
    }

    @Test
    void a_record_of_it_raises_nothing_but_its_version() {
        visits.given(COMPLETED, Samples.recorded(Samples.visitRecord().build()))
                .redelivering()
                .expectSame()
                .expect(completed(1));
    }

    @Test
    void a_report_that_was_filled_in_shows_what_was_missing() {
        var whole = REPORT.with(List.of("Li"), "seen");
        visits.given(COMPLETED, new VisitReportFilled(V1, LIN, SHOP, DAY, whole, START))
                .redelivering()
                .expectSame()
                .expect(VisitEntry.completed(V1, LIN, SHOP, DAY, whole, null, 1));
    }

    @Test
    void a_corrected_visit_shows_what_is_right_and_why() {
        var other = new ClientId("C00002");
        var corrected = Samples.corrected(REPORT)
                .clientId(other)
                .on(DAY.minusDays(1))
                .reason("wrong shop and day")
                .build();
        visits.given(COMPLETED, corrected)
                .expect(VisitEntry.completed(V1, LIN, other, DAY.minusDays(1), REPORT, "wrong shop and day", 1));
    }

    @Test
    void a_withdrawn_visit_shows_that_there_was_none() {
        visits.given(COMPLETED, new VisitWithdrawn(V1, LIN, SHOP, DAY, "twice", START))
                .redelivering()
                .expectSame()
                .expect(new VisitEntry(
                        V1,
                        LIN,
                        SHOP,
                        DAY,
                        Status.WITHDRAWN,
                        Purpose.B,
                        3,
                        START,
                        null,
                        ReportEntry.of(REPORT),
                        "twice",
                        1));
    }

    private static VisitEntry planned(Status status, LocalDate on, Instant startedAt, String reason, long version) {
        return new VisitEntry(V1, LIN, SHOP, on, status, Purpose.A, 2, startedAt, null, null, reason, version);
    }

    private static VisitEntry completed(long version) {
        return new VisitEntry(
                V1, LIN, SHOP, DAY, Status.COMPLETED, Purpose.B, 3, START, null, ReportEntry.of(REPORT), null, version);
    }
}
