package guanxi.standalone.corrections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People come, move and go, and clients move, each from a day on; through the gateway, to the figures of the month. */
class ComingsAndGoingsTest {
    private static final String SPECIALISTS = "/api/visits/specialists";
    private static final String NORTH_SHOP = "/api/clients/C00001";
    private static final double TWENTY_TWO_DAYS_OF_WHICH_HE_ATTENDED_ONE = 4.55;
    private static final double TWENTY_ONE_DAYS_OF_WHICH_HE_ATTENDED_ONE = 4.76;

    private static final String SPECIALISTS_FILE = """
        specialist_id,name,team,director,territories
        S001,Lin,1,D01,north
        S002,Wu,1,D01,north
        S003,Qian,1,D01,north
        S004,Sun,1,D01,north
        S005,Zhou,1,D01,north
        """;
    private static final String CLIENTS_FILE = """
        client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
        C00001,North Shop,A,ACTIVE,retail,north,1 North Street,S001,Wang,owner,18959727702
        C00002,South Shop,A,ACTIVE,retail,south,1 South Street,S001,Guo,owner,17581968688
        """;
    private static final String CALENDAR_FILE = """
        date,kind,name
        2026-09-25,HOLIDAY,Mid-autumn
        """;
    private static final String LEAVE_FILE = """
        specialist_id,date
        S004,2026-06-02
        """;

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        taken("/api/visits/imports/calendar", CALENDAR_FILE);
        taken("/api/visits/imports/specialists", SPECIALISTS_FILE);
        taken("/api/clients/imports/clients", CLIENTS_FILE);
        taken("/api/visits/imports/sign-ins", """
            specialist_id,at,channel,caller,territory,duty_officer
            S001,2026-06-02T08:00:00+08:00,LANDLINE,0571-64389090,north,
            S003,2026-06-01T08:00:00+08:00,LANDLINE,0571-64389090,north,
            S003,2026-06-02T08:00:00+08:00,LANDLINE,0571-64389090,north,
            S004,2026-06-01T08:00:00+08:00,LANDLINE,0571-64389090,north,
            """);
        taken("/api/visits/imports/visits", """
            visit_id,specialist_id,client_id,person_met,started_at,ended_at,purpose,outcome,groups,companions,summary,solved,unsolved
            V1,S001,C00001,Wang,2026-06-02T09:00:00+08:00,2026-06-02T09:40:00+08:00,B,B,1,,,0,0
            """);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_old_file_again_undoes_no_amendment() {
        done("manager", SPECIALISTS + "/S002", """
            {"name":"Wu","team":"2","director":"D02","territories":["north"]}\
            """);
        done("manager", "/api/clients/C00002", """
            {"name":"South Shop","tier":"B","stage":"DORMANT","industry":"retail","territory":"south","address":"2 South Street",
            "owner":"S001","contact":{"name":"Guo","title":"owner","phone":"17581968688"}}\
            """);
        done("office", "/api/visits/calendar/2026-09-25", "{\"kind\":\"WORKDAY\",\"name\":\"moved\"}");

        toldAgain("/api/visits/imports/specialists", SPECIALISTS_FILE);
        toldAgain("/api/clients/imports/clients", CLIENTS_FILE);
        toldAgain("/api/visits/imports/calendar", CALENDAR_FILE);

        assertThat(specialist("S002").get("team").asString()).isEqualTo("2");
        assertThat(house.get("manager", "/api/clients/C00002")
                        .body()
                        .get("tier")
                        .asString())
                .isEqualTo("B");
        var listed = house.get("office", "/api/visits/calendar?from=2026-09-25&to=2026-09-25");
        assertThat(listed.body().get("items").get(0).get("kind").asString()).isEqualTo("WORKDAY");
    }

    @Test
    void a_visit_is_judged_anew_where_its_client_or_its_specialist_was_elsewhere_then() {
        assertThat(failures()).isEqualTo("[]");
        done("supervisor:S001", NORTH_SHOP + "/territory", move("south", "2026-06-03"));
        assertThat(failures()).isEqualTo("[]");
        done("supervisor:S001", NORTH_SHOP + "/territory", move("south", "2026-06-02"));
        assertThat(failures()).isEqualTo("[\"OUTSIDE_TERRITORY\"]");
        assertThat(assessment("S001", "2026-06").at("/indicators/visits/actual").asInt())
                .isZero();
        String both = "{\"territories\":[\"north\",\"south\"],\"from\":\"2026-06-01\",\"reason\":\"he covered both\"}";
        done("manager", SPECIALISTS + "/S001/territories", both);
        assertThat(failures()).isEqualTo("[]");
        assertThat(assessment("S001", "2026-06").at("/indicators/visits/actual").asInt())
                .isEqualTo(1);
        Answer again = house.send("manager", "PUT", SPECIALISTS + "/S001/territories", both);
        assertThat(again.body().get("changed").asBoolean()).as(again.text()).isFalse();
    }

