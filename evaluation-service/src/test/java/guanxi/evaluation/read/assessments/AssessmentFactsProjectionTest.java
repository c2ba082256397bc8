package guanxi.evaluation.read.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.read.assessments.AssessmentFact.Reopened;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
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
    private final ViewFixture<AssessmentFact> assessments =
            ViewFixture.of(new AssessmentFactsProjection(), AssessmentFactsProjection.VIEW);

    @Test
    void each_rating_keeps_the_event_that_gave_it() {
        assessments.from("assessment", new SpecialistRated(WHO, JUNE, dec("88"), null));
        assessments.from("assessment", new SpecialistRated(WHO, JUNE, dec("88"), dec("65")));
        var filled = known().ratings();
        assertThat(filled.complete()).isTrue();
        assertThat(filled.teamworkTold()).isNotEqualTo(filled.clientCareTold());
        assessments
                .from("assessment", new RatingRevised(WHO, JUNE, dec("80"), dec("65"), "misread"))
                .redelivering()
                .expectSame();
        assertThat(known().ratings().teamwork()).isEqualTo(dec("80"));
        assertThat(known().ratings().clientCareTold()).isEqualTo(filled.clientCareTold());
    }

    @Test
    void what_was_finalised_is_kept_with_every_decimal_beside_what_is_rated_later() {
        var figures = new Figures(false, Status.COMPLETE, 0, dec("100"), dec("84.20"), null, dec("59.50"));
        var finalised = new AssessmentFinalised(
                WHO, JUNE, figures, new ScorecardCode("F-2"), 1, Map.of("teamwork", List.of("e")), Instant.EPOCH);
        assessments.from(
                "assessment",
                new SpecialistRated(WHO, JUNE, dec("88"), dec("65")),
                finalised,
                new RatingRevised(WHO, JUNE, dec("80"), dec("65"), "misread"));
        assertThat(known().finalised()).isEqualTo(finalised);
        assertThat(known().version()).isEqualTo(2);
    }

    @Test
    void a_reopened_month_is_not_final_and_keeps_every_finalisation_with_why_it_was_reopened() {
        var figures = new Figures(false, Status.COMPLETE, 0, dec("100"), dec("84.20"), null, dec("59.50"));
        var finalised = new AssessmentFinalised(
                WHO, JUNE, figures, new ScorecardCode("F-2"), 1, Map.of("teamwork", List.of("e")), Instant.EPOCH);
        var reopened = new AssessmentReopened(WHO, JUNE, "a visit was forgotten", Instant.EPOCH.plusSeconds(1));
        assessments
                .from("assessment", new SpecialistRated(WHO, JUNE, dec("88"), dec("65")), finalised, reopened)
                .redelivering()
                .expectSame();
        assertThat(known().finalised()).isNull();
        assertThat(known().reopened())
                .containsExactly(new Reopened(finalised, "a visit was forgotten", reopened.occurredAt()));
        assessments.from("assessment", finalised);
        assertThat(known().finalised()).isEqualTo(finalised);
        assertThat(known().reopened()).hasSize(1);
    }

    private AssessmentFact known() {
        return assessments.reader().byId("S001-2026-06").orElseThrow();
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
