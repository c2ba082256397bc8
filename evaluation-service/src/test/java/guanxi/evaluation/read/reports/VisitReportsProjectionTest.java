package guanxi.evaluation.read.reports;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.ReportedVisit;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class VisitReportsProjectionTest {
    private static final VisitId VISIT = new VisitId("V1");
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final LocalDate FIRST_OF_JULY = LocalDate.parse("2026-07-01");
    private final ViewFixture<ReportedVisit> reports =
            ViewFixture.of(new VisitReportsProjection(), VisitReportsProjection.VIEW);

    @Test
    void a_corrected_visit_is_of_its_new_day_and_its_report_is_the_correction() {
        reports.given(corrected(LocalDate.parse("2026-06-30"), FIRST_OF_JULY));
        var known = reports.reader().byId("V1").orElseThrow();
        assertThat(known.month()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(known.toldBy()).isEqualTo(known.told().event());
        reports.given(corrected(FIRST_OF_JULY, FIRST_OF_JULY)).redelivering().expectSame();
        assertThat(reports.reader().byId("V1").orElseThrow().toldBy()).isNotEqualTo(known.toldBy());
    }

    @Test
    void a_withdrawn_visit_stays_to_be_shown_as_such() {
        reports.given(
                corrected(FIRST_OF_JULY, FIRST_OF_JULY),
                new VisitWithdrawn(VISIT, WHO, CLIENT, FIRST_OF_JULY, "twice", Instant.EPOCH));
        var known = reports.reader().byId("V1").orElseThrow();
        assertThat(known.withdrawn()).isTrue();
        assertThat(known.told().what()).isEqualTo("visit.VisitWithdrawn");
    }

    private static VisitCorrected corrected(LocalDate from, LocalDate to) {
        return Samples.corrected(Samples.report().build())
                .visitId(VISIT)
                .clientId(CLIENT)
                .on(to)
                .previouslyOn(from)
                .build();
    }
}
