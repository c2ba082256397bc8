package guanxi.standalone.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How true client files are (D-M-B6), from what is told of them to what is to be mended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataTruthTest {
    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void twoClientsAtOneAddress() {
        house = new RunningHouse(data);
        for (String number : List.of("S1", "S2"))
            done(house.send(
                    "manager",
                    "PUT",
                    "/api/visits/specialists/" + number,
                    "{\"name\":\"Lin\",\"team\":\"T\",\"director\":\"D01\",\"territories\":[\"N\"]}"));
        register("C1", "ACTIVE", "S1", "021-1");
        register("C2", "PROSPECT", "S2", "021-2");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Order(1)
    void an_active_client_without_an_agreement_that_shares_its_address_is_told_to_be_told_apart_first() {
        await().untilAsserted(() -> assertThat(figures("C1")).containsExactly("90.00", "100.00", "50.00", "45.00"));
        assertThat(mends("C1")).containsExactly("ADDRESS NOT_UNIQUE 45.00", "AGREEMENT MISSING 5.00");
        assertThat(figures("C2")).containsExactly("100.00", "100.00", "50.00", "50.00");
    }

    @Test
    @Order(2)
    void a_signed_agreement_and_another_address_make_it_wholly_true() {
        done(house.send("manager", "POST", "/api/clients/agreements", """
            {"agreementId":"XY1","clientId":"C1","title":"A","validFrom":"2020-01-01","validUntil":"2099-12-31"}\
            """));
        done(house.send("manager", "PUT", "/api/clients/agreements/XY1/review", null));
        done(house.send("manager", "PUT", "/api/clients/agreements/XY1/signing", "{}"));
        await().untilAsserted(() -> assertThat(figures("C1")).containsExactly("100.00", "100.00", "50.00", "50.00"));
        done(house.send("manager", "PUT", "/api/clients/C2", client("PROSPECT", "S2", "021-2", "Harbour 2")));
        await().untilAsserted(() -> assertThat(figures("C1")).containsExactly("100.00", "100.00", "100.00", "100.00"));
        assertThat(mends("C1")).isEmpty();
    }

    @Test
    @Order(3)
    void a_verification_is_known_once() {
        String told = "{\"fields\":[\"NAME\",\"OWNER\"],\"verifiedOn\":\"2026-06-30\"}";
        assertThat(verify(told).get("changed").asBoolean()).isTrue();
        assertThat(verify(told).get("changed").asBoolean()).isFalse();
    }

    @Test
    @Order(4)
    void whoever_was_erased_is_missing_with_his_number_ADR_5() {
        done(house.send("manager", "PUT", "/api/clients/C1/erasure", "{\"name\":\"Wang\",\"reason\":\"letter 17\"}"));
        await().untilAsserted(() -> assertThat(figures("C1")).containsExactly("80.00", "100.00", "100.00", "80.00"));
        assertThat(mends("C1")).containsExactly("CONTACT MISSING 10.00", "TELEPHONE MISSING 10.00");
    }

    @Test
    @Order(5)
    void no_file_is_there_on_a_day_before_it_was_registered() {
        assertThat(items("manager", "/api/clients/truth?at=2020-01-01")).isEmpty();
        assertThat(items("manager", "/api/clients/truth/summary?at=2020-01-01&by=DEPARTMENT"))
                .isEmpty();
    }

    @Test
    @Order(6)
    void the_summary_is_the_mean_of_each_owner_and_of_all_for_who_sees_all() {
        assertThat(items("manager", "/api/clients/truth/summary"))
                .extracting(one -> one.get("owner").asString() + " " + shown(one.get("index")))
                .containsExactly("S1 80.00", "S2 100.00");
        assertThat(items("manager", "/api/clients/truth/summary?by=DEPARTMENT"))
                .extracting(one -> one.get("clients").asInt() + " " + shown(one.get("index")))
                .containsExactly("2 90.00");
        assertThat(items("specialist:S1", "/api/clients/truth/summary")).hasSize(1);
        assertThat(items("specialist:S1", "/api/clients/truth/summary?by=DEPARTMENT"))
                .isEmpty();
    }

    @Test
    @Order(7)
    void the_worst_comes_first_and_what_is_good_enough_is_left_out() {
        assertThat(items("manager", "/api/clients/truth"))
                .extracting(one -> one.get("clientId").asString())
                .containsExactly("C1", "C2");
        assertThat(items("manager", "/api/clients/truth?below=100")).hasSize(1);
        assertThat(items("manager", "/api/clients/truth?below=80")).isEmpty();
    }

    private static List<String> figures(String client) {
        var one = one(client);
        return List.of("completeness", "freshness", "uniqueness", "index").stream()
                .map(figure -> shown(one.get(figure)))
                .toList();
    }

    private static List<String> mends(String client) {
        return one(client)
                .get("mend")
                .valueStream()
                .map(mend ->
                        mend.get("field").asString() + " " + mend.get("why").asString() + " " + shown(mend.get("gain")))
                .toList();
    }

    private static String shown(JsonNode figure) {
        return String.format(Locale.ROOT, "%.2f", figure.asDouble());
    }

    private static JsonNode one(String client) {
        return items("manager", "/api/clients/truth").stream()
                .filter(item -> item.get("clientId").asString().equals(client))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + client));
    }

    private static List<JsonNode> items(String who, String path) {
        return house.get(who, path).body().get("items").valueStream().toList();
    }

    private static JsonNode verify(String told) {
        return done(house.send("specialist:S1", "PUT", "/api/clients/C1/verification", told))
                .body();
    }

    private static void register(String number, String stage, String owner, String phone) {
        String told = client(stage, owner, phone, "Harbour 1");
        done(house.send("manager", "POST", "/api/clients", "{\"clientId\":\"" + number + "\"," + told.substring(1)));
    }

    private static String client(String stage, String owner, String phone, String address) {
        return "{\"name\":\"" + owner + "\",\"tier\":\"A\",\"stage\":\"" + stage
                + "\",\"industry\":\"I\",\"territory\":\"N\",\"address\":\"" + address + "\",\"owner\":\"" + owner
                + "\",\"contact\":{\"name\":\"Wang\",\"title\":\"T\",\"phone\":\"" + phone + "\"}}";
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
