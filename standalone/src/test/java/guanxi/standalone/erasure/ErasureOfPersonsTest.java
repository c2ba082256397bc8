package guanxi.standalone.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.OneJvm;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Somebody demands to be forgotten; and the keys that all depends on are lost, or another department's. */
class ErasureOfPersonsTest {
    private static final String ERASURE = "/api/clients/C1/erasure";

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void whoever_was_ever_recorded_of_a_client_is_erased_with_a_reason_and_stays_so() {
        try (var house = new RunningHouse(data)) {
            recordPeople(house);
            assertThat(met(house)).isEqualTo("Wang Fang");
            assertThat(house.get("manager", "/api/visits/V1").body().at("/report/personMet/of"))
                    .as("whose she is, as it is shown")
                    .isEqualTo(StringNode.valueOf("C1"));

            assertThat(erase(house, "specialist:S1", "Wang Fang").status()).isEqualTo(403);
            assertThat(erase(house, "manager", "Wang F.").code()).isEqualTo("NOT_FOUND");
            for (String name : new String[] {"Wang", "Wang Fang", "Li"}) {
                Answer erased = erase(house, "manager", name);
                assertThat(erased.status()).as(erased.text()).isEqualTo(200);
                assertThat(erased.body().get("changed").asBoolean()).isTrue();
            }
            await().untilAsserted(() -> assertThat(met(house)).isNull());
            await().untilAsserted(() -> assertThat(house.get("manager", "/api/clients/C1")
                            .body()
                            .at("/contact/name")
                            .isMissingNode())
                    .isTrue());
            assertThat(erase(house, "manager", "Wang").body().get("changed").asBoolean())
                    .isFalse();
            JsonNode trail =
                    house.get("auditor", "/api/history/clients/C1").body().get("items");
            assertThat(StreamSupport.stream(trail.spliterator(), false)
                            .filter(event -> event.get("type").asString().equals("client.ContactErased")))
                    .hasSize(3)
                    .allSatisfy(event -> {
                        assertThat(event.get("actor").asString()).isEqualTo("M01");
                        assertThat(event.at("/payload/reason").asString()).isEqualTo("letter 17");
                        assertThat(event.toString()).doesNotContain("Wang", "Li\"");
                    });
        }
        try (var house = new RunningHouse(data)) {
            assertThat(met(house)).isNull();
        }
    }

    @Test
    void with_a_contact_goes_all_that_was_known_of_him_B_41() {
        String contacts = "/api/clients/C1/contacts";
        String[] known = {"Sun", "ROLE-7", "1970-03-09", "CUSTOM-7", "LIKES-7", "TABOO-7"};
        String sun = "{\"contactId\":\"7\",\"name\":\"Sun\",\"role\":\"ROLE-7\",\"weight\":\"DECIDES\","
                + "\"birthday\":\"1970-03-09\",\"customs\":[\"CUSTOM-7\"],\"likes\":[\"LIKES-7\"],"
                + "\"taboos\":[\"TABOO-7\"]}";
        try (var house = new RunningHouse(data)) {
            recordPeople(house);
            done(house.send("specialist:S1", "POST", contacts, sun));
            await().untilAsserted(() -> assertThat(file(house)).contains(known));

            done(erase(house, "manager", "Sun"));
            await().untilAsserted(() -> assertThat(file(house)).doesNotContain(known));
            assertThat(house.get("auditor", "/api/history/clients/C1").text())
                    .contains("ContactNamed")
                    .doesNotContain(known);
            assertThat(house.send("manager", "PUT", contacts + "/7", sun.replace("\"contactId\":\"7\",", ""))
                            .code())
                    .isEqualTo("NOT_FOUND");
            assertThat(house.send("manager", "POST", contacts, sun).code())
                    .isEqualTo("WHOEVER_WAS_ERASED_STAYS_FORGOTTEN");
        }
        try (var house = new RunningHouse(data)) {
            assertThat(file(house)).contains("Zhengyang").doesNotContain(known);
        }
    }