    @Test
    void a_specialist_draws_no_territory_of_a_client() {
        String moved = house.get("specialist:S001", "/api/clients/C00002").text();
        assertThat(house.send("specialist:S001", "PUT", "/api/clients/C00002/territory", move("north", "2026-06-01"))
                        .status())
                .isEqualTo(403);
        Answer amended = house.send("specialist:S001", "PUT", "/api/clients/C00002", """
            {"name":"South Shop","tier":"A","stage":"ACTIVE","industry":"retail","territory":"north","address":"1 South Street",
            "owner":"S001","contact":{"name":"Guo","title":"owner","phone":"17581968688"}}\
            """);
        assertThat(amended.status()).isEqualTo(403);
        assertThat(amended.code()).isEqualTo("A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER");
        assertThat(house.get("specialist:S001", "/api/clients/C00002").text()).isEqualTo(moved);
    }

    @Test
    void who_left_owes_no_working_day_and_no_plan_afterwards() {
        done("manager", SPECIALISTS + "/S003/leaving", "{\"lastDay\":\"2026-06-05\",\"reason\":\"resigned\"}");
        assertThat(assessment("S003", "2026-06").get("attendance").asDouble()).isEqualTo(40.0);
        assertThat(missingPlans("2026-06")).contains("S003");

        assertThat(missingPlans("2026-07")).contains("S001").doesNotContain("S003");
        assertThat(assessment("S003", "2026-07")).isNull();
        assertThat(house.get("manager", "/api/evaluations/assessments/S003/2026-07")
                        .code())
                .isEqualTo("NOT_FOUND");
        String plan = "{\"specialistId\":\"S003\",\"month\":\"2099-01\",\"visits\":40,\"expansion\":3,\"deals\":5}";
        assertThat(house.send("manager", "POST", "/api/visits/plans", plan).code())
                .isEqualTo("NOT_IN_THE_DEPARTMENT_THAT_DAY");
    }

    @Test
    void a_day_of_leave_that_is_withdrawn_is_worked_again() {
        assertThat(assessment("S004", "2026-06").get("attendance").asDouble())
                .isEqualTo(TWENTY_TWO_DAYS_OF_WHICH_HE_ATTENDED_ONE);
        taken("/api/visits/imports/leave", LEAVE_FILE);
        assertThat(assessment("S004", "2026-06").get("attendance").asDouble())
                .isEqualTo(TWENTY_ONE_DAYS_OF_WHICH_HE_ATTENDED_ONE);
        done("supervisor:S004", SPECIALISTS + "/S004/leave/2026-06-02/withdrawal", "{\"reason\":\"he worked\"}");
        assertThat(assessment("S004", "2026-06").get("attendance").asDouble())
                .isEqualTo(TWENTY_TWO_DAYS_OF_WHICH_HE_ATTENDED_ONE);

        toldAgain("/api/visits/imports/leave", LEAVE_FILE);
        assertThat(specialist("S004").get("leave")).isEmpty();
    }

    @Test
    void a_month_is_scored_in_the_team_of_then() {
        done("manager", SPECIALISTS + "/S005/team", """
            {"team":"3","director":"D02","from":"2026-07-01","reason":"asked for it"}\
            """);
        assertThat(assessment("S005", "2026-06").get("team").asString()).isEqualTo("1");
        assertThat(assessment("S005", "2026-07").get("team").asString()).isEqualTo("3");
        assertThat(specialist("S005").get("team").asString()).isEqualTo("3");
    }

    private static void taken(String form, String rows) {
        assertThat(rowsOf(form, rows, "accepted")).isEqualTo(rows.lines().count() - 1);
    }

    private static void toldAgain(String form, String rows) {
        assertThat(rowsOf(form, rows, "unchanged")).isEqualTo(rows.lines().count() - 1);
    }

    private static long rowsOf(String form, String rows, String outcome) {
        return house.importForm("manager", form, rows.getBytes(UTF_8))
                .body()
                .get(outcome)
                .asLong();
    }

    private static void done(String who, String path, String body) {
        Answer answer = house.send(who, "PUT", path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String move(String territory, String from) {
        return "{\"territory\":\"%s\",\"from\":\"%s\",\"reason\":\"it moved\"}".formatted(territory, from);
    }

    /** What the one visit of Lin's day fails. */
    private static String failures() {
        var day = house.get("manager", "/api/visits/days?specialistId=S001&date=2026-06-02");
        return day.body().get("visits").get(0).get("failures").toString();
    }

    private static JsonNode specialist(String number) {
        for (JsonNode shown : house.get("manager", SPECIALISTS).body().get("items")) {
            if (shown.get("specialistId").asString().equals(number)) return shown;
        }
        throw new AssertionError("There is no specialist " + number + ".");
    }

    private static JsonNode assessment(String specialist, String month) {
        return house.get("manager", "/api/evaluations/assessments?month=" + month + "&specialistId=" + specialist)
                .body()
                .get("items")
                .get(0);
    }

    private static List<String> missingPlans(String month) {
        return house.get("manager", "/api/evaluations/dashboards/department?month=" + month)
                .body()
                .get("missingPlans")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
