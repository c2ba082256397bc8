package guanxi.client.read.visits;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientVisitProjectionTest {
    private static final Instant START = Instant.parse("2026-06-01T01:00:00Z");
    private static final Instant END = Instant.parse("2026-06-01T02:00:00Z");
    private static final VisitId VISIT = new VisitId("V1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final Person MET = Person.named("C1", "Wang");
    private final ViewFixture<ClientVisit> visits = ViewFixture.of(new ClientVisitProjection(), ClientVisit.VIEW);

    @Test
    void a_completed_visit_belongs_into_the_clients_file() {
        visits.given(completed())
                .redelivering()
                .expectSame()
                .expect(new ClientVisit(
                        new VisitId("V1"),
                        new ClientId("C1"),
                        new ColleagueId("S001"),
                        LocalDate.of(2026, 6, 1),
                        START,
                        END,
                        MET,
                        Purpose.A,
                        Outcome.B,
                        2,
                        "first talk",
                        1,
                        0));
    }

    @Test
    void what_a_report_had_left_open_is_filled_in() {
        var whole = new VisitReport(
                MET, START, END, Purpose.A, Outcome.B, 2, List.of("Li"), "first talk", Issue.counted(1, 0));
        var on = LocalDate.of(2026, 6, 1);
        var open = new VisitCompleted(
                VISIT,
                SPECIALIST,
                new ClientId("C1"),
                on,
                whole.with(List.of(), null),
                new Territories(new TerritoryId("n"), List.of()));
        visits.given(open, new VisitReportFilled(VISIT, SPECIALIST, new ClientId("C1"), on, whole, END))
                .redelivering()
                .expectSame()
                .expect(ClientVisit.of(VISIT, new ClientId("C1"), SPECIALIST, on, whole));
    }

    @Test
    void a_corrected_visit_stands_in_the_file_of_the_right_client_as_it_is_right() {
        var report = new VisitReport(
                MET, START, END, Purpose.B, Outcome.C, 3, List.of(), "another talk", Issue.counted(0, 1));
        var on = LocalDate.of(2026, 6, 1);
        visits.given(
                        completed(),
                        new VisitCorrected(VISIT, SPECIALIST, new ClientId("C2"), on, on, report, "wrong client", END))
                .redelivering()
                .expectSame()
                .expect(ClientVisit.of(VISIT, new ClientId("C2"), SPECIALIST, on, report));
    }

    @Test
    void a_withdrawn_visit_leaves_the_file() {
        visits.given(
                        completed(),
                        new VisitWithdrawn(
                                VISIT, SPECIALIST, new ClientId("C1"), LocalDate.of(2026, 6, 1), "twice", END))
                .expect();
    }

    private static VisitCompleted completed() {
        var report =
                new VisitReport(MET, START, END, Purpose.A, Outcome.B, 2, List.of(), "first talk", Issue.counted(1, 0));
        return new VisitCompleted(
                new VisitId("V1"),
                new ColleagueId("S001"),
                new ClientId("C1"),
                LocalDate.of(2026, 6, 1),
                report,
                new Territories(new TerritoryId("north"), List.of(new TerritoryId("north"))));
    }
}
