package guanxi.client.read.visits;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.END;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.MET;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientVisitProjectionTest {
    private static final VisitReport REPORT = Samples.report().build();
    private static final VisitCompleted COMPLETED = Samples.completed(REPORT).build();
    private final ViewFixture<ClientVisit> visits = ViewFixture.of(new ClientVisitProjection(), ClientVisit.VIEW);

    @Test
    void a_completed_visit_belongs_into_the_clients_file() {
        visits.given(COMPLETED)
                .redelivering()
                .expectSame()
                .expect(new ClientVisit(
                        V1, SHOP, LIN, DAY, START, END, MET, Purpose.A, Outcome.B, 2, "looked at the shelf", 1, 0));
    }

    @Test
    void what_a_report_had_left_open_is_filled_in() {
        var whole = Samples.report().companions(List.of("Li")).build();
        var open = Samples.completed(whole.with(List.of(), null)).build();
        visits.given(open, new VisitReportFilled(V1, LIN, SHOP, DAY, whole, END))
                .redelivering()
                .expectSame()
                .expect(ClientVisit.of(V1, SHOP, LIN, DAY, whole));
    }

    @Test
    void a_corrected_visit_stands_in_the_file_of_the_right_client_as_it_is_right() {
        var right = Samples.report()
                .purpose(Purpose.B)
                .outcome(Outcome.C)
                .groups(3)
                .summary("another talk")
                .issues(Issue.counted(0, 1))
                .build();
        var other = new ClientId("C2");
        visits.given(COMPLETED, Samples.corrected(right).clientId(other).build())
                .redelivering()
                .expectSame()
                .expect(ClientVisit.of(V1, other, LIN, DAY, right));
    }

    @Test
    void a_withdrawn_visit_leaves_the_file() {
        visits.given(COMPLETED, new VisitWithdrawn(V1, LIN, SHOP, DAY, "twice", END))
                .expect();
    }
}
