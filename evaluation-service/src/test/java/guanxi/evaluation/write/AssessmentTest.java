package guanxi.evaluation.write;

import static guanxi.evaluation.write.Refused.refusedBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.AssessmentCommand.RateSpecialist;
import guanxi.evaluation.write.AssessmentCommand.ReopenAssessment;
import guanxi.evaluation.write.AssessmentCommand.ReviseRating;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Daily;
import guanxi.language.evaluation.Figures.Indicators;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.organisation.ColleagueId;
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
    private static final Map<String, ?> MANAGER = Map.of(Actor.ID, "m", Actor.REACH, Reach.DEPARTMENT.asText());
    private static final Map<String, List<String>> EVIDENCE = Map.of("visits.actual", List.of("e1"));
    private final FixtureConfiguration<Assessment> assessment = new AggregateTestFixture<>(Assessment.class)
            .registerParameterResolverFactory(new ActorParameterResolverFactory())
            .registerInjectableResource((References) WHO::equals)
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")));

    @Test
    void a_known_specialist_is_rated() {
        given().when(rate("88", "65"), MANAGER).expectEvents(rated("88", "65"));
    }

    @Test
    void an_unknown_specialist_is_not_rated() {
        var command = new RateSpecialist(new ColleagueId("S999"), JUNE, dec("88"), dec("65"));
        given().when(command, MANAGER).expectNoEvents().expectExceptionDetails(refusedBy("UNKNOWN_SPECIALIST"));
    }

    @Test
    void the_same_rating_in_another_spelling_changes_nothing() {
        given(rated("88", "65")).when(rate("88.0", "65.00"), MANAGER).expectNoEvents();
    }

    @Test
    void another_rating_is_refused_also_where_it_fills_a_missing_one() {
        given(rated("88", "65"))
                .when(rate("89", "65"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
        given(rated(null, "65"))
                .when(rate("88", "66"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
    }

    @Test
    void a_refusal_names_the_rating_that_differs_and_both_values() {
        given(rated("88", "65"))
                .when(rate("88", "66"), MANAGER)
                .expectExceptionDetails(hasToString(containsString("field=clientCare, facts={recorded=65, given=66}")));
    }

    @Test
    void a_missing_rating_is_filled() {
        given(rated("88", null)).when(rate(null, "65"), MANAGER).expectEvents(rated("88", "65"));
    }

    @Test
    void a_rating_is_from_0_to_100() {
        given().when(rate("100.01", "65"), MANAGER).expectExceptionDetails(refusedBy("RATINGS_ARE_FROM_0_TO_100"));
        given().when(rate("-1", "65"), MANAGER).expectExceptionDetails(refusedBy("RATINGS_ARE_FROM_0_TO_100"));
        given().when(rate(null, null), MANAGER).expectExceptionDetails(refusedBy("FIELD_MISSING"));
    }

    @Test
    void a_given_rating_is_revised_with_a_reason() {
        given(rated("88", "65"))
                .when(new ReviseRating(WHO, JUNE, dec("80"), null, "misread"), MANAGER)
                .expectEvents(new RatingRevised(WHO, JUNE, dec("80"), dec("65"), "misread"));
        given(rated("88", null))
                .when(new ReviseRating(WHO, JUNE, null, dec("65"), "misread"), MANAGER)
                .expectExceptionDetails(refusedBy("ONLY_A_GIVEN_RATING_IS_REVISED"));
    }

    @Test
    void what_was_accepted_before_it_was_revised_is_unchanged_when_it_is_told_again() {
        var revised = new RatingRevised(WHO, JUNE, dec("80"), dec("65"), "misread");
        given(rated("88", "65"), revised).when(rate("88.0", "65"), MANAGER).expectNoEvents();
        given(rated("88", null), rated("88", "65"), revised)
                .when(rate("88", null), MANAGER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(rated("88", "65"), revised)
                .when(rate("87", "65"), MANAGER)
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
    }

    @Test
    void a_known_old_rating_beside_a_missing_one_only_fills_that() {
        var revised = new RatingRevised(WHO, JUNE, dec("80"), null, "misread");
        given(rated("88", null), revised).when(rate("88", "65"), MANAGER).expectEvents(rated("80", "65"));
    }

    @Test
    void a_month_is_finalised_only_when_it_is_over_on_the_clock_of_the_department() {
        var july = YearMonth.of(2026, 7);
        var command = new FinaliseAssessment(
                WHO, july, figures("88", "65"), Scorecards.MONTHLY_ASSESSMENT, 1, EVIDENCE, List.of());
        given(new SpecialistRated(WHO, july, dec("88"), dec("65")))
                .when(command, MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_A_MONTH_THAT_IS_OVER_IS_FINALISED"));
    }

    @Test
    void a_complete_assessment_is_finalised_once() {
        given(rated("88", "65")).when(finalise("88", "65"), MANAGER).expectEvents(finalised());
        given(rated("88", "65"), finalised())
                .when(finalise("88", "65"), MANAGER)
                .expectNoEvents();
    }

    @Test
    void a_month_with_an_unjudged_visit_is_not_finalised() {
        var command = new FinaliseAssessment(
                WHO,
                JUNE,
                figures("88", "65"),
                Scorecards.MONTHLY_ASSESSMENT,
                1,
                EVIDENCE,
                List.of(new VisitId("V000001")));
        given(rated("88", "65"))
                .when(command, MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("VISITS_ARE_STILL_UNJUDGED"));
    }

    @Test
    void a_final_assessment_is_reopened_with_a_reason_and_finalised_again() {
        var reopened = new AssessmentReopened(WHO, JUNE, "a visit was forgotten", NOW);
        given(rated("88", "65"), finalised())
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectEvents(reopened);
        given(rated("88", "65"), finalised(), reopened)
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(rated("88", "65"), finalised(), reopened)
                .when(finalise("88", "65"), MANAGER)
                .expectEvents(finalised());
        given(rated("88", "65"), finalised(), reopened, finalised())
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectEvents(reopened);
    }

    @Test
    void what_is_not_final_is_not_reopened() {
        given(rated("88", "65"))
                .when(reopen("a visit was forgotten"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_A_FINAL_ASSESSMENT_IS_REOPENED"));
    }

    @Test
    void an_incomplete_assessment_is_not_finalised() {
        given(rated("88", null))
                .when(finalise("88", null), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED"));
        given().when(finalise("88", "65"), MANAGER)
                .expectExceptionDetails(refusedBy("ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED"));
    }

    @Test
    void figures_of_other_ratings_than_those_that_stand_are_not_finalised() {
        given(rated("88", "65"))
                .when(finalise("87", "65"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("THE_FIGURES_ARE_OUT_OF_DATE"));
    }

    @Test
    void nobody_rates_outside_his_reach() {
        given().when(rate("88", "65"), Map.of(Actor.ID, "s", Actor.REACH, "S002"))
                .expectExceptionDetails(refusedBy("OUT_OF_REACH"));
    }

    private TestExecutor<Assessment> given(Object... events) {
        return assessment.given(events);
    }

    private static RateSpecialist rate(String teamwork, String clientCare) {
        return new RateSpecialist(WHO, JUNE, dec(teamwork), dec(clientCare));
    }

    private static SpecialistRated rated(String teamwork, String clientCare) {
        return new SpecialistRated(WHO, JUNE, dec(teamwork), dec(clientCare));
    }

    private static FinaliseAssessment finalise(String teamwork, String clientCare) {
        return new FinaliseAssessment(
                WHO, JUNE, figures(teamwork, clientCare), Scorecards.MONTHLY_ASSESSMENT, 1, EVIDENCE, List.of());
    }

    private static ReopenAssessment reopen(String reason) {
        return new ReopenAssessment(WHO, JUNE, reason);
    }

    private static AssessmentFinalised finalised() {
        return new AssessmentFinalised(WHO, JUNE, figures("88", "65"), Scorecards.MONTHLY_ASSESSMENT, 1, EVIDENCE, NOW);
    }

    private static Figures figures(String teamwork, String clientCare) {
        var daily = new Daily(dec(teamwork), dec(clientCare), dec("80"), dec("84.21"), dec("15"), null);
        var status = clientCare == null ? Status.INCOMPLETE : Status.COMPLETE;
        return new Figures(
                false, status, 4, dec("80"), dec("84.21"), new Indicators(null, null, null, daily), dec("59.45"));
    }

    private static BigDecimal dec(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
