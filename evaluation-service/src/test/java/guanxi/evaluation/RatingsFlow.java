package guanxi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the manager rates. */
abstract sealed class RatingsFlow permits SampleMonthFlowTest.Ratings {
    private final RunningEvaluations service;

    RatingsFlow(RunningEvaluations service) {
        this.service = service;
    }

    @Test
    void what_supports_are_rated_by_comes_as_a_form_too() throws Exception {
        var form = "specialist_id,month,teamwork,client_care,service,front_office,back_office,market_management\n"
                + "S003,2026-08,,,81,82,83,84\n";
        assertThat(service.imported("ratings", form).body()).contains("\"accepted\":1");
        assertThat(service.imported("ratings", form).body()).contains("\"unchanged\":1");
        JsonNode known = service.shown("/assessments/S003/2026-08?card=F-3").get("known");
        assertThat(known.at("/indicators/frontOffice").toString())
                .isEqualTo("{\"rating\":82,\"weight\":10,\"score\":8.2}");
        assertThat(known.at("/indicators/business").has("score")).isFalse();
    }
}
