package guanxi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cards there are, and from which month each version scores. */
abstract sealed class ScorecardsFlow permits SampleMonthFlowTest.Scorecards {
    private final RunningEvaluations service;

    ScorecardsFlow(RunningEvaluations service) {
        this.service = service;
    }

    @Test
    void a_scorecard_of_70_points_is_refused_and_a_month_is_scored_by_the_one_that_is_valid() throws Exception {
        String f1 =
                "{\"code\":\"F-1\",\"visits\":30,\"expansion\":30,\"deals\":0,\"daily\":10,\"validFrom\":\"2026-07\"}";
        var refused = service.post("/scorecards", f1);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("WEIGHTS_TOTAL_100");
        String next = "{\"code\":\"F-2\",\"visits\":30,\"expansion\":30,\"deals\":20,\"daily\":20,"
                + "\"latePlanFactor\":0.5,\"validFrom\":\"2027-01\"}";
        assertThat(service.post("/scorecards", next).statusCode()).isEqualTo(201);
        assertThat(service.get("/assessments?month=2027-01").body())
                .contains("\"scorecard\":{\"code\":\"F-2\",\"version\":2}");
        assertThat(service.get("/scorecards?limit=1").body()).contains("\"version\":1", "\"next\"");
    }
}
