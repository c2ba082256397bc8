package guanxi.standalone.corrections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was recorded wrongly is put right through the gateway, and what followed from it follows anew, to the figures of the month. */
class CorrectionsTest {
    private static final String VISITS = "/api/visits";
    private static final String COLUMNS =
            "visit_id,specialist_id,client_id,person_met,started_at,ended_at,purpose,outcome,groups,companions,summary,solved,unsolved\n";

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        taken("visits", "specialists", """
            specialist_id,name,team,director,territories
            S001,Lin,1,D01,north
            S002,Wu,1,D01,north
            S003,Qian,1,D01,north
            S004,Sun,1,D01,north
            """);
        taken("clients", "clients", """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            C00001,North Shop,A,ACTIVE,retail,north,1 North Street,S001,Wang,owner,18959727702
            C00002,South Shop,A,ACTIVE,retail,south,1 South Street,S001,Guo,owner,17581968688
            """);
        taken("visits", "sign-ins", """
            specialist_id,at,channel,caller,territory,duty_officer
            S001,2026-06-02T08:00:00+08:00,LANDLINE,0571-64389090,north,
            S001,2026-06-03T08:00:00+08:00,LANDLINE,0571-64389090,north,
            S002,2026-06-02T08:00:00+08:00,LANDLINE,0571-64389090,north,
            S003,2026-06-02T08:00:00+08:00,LANDLINE,0571-64389090,north,
            """);
        taken(
                "visits",
                "visits",
                COLUMNS
                        + row("V1", "S001", "")
                        + row("V2", "S001", "").replace("T09:", "T10:")
                        + row("V3", "S002", "")
                        + row("V4", "S003", "")
                        + row("V5", "S004", ""));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_visit_is_moved_to_its_right_day_and_withdrawn_and_the_figures_follow() {
        assertThat(judged("S001", "2026-06-02")).isEqualTo("V1 true, V2 true");
        assertThat(actualVisits("S001")).isEqualTo(2);

        done("supervisor:S001", VISITS + "/V1/correction", correction("2026-06-03", "C00001"));
        assertThat(judged("S001", "2026-06-02")).isEqualTo("V2 true");
        assertThat(judged("S001", "2026-06-03")).isEqualTo("V1 true");
        assertThat(actualVisits("S001")).isEqualTo(2);

        done("manager", VISITS + "/V1/correction", correction("2026-06-03", "C00002"));
        assertThat(judged("S001", "2026-06-03")).isEqualTo("V1 false");
        assertThat(actualVisits("S001")).isEqualTo(1);

        done("manager", VISITS + "/V2/withdrawal", "{\"reason\":\"reported twice\"}");
        assertThat(judged("S001", "2026-06-02")).isEqualTo("V2 -");
        assertThat(actualVisits("S001")).isEqualTo(0);
        assertThat(violations("S001")).isEqualTo("OUTSIDE_TERRITORY-V1");

        var again = house.importForm(
                "manager", VISITS + "/imports/visits", (COLUMNS + row("V1", "S001", "")).getBytes(UTF_8));
        assertThat(again.body().get("unchanged").asInt()).as(again.text()).isEqualTo(1);
        assertThat(judged("S001", "2026-06-03")).isEqualTo("V1 false");
    }

    @Test
    void a_sign_in_that_was_none_is_withdrawn_by_the_duty_officer_and_not_by_the_specialist() {
        String signIn = VISITS + "/sign-ins/S002/2026-06-02T00:00:00Z/correction";
        String none = "{\"kind\":\"WITHDRAW\",\"reason\":\"somebody else called\"}";
        assertThat(house.send("specialist:S002", "PUT", signIn, none).status()).isEqualTo(403);
        assertThat(judged("S002", "2026-06-02")).isEqualTo("V3 true");
        done("duty-officer", signIn, none);
        assertThat(judged("S002", "2026-06-02")).isEqualTo("V3 false");
        assertThat(violations("S002")).isEqualTo("NO_SIGN_IN_BEFORE_FIRST_VISIT");
        JsonNode shown = day("S002", "2026-06-02").get("signIns").get(0);
        assertThat(shown.get("at").asString()).isEqualTo("2026-06-02T00:00:00Z");
        assertThat(shown.hasNonNull("effectiveAt")).isFalse();
        assertThat(shown.get("corrections").get(0).get("reason").asString()).isEqualTo("somebody else called");
    }

    @Test
    void norms_that_are_published_for_a_day_long_past_judge_it_anew_and_are_named() {
        published("{\"validFrom\":\"2026-06-02\",\"opens\":\"09:10\",\"closes\":\"16:30\"}");
        JsonNode judged = day("S003", "2026-06-02").get("visits").get(0);
        assertThat(judged.get("failures").toString()).isEqualTo("[\"OUTSIDE_VISITING_HOURS\"]");
        int version = judged.get("norms").asInt();
        assertThat(violations("S003")).isEqualTo("OUTSIDE_VISITING_HOURS-V4");
        published("{\"validFrom\":\"2026-06-02\",\"opens\":\"08:00\",\"closes\":\"16:30\"}");
        assertThat(judged("S003", "2026-06-02")).isEqualTo("V4 true");
        assertThat(violations("S003")).isEmpty();
        var norms = house.get("specialist:S003", VISITS + "/norms").body().get("items");
        assertThat(norms.get(norms.size() - 1).get("norms").get("version").asInt())
                .isEqualTo(version + 1);
    }

    @Test
    void a_repeated_row_that_fills_the_companions_is_taken_and_leaves_the_judgement() {
        taken("visits", "visits", COLUMNS + row("V5", "S004", "Li|Zhao"));
        var visit = house.get("manager", VISITS + "/V5").body();
        assertThat(visit.get("report").get("companions").toString()).isEqualTo("[\"Li\",\"Zhao\"]");
        assertThat(judged("S004", "2026-06-02")).isEqualTo("V5 false");
        assertThat(assessment("S004").get("unjudgedVisits").asInt()).isZero();
    }

