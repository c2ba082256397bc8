package guanxi.standalone.pool;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Prospects on their way to the public pool, through the gateway. */
class PoolTest {
    private static final String POOL = "/api/clients/pool";
    private static final Instant BEFORE = Instant.now();

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        form("visits/imports/specialists", "specialist_id,name,team,director,territories\n", """
            S001,Lin,1,D01,north
            S002,Wu,1,D01,north
            """);
        form(
                "clients/imports/clients",
                "client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone\n",
                """
                C1,Shop,A,PROSPECT,retail,north,1 North Street,S001,Wang,owner,18959727702
                C2,Inn,A,ACTIVE,retail,north,2 North Street,S001,Li,owner,18959727703
                C3,Bar,A,PROSPECT,retail,south,3 South Street,S002,Zhao,owner,18959727704
                """);
        assertThat(items("manager", "/api/clients/deadlines")).hasSize(2);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_prospect_returns_thirty_days_after_it_was_learned_of_and_its_owner_sees_when() {
        var due = items("specialist:S001", "/api/clients/deadlines?what=pool-return-due");
        assertThat(due).extracting(one -> one.get("of").asString()).containsExactly("pool-C1");
        assertThat(Instant.parse(due.getFirst().get("dueAt").asString()))
                .isAfter(BEFORE.plus(Duration.ofDays(30)))
                .isBefore(BEFORE.plus(Duration.ofDays(31)));
    }

    @Test
    void everybody_is_warned_seven_days_before_and_not_earlier() {
        assertThat(items("specialist:S002", POOL)).isEmpty();
        assertThat(numbers(POOL + "?at=" + in(22))).isEmpty();
        assertThat(numbers(POOL + "?at=" + in(24))).containsExactly("C1", "C3");
        assertThat(numbers(POOL + "?state=RETURNING&territory=south&at=" + in(24)))
                .containsExactly("C3");
        assertThat(numbers(POOL + "?state=FREE&at=" + in(24))).isEmpty();
    }

    @Test
    void what_is_somebodys_is_not_claimed_and_takes_no_place() {
        long head = house.head();
        var answer = house.send("specialist:S002", "PUT", POOL + "/C1/claim", null);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("NOT_IN_THE_POOL");
        assertThat(house.head()).isEqualTo(head);
    }

    private static String in(int days) {
        return BEFORE.plus(Duration.ofDays(days)).toString();
    }

    private static List<String> numbers(String path) {
        return items("specialist:S002", path).stream()
                .map(one -> one.get("clientId").asString())
                .toList();
    }

    private static List<JsonNode> items(String who, String path) {
        var answer = house.get(who, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }

    private static void form(String path, String header, String rows) {
        var answer = house.importForm("manager", "/api/" + path, (header + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }
}
