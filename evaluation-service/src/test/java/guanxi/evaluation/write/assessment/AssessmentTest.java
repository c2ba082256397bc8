package guanxi.evaluation.write.assessment;

import static guanxi.evaluation.write.Refused.refusedBy;
import static guanxi.language.evaluation.Indicator.CLIENT_CARE;
import static guanxi.language.evaluation.Indicator.SERVICE;
import static guanxi.language.evaluation.Indicator.TEAMWORK;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.write.assessment.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.assessment.AssessmentCommand.ReopenAssessment;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingsId;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final ScorecardCode F2 = ScorecardFamily.F_2.code();
    private static final Map<String, ?> MANAGER = Map.of(Actor.ID, "m", Actor.REACH, Reach.DEPARTMENT.asText());
    private static final Map<String, List<String>> EVIDENCE = Map.of("visits.actual", List.of("e1"));
    private final List<Rating> standing =
            new ArrayList<>(List.of(rating(TEAMWORK, "88"), rating(CLIENT_CARE, "65"), rating(SERVICE, "1")));
    private final FixtureConfiguration<Assessment> assessment = new AggregateTestFixture<>(Assessment.class)
            .registerParameterResolverFactory(new ActorParameterResolverFactory())
            .registerInjectableResource(
                    (StandingRatings) month -> month.equals(new RatingsId(WHO, JUNE)) ? standing : List.of())
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")));

    @Test
    void an_assessment_is_of_a_person_a_month_and_a_card() {
        assertThat(id(JUNE)).hasToString("assessment-S001-2026-06-F-2");
    }

    @Test
    void a_month_is_finalised_only_when_it_is_over_on_the_clock_of_the_department() {
        given().when(finalise(YearMonth.of(2026, 7), complete("88", "65"), List.of()), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_A_MONTH_THAT_IS_OVER_IS_FINALISED"));
    }

    @Test
    void a_complete_assessment_is_finalised_once_and_its_evidence_is_told_apart() {
        given().when(finalise("88", "65"), MANAGER).expectEvents(evidence(1), finalised(1));
        given(evidence(1), finalised(1)).when(finalise("88", "65"), MANAGER).expectNoEvents();
    }

    @Test
    void a_month_with_an_unjudged_visit_is_not_finalised() {
        given().when(finalise(JUNE, complete("88", "65"), List.of(new VisitId("V000001"))), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("VISITS_ARE_STILL_UNJUDGED"));
    }

    @Test
    void a_final_assessment_is_reopened_with_a_reason_and_finalised_again() {
        var reopened = new AssessmentReopened(WHO, JUNE, F2, "a visit was forgotten", NOW);
        given(evidence(1), finalised(1))
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectEvents(reopened);
        given(evidence(1), finalised(1), reopened)
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(evidence(1), finalised(1), reopened)
                .when(finalise("88", "65"), MANAGER)
                .expectEvents(evidence(2), finalised(2));
        given(evidence(1), finalised(1), reopened, evidence(2), finalised(2))
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectEvents(reopened);
    }

    @Test
    void what_is_not_final_is_not_reopened() {
        given().when(reopen("a visit was forgotten"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_A_FINAL_ASSESSMENT_IS_REOPENED"));
    }

    @Test
    void an_incomplete_assessment_is_not_finalised() {
        given().when(finalise(JUNE, figures(Status.INCOMPLETE, "88", null), List.of()), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED"));
    }

    @Test
    void figures_of_other_ratings_than_those_that_stand_are_not_finalised() {
        given().when(finalise("87", "65"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("THE_FIGURES_ARE_OUT_OF_DATE"));
        standing.clear();
        given().when(finalise("88", "65"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("THE_FIGURES_ARE_OUT_OF_DATE"));
    }

    /** ADR 24: another card may be asked for, to compare. */
    @Test
    void a_month_is_not_finalised_on_a_card_that_does_not_score_it() {
        var onHisRolesCard = finalise("88", "65");
        var asked = new FinaliseAssessment(
                id(JUNE),
                ScorecardFamily.F_3.code(),
                onHisRolesCard.figures(),
                1,
                onHisRolesCard.team(),
                List.of(1),
                EVIDENCE,
                99L,
                List.of());
        given().when(asked, MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_THE_CARD_THAT_SCORES_IS_FINALISED"));
    }

    @Test
    void nobody_finalises_outside_his_reach() {
        given().when(finalise("88", "65"), Map.of(Actor.ID, "s", Actor.REACH, "S002"))
                .expectExceptionDetails(refusedBy("OUT_OF_REACH"));
    }

    private TestExecutor<Assessment> given(Object... events) {
        return assessment.given(events);
    }

    private static AssessmentId id(YearMonth month) {
        return new AssessmentId(WHO, month, F2);
    }

    private static FinaliseAssessment finalise(String teamwork, String clientCare) {
        return finalise(JUNE, complete(teamwork, clientCare), List.of());
    }

    private static FinaliseAssessment finalise(YearMonth month, Figures figures, List<VisitId> unjudged) {
        return new FinaliseAssessment(
                id(month), F2, figures, 1, new TeamId("华东一组"), List.of(1), EVIDENCE, 99L, unjudged);
    }

    private static ReopenAssessment reopen(String reason) {
        return new ReopenAssessment(id(JUNE), reason);
    }

    private static AssessmentEvidenceRecorded evidence(int finalisation) {
        return new AssessmentEvidenceRecorded(WHO, JUNE, F2, finalisation, EVIDENCE, NOW);
    }

    private static AssessmentFinalised finalised(int finalisation) {
        return new AssessmentFinalised(
                WHO, JUNE, F2, finalisation, 1, new TeamId("华东一组"), List.of(1), complete("88", "65"), 99L, NOW);
    }

    private static Figures complete(String teamwork, String clientCare) {
        return figures(Status.COMPLETE, teamwork, clientCare);
    }

    private static Figures figures(Status status, String teamwork, String clientCare) {
        var lines = List.of(
                Line.rated(TEAMWORK, null, dec(teamwork), null).partOf(Indicator.DAILY),
                Line.rated(CLIENT_CARE, null, dec(clientCare), null).partOf(Indicator.DAILY),
                Line.ofParts(Indicator.DAILY, dec("15"), null));
        return new Figures(false, status, 4, dec("80"), dec("84.21"), lines, dec("59.45"), "D");
    }

    private static Rating rating(Indicator indicator, String rating) {
        return new Rating(indicator, dec(rating));
    }

    private static BigDecimal dec(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
