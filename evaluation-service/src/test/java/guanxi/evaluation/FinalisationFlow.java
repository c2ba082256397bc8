package guanxi.evaluation;

import static guanxi.evaluation.RunningEvaluations.json;
import static guanxi.evaluation.SampleMonth.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.VisitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is final stands, is known by what it was computed, and is opened again only with a reason. */
abstract sealed class FinalisationFlow permits SampleMonthFlowTest.Finalisation {
    private final RunningEvaluations service;

    FinalisationFlow(RunningEvaluations service) {
        this.service = service;
    }

    @Test
    void a_finalised_assessment_stands_and_shows_what_came_later() throws Exception {
        String path = "/assessments/S012/" + MONTH;
        var incomplete = service.put("/assessments/S009/" + MONTH + "/finalisation", "{}");
        assertThat(incomplete.statusCode()).isEqualTo(409);
        assertThat(incomplete.body()).contains("ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED");
        JsonNode before = service.shown(path + "/evidence");
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        assertThat(service.put("/ratings/S012/" + MONTH + "/revision", "{\"teamwork\":76,\"reason\":\"misread\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.put("/ratings/S012/" + MONTH, "{\"teamwork\":76.0}").body())
                .contains("\"changed\":false");
        var shown = service.get(path);
        assertThat(shown.headers().firstValue("ETag")).contains("\"1\"");
        JsonNode answer = json(shown);
        assertThat(answer.at("/finalised/figures/total").toString()).isEqualTo("79.32");
        assertThat(answer.at("/differences").toString()).isEqualTo("[\"daily.teamwork\",\"daily.score\",\"total\"]");
        JsonNode evidence = service.shown(path + "/evidence");
        assertThat(evidence.at("/figures/violations")).hasSize(2);
        assertThat(evidence.at("/finalised/figures/teamwork"))
                .isNotEqualTo(evidence.at("/figures/teamwork"))
                .hasSize(1);
        assertThat(evidence.at("/finalised/figures")).isEqualTo(before.get("figures"));
        assertThat(service.put("/ratings/S012/" + MONTH + "/revision", "{\"teamwork\":75,\"reason\":\"it was right\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_month_with_a_visit_that_is_not_judged_yet_shows_it_and_is_not_final_before() throws Exception {
        String path = "/assessments/S008/" + MONTH;
        var visit = new UnjudgedVisit(
                new VisitId("UNJUDGED-1"),
                new ColleagueId("S008"),
                new ClientId("C00008"),
                LocalDate.parse("2026-06-03"));
        service.tell("visit-UNJUDGED-1", 0, List.of(visit.corrected()));
        assertThat(service.get("/assessments?month=" + MONTH + "&specialistId=S008")
                        .body())
                .contains("\"unjudgedVisits\":1", "\"visitId\":\"UNJUDGED-1\"", "\"why\":\"NOT_JUDGED_YET\"");
        assertThat(service.get("/dashboards/department?month=" + MONTH).body())
                .contains("\"unjudged\":[{\"visitId\":\"UNJUDGED-1\"");
        var early = service.put(path + "/finalisation", "{}");
        assertThat(early.statusCode()).as(early.body()).isEqualTo(503);
        assertThat(early.body()).contains("VISITS_ARE_STILL_UNJUDGED", "UNJUDGED-1");
        service.tell("visit-UNJUDGED-1", 1, List.of(visit.withdrawn()));
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        JsonNode evidence = service.shown(path + "/evidence");
        assertThat(evidence.at("/lines/visits.actual").valueStream().map(line -> line.at("/counted/because/0")
                        .asString("")))
                .contains("VISIT_WITHDRAWN");
    }

    @Test
    void a_reopened_month_follows_the_facts_and_what_was_final_stays_on_record() throws Exception {
        String path = "/assessments/S006/" + MONTH;
        assertThat(service.put(path + "/reopening", "{\"reason\":\"x\"}").body())
                .contains("ONLY_A_FINAL_ASSESSMENT_IS_REOPENED");
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        assertThat(service.put("/ratings/S006/" + MONTH + "/revision", "{\"teamwork\":1,\"reason\":\"misread\"}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode differs = service.shown(path);
        assertThat(differs.at("/differingFacts/0/figure").asString()).isEqualTo("teamwork");
        assertThat(differs.at("/differingFacts/0/came")).hasSize(1);
        assertThat(differs.at("/differingFacts/0/went")).hasSize(1);
        assertThat(service.put(path + "/reopening", "{\"reason\":\"it was misread\"}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode open = service.shown(path);
        assertThat(open.has("finalised")).isFalse();
        assertThat(open.at("/before/0/reason").asString()).isEqualTo("it was misread");
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        JsonNode again = service.shown(path);
        assertThat(again.at("/finalised/figures/indicators/daily/teamwork").toString())
                .isEqualTo("1");
        assertThat(again.at("/differences")).isEmpty();
        assertThat(again.get("before")).hasSize(1);
        revert("S006", open.at("/before/0/figures/indicators/daily/teamwork").toString());
    }

    @Test
    void what_is_final_says_by_what_and_up_to_where_it_was_computed() throws Exception {
        String path = "/assessments/S004/" + MONTH;
        assertThat(service.put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        var told = service.history()
                .readEvents("assessment-S004-2026-06")
                .asStream()
                .toList();
        var evidence = (AssessmentEvidenceRecorded) told.getFirst().getPayload();
        var finalised = (AssessmentFinalised) told.getLast().getPayload();
        assertThat(evidence.finalisation()).isEqualTo(finalised.finalisation()).isEqualTo(1);
        assertThat(finalised.scorecardVersion()).isEqualTo(1);
        assertThat(finalised.normVersions()).containsExactly(NormVersion.BUILT_IN.version());
        assertThat(finalised.team().name())
                .isEqualTo(service.shown(path).at("/known/team").asString());
        long head = service.history().createHeadToken().position().orElseThrow();
        assertThat(finalised.knownUpTo()).isPositive().isLessThan(head);
        assertThat(evidence.evidence().get("visits.actual")).isNotEmpty();
    }

    /** The sample's figures are checked by another test. */
    private void revert(String specialist, String teamwork) throws Exception {
        var body = "{\"teamwork\":" + teamwork + ",\"reason\":\"it was right\"}";
        assertThat(service.put("/ratings/" + specialist + "/" + MONTH + "/revision", body)
                        .statusCode())
                .isEqualTo(200);
    }
}
