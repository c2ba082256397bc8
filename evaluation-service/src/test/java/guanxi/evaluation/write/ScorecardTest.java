package guanxi.evaluation.write;

import static guanxi.evaluation.write.Refused.refusedBy;

import guanxi.evaluation.write.ScorecardCommand.PublishScorecard;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.platform.decision.DepartmentTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private final FixtureConfiguration<Scorecard> scorecard = new AggregateTestFixture<>(Scorecard.class)
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")));

    @Test
    void the_first_published_version_of_the_default_scorecard_is_its_second() {
        scorecard
                .givenNoPriorActivity()
                .when(publish("F-2", "30", "30", "20", "20", "0.5"))
                .expectEvents(published("F-2", 2, "30"));
    }

    @Test
    void another_scorecard_starts_with_version_1_and_versions_count_up() {
        scorecard
                .givenNoPriorActivity()
                .when(publish("F-1", "30", "30", "20", "20", "0.5"))
                .expectEvents(published("F-1", 1, "30"));
        scorecard
                .given(published("F-1", 1, "29"))
                .when(publish("F-1", "30", "30", "20", "20", "0.5"))
                .expectEvents(published("F-1", 2, "30"));
    }

    @Test
    void the_same_again_changes_nothing() {
        scorecard
                .given(published("F-2", 2, "30"))
                .when(publish("F-2", "30.0", "30", "20", "20", "0.50"))
                .expectNoEvents();
    }

    @Test
    void form_F_1_of_the_handbook_is_refused_because_30_of_100_are_missing() {
        scorecard
                .givenNoPriorActivity()
                .when(publish("F-1", "30", "30", "0", "10", "1"))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("WEIGHTS_TOTAL_100"));
    }

    @Test
    void weights_are_not_negative_and_a_late_plan_adds_nothing() {
        scorecard
                .givenNoPriorActivity()
                .when(publish("F-2", "120", "-20", "0", "0", "1"))
                .expectExceptionDetails(refusedBy("WEIGHTS_ARE_NOT_NEGATIVE"));
        scorecard
                .givenNoPriorActivity()
                .when(publish("F-2", "40", "25", "20", "15", "1.01"))
                .expectExceptionDetails(refusedBy("LATE_PLAN_FACTOR_IS_FROM_0_TO_1"));
    }

    @Test
    void what_a_violation_costs_is_part_of_a_version_and_not_negative() {
        scorecard
                .given(published("F-2", 2, "30"))
                .when(publish("7.5"))
                .expectEvents(new ScorecardVersionPublished(
                        new ScorecardVersion(
                                new ScorecardCode("F-2"),
                                3,
                                dec("30"),
                                dec("30"),
                                dec("20"),
                                dec("20"),
                                dec("7.5"),
                                dec("0.5"),
                                JULY),
                        NOW));
        scorecard
                .givenNoPriorActivity()
                .when(publish("-1"))
                .expectExceptionDetails(refusedBy("VIOLATION_POINTS_ARE_NOT_NEGATIVE"));
    }

    @Test
    void an_unknown_scorecard_is_refused_by_name() {
        scorecard
                .givenNoPriorActivity()
                .when(publish("F-9", "30", "30", "20", "20", "1"))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("UNKNOWN_SCORECARD"));
    }

    private static PublishScorecard publish(String violationPoints) {
        return new PublishScorecard(
                new ScorecardCode("F-2"),
                dec("30"),
                dec("30"),
                dec("20"),
                dec("20"),
                dec(violationPoints),
                dec("0.5"),
                JULY);
    }

    private static PublishScorecard publish(
            String code, String visits, String expansion, String deals, String daily, String factor) {
        return new PublishScorecard(
                new ScorecardCode(code),
                dec(visits),
                dec(expansion),
                dec(deals),
                dec(daily),
                dec("5"),
                dec(factor),
                JULY);
    }

    private static ScorecardVersionPublished published(String code, int version, String visits) {
        return new ScorecardVersionPublished(
                new ScorecardVersion(
                        new ScorecardCode(code),
                        version,
                        dec(visits),
                        dec("30"),
                        dec("20"),
                        dec("20"),
                        new BigDecimal(5),
                        dec("0.5"),
                        JULY),
                NOW);
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
