package guanxi.evaluation.read.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.read.assessments.AssessmentFact.Reopened;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.platform.view.ViewFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentFactsProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final ScorecardCode F2 = new ScorecardCode("F-2");
    private static final ScorecardCode F3 = new ScorecardCode("F-3");
    private final ViewFixture<AssessmentFact> assessments =
            ViewFixture.of(new AssessmentFactsProjection(), AssessmentFactsProjection.VIEW);

    @Test
    void what_was_finalised_is_kept_with_every_decimal() {
        assessments.from("assessment", finalised(F2, 1)).redelivering().expectSame();
        assertThat(known().finalised()).isEqualTo(finalised(F2, 1));
        assertThat(known().version()).isZero();
    }

    @Test
    void a_month_that_was_final_on_one_card_may_become_final_on_another() {
        assessments.from("assessment", finalised(F2, 1), reopened(F2), finalised(F3, 2));
        assertThat(known().finalised()).isEqualTo(finalised(F3, 2));
        assertThat(known().reopened()).singleElement().satisfies(before -> assertThat(before.finalised())
                .isEqualTo(finalised(F2, 1)));
    }

    @Test
    void a_reopened_month_is_not_final_and_keeps_every_finalisation_with_why_it_was_reopened() {
        assessments
                .from("assessment", finalised(F2, 1), reopened(F2))
                .redelivering()
                .expectSame();
        assertThat(known().finalised()).isNull();
        assertThat(known().reopened())
                .containsExactly(new Reopened(
                        finalised(F2, 1), "a visit was forgotten", reopened(F2).occurredAt()));
        assessments.from("assessment", finalised(F2, 2));
        assertThat(known().finalised()).isEqualTo(finalised(F2, 2));
        assertThat(known().reopened()).hasSize(1);
    }

    @Test
    void the_evidence_raises_the_version_as_every_event_of_the_assessment_does() {
        assessments.from("assessment", finalised(F2, 1), reopened(F2));
        assessments.from("assessment", new AssessmentEvidenceRecorded(WHO, JUNE, F2, 2, Map.of(), Instant.EPOCH));
        assertThat(known().version()).isEqualTo(2);
        assertThat(known().finalised()).isNull();
    }

    private static AssessmentFinalised finalised(ScorecardCode card, int finalisation) {
        var line = new Line(Indicator.VISITS, null, dec("40"), dec("1"), 7, 3, dec("0.4290"), null, null, dec("17.10"));
        var figures =
                new Figures(false, Status.COMPLETE, 0, dec("100"), dec("84.20"), List.of(line), dec("59.50"), "D");
        return new AssessmentFinalised(
                WHO, JUNE, card, finalisation, 1, new TeamId("华东一组"), List.of(1, 2), figures, 12L, Instant.EPOCH);
    }

    private static AssessmentReopened reopened(ScorecardCode card) {
        return new AssessmentReopened(WHO, JUNE, card, 1, "a visit was forgotten", Instant.EPOCH.plusSeconds(1));
    }

    private AssessmentFact known() {
        return assessments.reader().byId("S001-2026-06").orElseThrow();
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
