package guanxi.evaluation.read.evidence;

import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinalEvidenceProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final ScorecardCode F3 = new ScorecardCode("F-3");
    private final ViewFixture<FinalEvidence> evidence =
            ViewFixture.of(new FinalEvidenceProjection(), FinalEvidenceProjection.VIEW);

    @Test
    void the_evidence_of_every_finalisation_stays() {
        var first = Map.of("visits.actual", List.of("e-1"), "conduct", List.<String>of());
        var second = Map.of("visits.actual", List.of("e-1", "e-2"));
        evidence.from("assessment", recorded(1, first), recorded(2, second))
                .redelivering()
                .expectSame()
                .expect(new FinalEvidence(WHO, JUNE, 1, first), new FinalEvidence(WHO, JUNE, 2, second));
    }

    private static AssessmentEvidenceRecorded recorded(int finalisation, Map<String, List<String>> figures) {
        return new AssessmentEvidenceRecorded(WHO, JUNE, F3, finalisation, figures, Instant.EPOCH);
    }
}