    @Test
    void whoever_was_erased_is_found_by_his_telephone_number_no_more() {
        String sun = "{\"contactId\":\"7\",\"name\":\"Sun\",\"phone\":\"021-5550 7788\"}";
        try (var house = new RunningHouse(data)) {
            recordPeople(house);
            done(house.send("specialist:S1", "POST", "/api/clients/C1/contacts", sun));
            await().untilAsserted(() -> assertThat(calledAt(house, "7788")).hasSize(1));
            done(erase(house, "manager", "Sun"));
            await().untilAsserted(() -> assertThat(calledAt(house, "7788")).isEmpty());
        }
        try (var house = new RunningHouse(data)) {
            assertThat(calledAt(house, "55507788")).isEmpty();
        }
    }

    @Test
    void a_lost_or_foreign_key_store_keeps_the_house_closed_until_the_right_one_is_back() throws IOException {
        try (var house = new RunningHouse(data)) {
            recordPeople(house);
        }
        try (var other = new RunningHouse(elsewhere)) {
            assertThat(other.head()).isNotNegative();
        }
        Path keys = data.resolve("keys.db");
        Path right = Files.move(keys, data.resolve("backup-of-keys"));
        refused("Put the right key store back");

        Files.copy(elsewhere.resolve("keys.db"), keys, StandardCopyOption.REPLACE_EXISTING);
        refused("another master key");

        Files.copy(right, keys, StandardCopyOption.REPLACE_EXISTING);
        Path master = data.resolve("secret").resolve("master.key");
        Path kept = Files.move(master, data.resolve("backup-of-master"));
        refused("There is no master key");

        Files.move(kept, master);
        try (var house = new RunningHouse(data)) {
            assertThat(met(house)).isEqualTo("Wang Fang");
        }
    }

    private void refused(String sentence) {
        var options = new Options(RunningHouse.freePort(), data, false, null, null);
        var house = new OneJvm(options.withDemoSecret(DemoSecret.PUBLISHED));
        try {
            Throwable refusal = catchThrowable(house::open);
            assertThat(NestedExceptionUtils.getMostSpecificCause(refusal))
                    .as("what the console shows")
                    .hasMessageContaining(sentence);
        } finally {
            house.close();
        }
    }

    private static void recordPeople(RunningHouse house) {
        done(house.send(
                "manager",
                "PUT",
                "/api/visits/specialists/S1",
                "{\"name\":\"Lin\",\"team\":\"T\",\"director\":\"D01\",\"territories\":[\"N\"]}"));
        done(house.send("manager", "POST", "/api/clients", client("\"clientId\":\"C1\",", "Wang")));
        done(house.send("manager", "PUT", "/api/clients/C1", client("", "Li")));
        done(
                house.send(
                        "manager",
                        "POST",
                        "/api/visits",
                        "{\"visitId\":\"V1\",\"specialistId\":\"S1\",\"clientId\":\"C1\",\"on\":\"2026-06-01\",\"purpose\":\"A\"}"));
        done(house.send(
                "manager",
                "PUT",
                "/api/visits/V1/completion",
                "{\"clientId\":\"C1\",\"personMet\":\"Wang Fang\",\"startedAt\":\"2026-06-01T01:00:00Z\","
                        + "\"endedAt\":\"2026-06-01T02:00:00Z\",\"purpose\":\"A\",\"outcome\":\"B\"}"));
    }

    private static String client(String number, String contact) {
        return "{" + number
                + "\"name\":\"Zhengyang\",\"tier\":\"A\",\"stage\":\"ACTIVE\",\"industry\":\"I\",\"territory\":\"N\","
                + "\"address\":\"A\",\"owner\":\"S1\",\"contact\":{\"name\":\"" + contact
                + "\",\"title\":\"T\",\"phone\":\"1\"}}";
    }

    private static Answer erase(RunningHouse house, String who, String name) {
        return house.send(who, "PUT", ERASURE, "{\"name\":\"" + name + "\",\"reason\":\"letter 17\"}");
    }

    private static String met(RunningHouse house) {
        JsonNode name = house.get("manager", "/api/visits/V1").body().at("/report/personMet/name");
        return name.isString() ? name.asString() : null;
    }

    private static JsonNode calledAt(RunningHouse house, String end) {
        return house.get("manager", "/api/clients?search=" + end).body().get("items");
    }

    private static String file(RunningHouse house) {
        return house.get("manager", "/api/clients/C1").text();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }
}
