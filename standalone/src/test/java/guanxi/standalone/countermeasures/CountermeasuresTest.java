package guanxi.standalone.countermeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.RunningHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From what a visit left unsolved to what was done about it (F-11, F-4), through the gateway, with the clock that the house has. */
class CountermeasuresTest {
    private static final String POINTS = "/api/clients/problem-points";
    private static final String ISSUES = "/api/clients/open-issues?clientId=C1";

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        given("visits/imports/specialists", """
            specialist_id,name,team,director,territories
            S001,Lin,1,D01,north
            S002,Wu,2,D01,north
            """);
        given("clients/imports/clients", """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            C1,Shop,A,ACTIVE,retail,north,1 North Street,S001,Wang,owner,18959727702
            """);
        given("visits/imports/visits", """
            visit_id,specialist_id,client_id,person_met,started_at,ended_at,purpose,outcome,groups,companions,summary,solved,unsolved
            V1,S001,C1,Wang,2026-06-01T09:00:00+08:00,2026-06-01T10:00:00+08:00,B,B,1,,,1,2
            """);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_issue_becomes_a_problem_point_whose_countermeasure_is_overdue_once_and_then_done() {
        assertThat(items("specialist:S001", ISSUES).findValuesAsString("number"))
                .containsExactly("2", "3");

        told("POST", POINTS, """
            {"problemPointId":"Q1","clientId":"C1","specialistId":"S001","text":"电梯停运","identifiedOn":"2026-06-02",
            "issue":{"visitId":"V1","number":2}}\
            """);
        assertThat(items("specialist:S001", ISSUES).findValuesAsString("number"))
                .containsExactly("3");
        var again = house.send("specialist:S001", "POST", POINTS, """
            {"problemPointId":"Q2","clientId":"C1","specialistId":"S001","text":"x","issue":{"visitId":"V1","number":2}}\
            """);
        assertThat(again.code()).isEqualTo("AN_ISSUE_IS_TAKEN_ONCE");

        told("PUT", POINTS + "/Q1/countermeasure", """
            {"text":"更换曳引机","owner":"S002","dueOn":"2026-06-05","plannedOn":"2026-06-02"}\
            """);
        assertThat(state("2026-06-05")).isEqualTo("PLANNED");
        assertThat(state("2026-06-06")).isEqualTo("OVERDUE");
        await().atMost(Duration.ofSeconds(20)).until(() -> trail().contains("client.CountermeasureOverdue"));

        var done = house.send(
                "specialist:S002", "PUT", POINTS + "/Q1/completion", "{\"result\":\"已更换\",\"doneOn\":\"2026-06-09\"}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(trail())
                .containsExactly(
                        "client.ProblemPointIdentified",
                        "client.CountermeasurePlanned",
                        "client.CountermeasureOverdue",
                        "client.CountermeasureDone");
        assertThat(state("2026-06-08")).isEqualTo("OVERDUE");
        assertThat(state("2026-06-09")).isEqualTo("DONE");
        JsonNode issue = items("specialist:S001", ISSUES).get(0);
        assertThat(issue.at("/problemPointId").asString()).isEqualTo("Q1");
        assertThat(issue.at("/done/result").asString()).isEqualTo("已更换");
    }

    @Test
    void who_has_to_do_it_sees_what_is_his_and_the_client_stays_closed_to_him() {
        told("POST", POINTS, """
            {"problemPointId":"Q3","clientId":"C1","specialistId":"S001","text":"噪音","identifiedOn":"2026-06-02"}\
            """);
        told("PUT", POINTS + "/Q3/countermeasure", """
            {"text":"加油","owner":"S002","dueOn":"2999-06-05","plannedOn":"2026-06-02"}\
            """);
        assertThat(items("specialist:S002", POINTS + "?owner=S002").findValuesAsString("problemPointId"))
                .contains("Q3");
        assertThat(items("specialist:S002", POINTS)).isEmpty();
        assertThat(house.get("specialist:S002", "/api/clients/C1/countermeasure-sheet")
                        .code())
                .isEqualTo("OUT_OF_REACH");
    }

    private static String state(String day) {
        var shown = house.get("specialist:S001", POINTS + "/Q1?at=" + day);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        return shown.body().get("state").asString();
    }

    private static List<String> trail() {
        return house.get("auditor", "/api/history/aggregates/problem-Q1").body().findValuesAsString("type");
    }

    private static JsonNode items(String who, String path) {
        var answer = house.get(who, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items");
    }

    private static void told(String method, String path, String json) {
        var answer = house.send("specialist:S001", method, path, json);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    private static void given(String path, String rows) {
        var answer = house.importForm("manager", "/api/" + path, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }
}
