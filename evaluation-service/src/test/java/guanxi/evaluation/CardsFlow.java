package guanxi.evaluation;

import static guanxi.evaluation.RunningEvaluations.json;
import static guanxi.evaluation.SampleMonth.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** On which card a month is shown and finalised (ADR 24). */
abstract sealed class CardsFlow permits SampleMonthFlowTest.Cards {
    private final RunningEvaluations service;

    CardsFlow(RunningEvaluations service) {
        this.service = service;
    }

    @Test
    void the_role_names_the_card_on_which_a_month_is_shown_and_finalised_and_leaves_out_who_is_not_assessed()
            throws Exception {
        var first = LocalDate.parse("2025-03-01");
        enrolFor("S881", first, OrganisationRole.SUPPORT);
        enrolFor("S882", first, OrganisationRole.SUPERVISOR);
        assertThat(service.put("/ratings/S881/2025-03", "{\"service\":90,\"frontOffice\":85.5,\"backOffice\":70}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode march = service.shown("/assessments?month=2025-03");
        assertThat(march.at("/scorecard/code").asString()).isEqualTo("F-2");
        assertThat(march.get("items")
                        .valueStream()
                        .map(item -> item.get("specialistId").asString() + " "
                                + item.at("/scorecard/code").asString()))
                .contains("S001 F-2", "S881 F-3")
                .noneMatch(item -> item.startsWith("S882"));
        String path = "/assessments/S881/2025-03";
        assertThat(service.shown(path).at("/known/indicators/service/rating").asInt())
                .isEqualTo(90);
        assertThat(service.shown(path + "?card=F-2").at("/scorecard/code").asString())
                .isEqualTo("F-2");
        assertThat(service.shown(path + "/evidence").at("/scorecard/code").asString())
                .isEqualTo("F-3");
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        assertThat(service.history().readEvents("assessment-S881-2025-03-F-3").asStream())
                .hasSize(2);
        assertThat(service.get("/assessments/S882/2025-03").statusCode()).isEqualTo(404);
        assertThat(service.put("/assessments/S882/2025-03/finalisation", "{}").statusCode())
                .isEqualTo(404);
        JsonNode dashboard = service.shown("/dashboards/department?month=2025-03");
        assertThat(dashboard.get("specialists").valueStream().map(one -> one.get("specialistId")
                        .asString()))
                .contains("S001", "S881")
                .doesNotContain("S882");
    }

    /** ADR 24. */
    @Test
    void a_final_month_stays_on_its_card_whatever_becomes_known_of_the_role() throws Exception {
        var first = LocalDate.parse("2025-04-01");
        var who = enrolFor("S883", first, OrganisationRole.SUPPORT);
        String path = "/assessments/S883/2025-04";
        service.put("/ratings/S883/2025-04", "{\"service\":90,\"frontOffice\":85.5,\"backOffice\":70}");
        JsonNode known = service.shown(path).get("known");
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        service.put("/ratings/S883/2025-04/revision", "{\"service\":80,\"reason\":\"misread\"}");
        long next = 3;
        for (var role : List.of(OrganisationRole.SPECIALIST, OrganisationRole.SUPERVISOR)) {
            service.tell(who, next++, List.of(roleCorrected(first, role)));
            JsonNode shown = service.shown(path);
            assertThat(shown.at("/finalised/scorecard/code").asString()).isEqualTo("F-3");
            assertThat(shown.at("/finalised/figures/indicators")).isEqualTo(known.get("indicators"));
            assertThat(shown.get("differences").toString())
                    .isEqualTo("[\"service.rating\",\"service.score\",\"total\"]");
            assertThat(service.shown("/assessments?month=2025-04").get("items").valueStream())
                    .anyMatch(item -> item.get("specialistId").asString().equals("S883")
                            && item.at("/scorecard/code").asString().equals("F-3")
                            && item.get("finalised").asBoolean());
            assertThat(service.shown(path + "/evidence").at("/finalised/figures/service"))
                    .hasSize(1);
            assertThat(service.put(path + "/finalisation", "{}").body()).contains("\"changed\":false");
            assertThat(service.put(path + "/finalisation?card=F-2", "{}").body())
                    .contains("ONLY_THE_CARD_THAT_SCORES_IS_FINALISED");
        }
        assertThat(service.put(path + "/reopening", "{\"reason\":\"never support\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.get(path).statusCode()).isEqualTo(404);
        service.tell(who, next, List.of(roleCorrected(first, OrganisationRole.SPECIALIST)));
        assertThat(service.shown(path).at("/scorecard/code").asString()).isEqualTo("F-2");
        assertThat(service.shown(path + "?card=F-3").get("before")).hasSize(1);
    }

    @Test
    void another_card_may_be_asked_for_to_compare_and_is_not_finalised() throws Exception {
        String path = "/assessments/S002/" + MONTH;
        assertThat(service.shown(path + "?card=F-3").at("/known/status").asString())
                .isEqualTo("INCOMPLETE");
        assertThat(service.put("/ratings/S002/" + MONTH, "{\"service\":90,\"frontOffice\":85.5,\"backOffice\":70.05}")
                        .statusCode())
                .isEqualTo(200);
        var answer = service.get("/assessments?month=" + MONTH + "&specialistId=S002&card=F-3");
        JsonNode month = json(answer);
        assertThat(month.get("scorecard").toString()).isEqualTo("{\"code\":\"F-3\",\"version\":1}");
        // 60 × (40 × 53/68 + 25 × 1 + 20 × 2/3) ÷ 85 = 49.0657…; six violations leave 70 of conduct
        assertThat(answer.body())
                .contains("\"indicators\":{\"business\":{\"visits\":{\"planned\":68,\"actual\":53,\"rate\":0.7794},"
                        + "\"expansion\":{\"planned\":7,\"actual\":7,\"rate\":1.0000},"
                        + "\"deals\":{\"planned\":3,\"actual\":2,\"rate\":0.6667},\"weight\":60,\"score\":49.07},"
                        + "\"service\":{\"rating\":90,\"weight\":10,\"score\":9.00},"
                        + "\"frontOffice\":{\"rating\":85.5,\"weight\":10,\"score\":8.55},"
                        + "\"backOffice\":{\"rating\":70.05,\"weight\":10,\"score\":7.01},"
                        + "\"conduct\":{\"weight\":10,\"score\":7.00}},\"total\":80.63,\"grade\":\"B\"");
        var refused = service.put(path + "/finalisation?card=F-3", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ONLY_THE_CARD_THAT_SCORES_IS_FINALISED", "\"field\":\"card\"", "F-2");
    }

    @Test
    void a_card_that_is_none_or_has_no_version_is_refused() throws Exception {
        var none = service.get("/assessments?month=" + MONTH + "&card=F-9");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("UNKNOWN_SCORECARD");
        var unpublished = service.get("/assessments/S001/" + MONTH + "?card=F-1");
        assertThat(unpublished.statusCode()).isEqualTo(404);
        assertThat(unpublished.body()).contains("\"field\":\"card\"");
    }

    private static RoleCorrected roleCorrected(LocalDate from, OrganisationRole role) {
        return new RoleCorrected(
                new ColleagueId("S883"), from, role, new OfficeId("O01"), "never support", Instant.EPOCH);
    }

    /** @return whose history it is */
    private String enrolFor(String number, LocalDate first, OrganisationRole role) {
        var id = new ColleagueId(number);
        String history = "colleague-" + number;
        var profile = new Profile(number, new TeamId("三月组"), new ColleagueId("D09"), List.of(new TerritoryId("N")));
        service.tell(
                history,
                0,
                List.of(
                        new ColleagueEnrolled(id, profile, first, Instant.EPOCH),
                        new RoleGiven(id, first, role, new OfficeId("O01"), Instant.EPOCH),
                        new ColleagueLeft(id, first.plusDays(29), "only for a month", Instant.EPOCH)));
        return history;
    }
}