    @Test
    void an_inspectors_finding_has_a_number_and_is_withdrawn_by_an_inspector_not_by_the_director() {
        String finding = "{\"specialistId\":\"S004\",\"date\":\"2026-06-09\",\"rule\":\"EARLY_RETURN\"}";
        var recorded = house.send("inspector", "POST", VISITS + "/violations", finding);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        String number = recorded.body().get("id").asString();
        var listed = house.get("inspector", VISITS + "/violations?specialistId=S004&from=2026-06-09&to=2026-06-09");
        assertThat(listed.body().get("items").get(0).get("violationId").asString())
                .isEqualTo(number);
        String withdrawal = VISITS + "/violations/S004/2026-06-09/" + number + "/withdrawal";
        String reason = "{\"reason\":\"mistaken identity\"}";
        assertThat(house.send("director", "PUT", withdrawal, reason).status()).isEqualTo(403);
        done("inspector", withdrawal, reason);
        assertThat(house.get("inspector", VISITS + "/violations?specialistId=S004&from=2026-06-09&to=2026-06-09")
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void an_expense_is_corrected_and_withdrawn() {
        String taxi = "{\"specialistId\":\"S004\",\"date\":\"2026-06-09\",\"item\":\"taxi\",\"amount\":12.50}";
        var recorded = house.send("specialist:S004", "POST", VISITS + "/expenses", taxi);
        String expense = VISITS + "/expenses/S004/2026-06-09/"
                + recorded.body().get("id").asString();
        done("finance", expense + "/correction", "{\"item\":\"taxi\",\"amount\":15.20,\"reason\":\"digits swapped\"}");
        assertThat(spent()).isEqualTo("15.20");
        done("finance", expense + "/withdrawal", "{\"reason\":\"paid by the office\"}");
        assertThat(spent()).isEqualTo("0.00");
    }

    @Test
    void a_specialist_signs_in_now_and_by_position_only() {
        String signIn = "{\"specialistId\":\"S004\",\"channel\":\"GPS\",\"territory\":\"north\"}";
        var early = signIn.replace("}", ",\"at\":\"2026-06-01T00:00:00Z\"}");
        assertThat(house.send("specialist:S004", "POST", VISITS + "/sign-ins", early)
                        .code())
                .isEqualTo("A_SPECIALIST_SIGNS_IN_BY_THE_CLOCK");
        assertThat(house.send("specialist:S004", "POST", VISITS + "/sign-ins", signIn.replace("GPS", "LANDLINE"))
                        .code())
                .isEqualTo("A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER");
        assertThat(house.send("specialist:S004", "POST", VISITS + "/sign-ins", signIn)
                        .status())
                .isEqualTo(201);
        assertThat(house.send("duty-officer", "POST", VISITS + "/sign-ins", early.replace("GPS", "LANDLINE"))
                        .status())
                .isEqualTo(201);
    }

    private static String row(String visit, String specialist, String companions) {
        return visit + "," + specialist + ",C00001,Wang,2026-06-02T09:00:00+08:00,2026-06-02T09:40:00+08:00,B,B,1,"
                + companions + ",,0,0\n";
    }

    private static String correction(String date, String client) {
        return """
            {"reason":"misread","report":{"clientId":"%s","personMet":"Wang","startedAt":"%sT09:00:00+08:00",
            "endedAt":"%sT09:40:00+08:00","purpose":"B","outcome":"B"}}\
            """.formatted(client, date, date);
    }

    private static void taken(String context, String form, String rows) {
        var answer = house.importForm("manager", "/api/" + context + "/imports/" + form, rows.getBytes(UTF_8));
        long given = rows.lines().count() - 1;
        assertThat(answer.body().get("accepted").asInt()).as(answer.text()).isEqualTo((int) given);
    }

    private static void done(String who, String path, String body) {
        Answer answer = house.send(who, "PUT", path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void published(String norms) {
        Answer answer = house.send("executive", "POST", VISITS + "/norms", norms);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static JsonNode day(String specialist, String date) {
        return house.get("manager", VISITS + "/days?specialistId=" + specialist + "&date=" + date)
                .body();
    }

    /** Each visit of the day, and whether it is valid, where that is judged. */
    private static String judged(String specialist, String date) {
        return String.join(
                ", ",
                StreamSupport.stream(day(specialist, date).get("visits").spliterator(), false)
                        .map(visit -> visit.get("visit").get("visitId").asString() + " "
                                + (visit.hasNonNull("valid")
                                        ? visit.get("valid").toString()
                                        : "-"))
                        .sorted()
                        .toList());
    }

    private static String violations(String specialist) {
        var items = house.get("manager", VISITS + "/violations?specialistId=" + specialist + "&source=SYSTEM")
                .body()
                .get("items");
        return String.join(
                ", ",
                StreamSupport.stream(items.spliterator(), false)
                        .map(violation -> violation.get("violationId").asString())
                        .sorted()
                        .toList());
    }

    private static JsonNode assessment(String specialist) {
        return house.get("manager", "/api/evaluations/assessments?month=2026-06&specialistId=" + specialist)
                .body()
                .get("items")
                .get(0);
    }

    private static int actualVisits(String specialist) {
        JsonNode assessment = assessment(specialist);
        assertThat(assessment.get("unjudgedVisits").asInt()).isZero();
        return assessment.at("/indicators/visits/actual").asInt();
    }

    private static String spent() {
        return day("S004", "2026-06-09").get("expenseTotal").get("amount").asString();
    }
}
