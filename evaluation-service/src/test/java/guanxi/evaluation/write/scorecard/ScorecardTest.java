package guanxi.evaluation.write.scorecard;

import static guanxi.evaluation.write.Refused.refusedBy;
import static guanxi.language.evaluation.Indicator.BACK_OFFICE;
import static guanxi.language.evaluation.Indicator.BUSINESS;
import static guanxi.language.evaluation.Indicator.CONDUCT;
import static guanxi.language.evaluation.Indicator.DAILY;
import static guanxi.language.evaluation.Indicator.DEALS;
import static guanxi.language.evaluation.Indicator.EXPANSION;
import static guanxi.language.evaluation.Indicator.FRONT_OFFICE;
import static guanxi.language.evaluation.Indicator.SERVICE;
import static guanxi.language.evaluation.Indicator.TEAMWORK;
import static guanxi.language.evaluation.Indicator.VISITS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.scorecard.ScorecardCommand.PublishScorecard;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Band;
import guanxi.language.evaluation.ScorecardVersion.Line;
import guanxi.language.evaluation.ScorecardVersion.Parameters;
import guanxi.platform.decision.DepartmentTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Parameters USUAL = Scorecards.DEFAULTS;
    private static final List<Band> GRADES = USUAL.grades();
    private static final List<Line> WEIGHTS =
            List.of(line(VISITS, "30"), line(EXPANSION, "30"), line(DEALS, "20"), line(DAILY, "20"));
    private final FixtureConfiguration<Scorecard> scorecard = new AggregateTestFixture<>(Scorecard.class)
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")));

    @Test
    void the_first_published_version_of_what_is_built_in_is_its_second() {
        publishing("F-2", WEIGHTS).expectEvents(published("F-2", 2, WEIGHTS));
    }

    @Test
    void another_scorecard_starts_with_version_1_and_versions_count_up() {
        publishing("F-1", WEIGHTS).expectEvents(published("F-1", 1, WEIGHTS));
        var other = List.of(line(VISITS, "29"), line(EXPANSION, "31"), line(DEALS, "20"), line(DAILY, "20"));
        scorecard
                .given(published("F-1", 1, other))
                .when(publish("F-1", WEIGHTS))
                .expectEvents(published("F-1", 2, WEIGHTS));
    }

    @Test
    void the_same_again_changes_nothing() {
        var spelledOtherwise =
                List.of(line(DAILY, "20.0"), line(VISITS, "30"), line(EXPANSION, "30.00"), line(DEALS, "2E+1"));
        scorecard
                .given(published("F-2", 2, WEIGHTS))
                .when(publish("F-2", spelledOtherwise))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void form_F_1_of_the_handbook_is_refused_because_30_of_100_are_missing() {
        var handbook = List.of(line(VISITS, "30"), line(EXPANSION, "30"), line(DAILY, "10"));
        publishing("F-1", handbook).expectNoEvents().expectExceptionDetails(refusedBy("WEIGHTS_TOTAL_100"));
        var given = new ArrayList<>(handbook);
        given.add(line(DEALS, "30"));
        publishing("F-1", given)
                .expectEvents(published(
                        "F-1",
                        1,
                        List.of(line(VISITS, "30"), line(EXPANSION, "30"), line(DEALS, "30"), line(DAILY, "10"))));
    }

    @Test
    void form_F_3_has_indicators_of_its_own_and_what_is_left_out_weighs_nothing() {
        publishing("F-3", List.of(line(BUSINESS, "70"), line(SERVICE, "20"), line(CONDUCT, "10")))
                .expectEvents(published(
                        "F-3",
                        2,
                        List.of(
                                line(BUSINESS, "70"),
                                line(SERVICE, "20"),
                                line(FRONT_OFFICE, "0"),
                                line(BACK_OFFICE, "0"),
                                line(CONDUCT, "10"))));
    }

    @Test
    void an_indicator_of_another_form_is_refused_by_name_unless_it_weighs_nothing() {
        publishing("F-2", List.of(line(VISITS, "80"), line(SERVICE, "20")))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("NOT_AN_INDICATOR_OF_THIS_FORM"))
                .expectExceptionDetails(hasToString(containsString("field=service")));
        publishing("F-2", List.of(line(VISITS, "80"), line(TEAMWORK, "20")))
                .expectExceptionDetails(refusedBy("NOT_AN_INDICATOR_OF_THIS_FORM"));
        var withNothing = new ArrayList<>(WEIGHTS);
        withNothing.add(line(BUSINESS, "0"));
        publishing("F-2", withNothing).expectEvents(published("F-2", 2, WEIGHTS));
    }

    @Test
    void a_version_that_is_stated_must_be_the_next() {
        publishing(2, WEIGHTS).expectEvents(published("F-2", 2, WEIGHTS));
        publishing(3, WEIGHTS).expectNoEvents().expectExceptionDetails(refusedBy("NOT_THE_NEXT_VERSION"));
        scorecard
                .given(published("F-2", 2, WEIGHTS))
                .when(new PublishScorecard(new ScorecardCode("F-2"), 2, JULY, WEIGHTS, USUAL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void weights_are_not_negative() {
        publishing("F-2", List.of(line(VISITS, "120"), line(EXPANSION, "-20")))
                .expectExceptionDetails(refusedBy("WEIGHTS_ARE_NOT_NEGATIVE"));
    }

    @Test
    void a_late_plan_adds_nothing_and_a_rate_is_capped_between_1_and_2() {
        publishing(parameters("1", "1.01", "5", "0", GRADES))
                .expectExceptionDetails(refusedBy("LATE_PLAN_FACTOR_IS_FROM_0_TO_1"));
        publishing(parameters("0.99", "1", "5", "0", GRADES)).expectExceptionDetails(refusedBy("CAP_IS_FROM_1_TO_2"));
        publishing(parameters("2.01", "1", "5", "0", GRADES)).expectExceptionDetails(refusedBy("CAP_IS_FROM_1_TO_2"));
        publishing(parameters("2", "0", "0", "0", GRADES)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_taken_from_conduct_is_part_of_a_version_and_not_negative() {
        var parameters = parameters("1", "0.5", "7.5", "3", GRADES);
        scorecard
                .given(published("F-2", 2, WEIGHTS))
                .when(new PublishScorecard(new ScorecardCode("F-2"), null, JULY, WEIGHTS, parameters))
                .expectEvents(new ScorecardVersionPublished(
                        new ScorecardVersion(new ScorecardCode("F-2"), 3, JULY, WEIGHTS, parameters), NOW));
        publishing(parameters("1", "1", "-1", "0", GRADES))
                .expectExceptionDetails(refusedBy("VIOLATION_POINTS_ARE_NOT_NEGATIVE"));
        publishing(parameters("1", "1", "5", "-1", GRADES))
                .expectExceptionDetails(refusedBy("POINTS_ARE_NOT_NEGATIVE"));
    }

    @Test
    void grades_descend_to_0() {
        var endsAbove = List.of(band("A", "90"), band("B", "1"));
        var ascends = List.of(band("A", "50"), band("B", "50"), band("C", "0"));
        for (var grades : List.of(endsAbove, ascends, List.<Band>of())) {
            publishing(parameters("1", "1", "5", "0", grades))
                    .expectNoEvents()
                    .expectExceptionDetails(refusedBy("GRADES_DESCEND_TO_0"));
        }
    }

    @Test
    void an_unknown_scorecard_is_refused_by_name() {
        publishing("F-9", WEIGHTS).expectNoEvents().expectExceptionDetails(refusedBy("UNKNOWN_SCORECARD"));
    }

    private ResultValidator<Scorecard> publishing(String code, List<Line> lines) {
        return scorecard.givenNoPriorActivity().when(publish(code, lines));
    }

    private ResultValidator<Scorecard> publishing(int version, List<Line> lines) {
        return scorecard
                .givenNoPriorActivity()
                .when(new PublishScorecard(new ScorecardCode("F-2"), version, JULY, lines, USUAL));
    }

    private ResultValidator<Scorecard> publishing(Parameters parameters) {
        return scorecard
                .givenNoPriorActivity()
                .when(new PublishScorecard(new ScorecardCode("F-2"), null, JULY, WEIGHTS, parameters));
    }

    private static PublishScorecard publish(String code, List<Line> lines) {
        return new PublishScorecard(new ScorecardCode(code), null, JULY, lines, USUAL);
    }

    private static ScorecardVersionPublished published(String code, int version, List<Line> lines) {
        return new ScorecardVersionPublished(
                new ScorecardVersion(new ScorecardCode(code), version, JULY, lines, USUAL), NOW);
    }

    private static Parameters parameters(
            String cap, String latePlanFactor, String violationPoints, String notePoints, List<Band> grades) {
        return new Parameters(
                dec(cap),
                dec(latePlanFactor),
                dec(violationPoints),
                BigDecimal.ZERO,
                dec(notePoints),
                BigDecimal.ZERO,
                grades);
    }

    private static Line line(Indicator indicator, String weight) {
        return new Line(indicator, dec(weight));
    }

    private static Band band(String grade, String from) {
        return new Band(grade, dec(from));
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
