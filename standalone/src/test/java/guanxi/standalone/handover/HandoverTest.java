package guanxi.standalone.handover;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A client goes from one specialist to another, through the gateway: with what is open of it, once, and on its day. */
class HandoverTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String HANDOVERS = "/api/clients/handovers";

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        form("visits/imports/specialists", "specialist_id,name,team,director,territories\n", """
            S001,Lin,1,D01,north
            S002,Wu,1,D01,north
            S003,Qian,2,D01,north
            """);
        form(
                "clients/imports/clients",
                "client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone\n",
                """
                C1,Shop,A,ACTIVE,retail,north,1 North Street,S001,Wang,owner,18959727702
                C2,Inn,A,ACTIVE,retail,north,2 North Street,S001,Li,owner,18959727703
                """);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void three_sign_and_the_client_goes_over_with_its_open_cases_once() {
        String begun = TODAY.minusDays(1) + "T10:00:00+08:00";
        done("specialist:S001", "POST", "/api/clients/cases", """
            {"caseId":"K1","standard":"S2","clientId":"C1","caller":"Wang","startedAt":"%s","agent":"S001","question":"q",
            "answer":"LATER"}\
            """.formatted(begun));
        done("specialist:S001", "POST", "/api/clients/cases/K1/entries", """
            {"entryId":"E1","kind":"REPLY_PROMISED","promisedFor":"2099-01-01T10:00:00+08:00"}\
            """);
        done("specialist:S001", "POST", "/api/visits", """
            {"visitId":"V1","specialistId":"S001","clientId":"C1","on":"2099-01-05","purpose":"A"}\
            """);
        done("specialist:S001", "POST", "/api/clients/referrals", """
            {"referralId":"R1","clientId":"C1","specialistId":"S001","groups":2}\
            """);

        done("specialist:S001", "POST", HANDOVERS, proposal("T1", "C1", "S002", TODAY));
        var inventory = shown("specialist:S002", "T1").get("inventory");
        assertThat(inventory.at("/cases/0").asString()).isEqualTo("K1");
        assertThat(inventory.at("/promises/0/promisedFor").asString()).isEqualTo("2099-01-01T02:00:00Z");
        assertThat(inventory.at("/plannedVisits/0").asString()).isEqualTo("V1");
        assertThat(inventory.at("/referrals/0").asString()).isEqualTo("R1");

        done("specialist:S002", "PUT", HANDOVERS + "/T1/acceptance", null);
        done("manager", "PUT", HANDOVERS + "/T1/countersignature", null);
        assertThat(shown("manager", "T1").get("state").asString()).isEqualTo("IN_EFFECT");
        assertThat(house.get("manager", "/api/clients/C1").body().get("owner").asString())
                .isEqualTo("S002");
        assertThat(house.get("specialist:S002", "/api/clients/cases/K1")
                        .body()
                        .get("agent")
                        .asString())
                .isEqualTo("S002");
        assertThat(house.get("manager", HANDOVERS + "?state=IN_EFFECT&from=" + TODAY + "&to=" + TODAY)
                        .body()
                        .get("items"))
                .hasSize(1);

        long head = house.head();
        done("manager", "PUT", HANDOVERS + "/T1/countersignature", null);
        house.get("manager", "/api/clients/C1");
        assertThat(house.head()).isEqualTo(head);
        assertThat(trail("client-C1")).containsOnlyOnce("client.ClientHandedOver");
        assertThat(trail("case-K1").stream().filter("client.CaseEntryRecorded"::equals))
                .hasSize(2);
    }

    @Test
    void one_of_a_day_to_come_waits_for_it_and_is_on_the_list_of_what_is_due() {
        done("manager", "POST", HANDOVERS, proposal("T2", "C2", "S003", TODAY.plusDays(3)));
        done("specialist:S003", "PUT", HANDOVERS + "/T2/acceptance", null);
        var own = send("manager", "PUT", HANDOVERS + "/T2/countersignature", null);
        assertThat(own.code()).isEqualTo("NOBODY_SIGNS_A_HANDOVER_TWICE");
        done("supervisor:S001", "PUT", HANDOVERS + "/T2/countersignature", null);
        assertThat(shown("manager", "T2").get("state").asString()).isEqualTo("COUNTERSIGNED");
        assertThat(house.get("manager", "/api/clients/C2").body().get("owner").asString())
                .isEqualTo("S001");
        var due = house.get("specialist:S003", "/api/clients/deadlines?what=handover-due")
                .body()
                .at("/items/0");
        assertThat(due.get("of").asString()).isEqualTo("handovers-C2");
        assertThat(due.get("dueAt").asString()).isEqualTo(TODAY.plusDays(2) + "T16:00:00Z");
        var second = send("manager", "POST", HANDOVERS, proposal("T3", "C2", "S002", TODAY));
        assertThat(second.code()).isEqualTo("ONE_OPEN_HANDOVER_A_CLIENT");
    }

    private static String proposal(String number, String client, String receiver, LocalDate from) {
        return """
            {"handoverId":"%s","clientId":"%s","receiver":"%s","from":"%s","reason":"moves"}\
            """.formatted(number, client, receiver, from);
    }

    private static JsonNode shown(String who, String number) {
        var answer = house.get(who, HANDOVERS + "/" + number);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> trail(String aggregate) {
        return house.get("auditor", "/api/history/aggregates/" + aggregate)
                .body()
                .get("items")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static void done(String who, String method, String path, String body) {
        var answer = send(who, method, path, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private static Answer send(String who, String method, String path, String body) {
        return house.send(who, method, path, body);
    }

    private static void form(String path, String header, String rows) {
        var answer = house.importForm("manager", "/api/" + path, (header + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }
}
