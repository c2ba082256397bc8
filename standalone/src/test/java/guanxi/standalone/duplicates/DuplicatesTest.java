package guanxi.standalone.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A client that is registered a second time (D-M-B6): before it is saved, at the same moment, and when it is there twice. */
class DuplicatesTest {
    private static final int RACES = 20;

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        taken("/api/visits/imports/specialists", """
            specialist_id,name,team,director,territories
            S001,Lin,1,D01,north
            S002,Wu,2,D01,north
            """);
        house.get("manager", "/api/clients");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoever_registers_a_client_sees_a_colleagues_client_masked_and_names_it_to_go_on() {
        registered("manager", client("A1", "青云酒店有限公司", "S002", "13811110001"));
        var seen = house.get("specialist:S001", lookalikes("青云酒店集团")).body().get("items");
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("clientId").asString()).isEqualTo("A1");
        assertThat(seen.get(0).get("name").asString()).isEqualTo("青＊＊＊＊＊＊司");
        assertThat(seen.get(0).get("owner").asString()).isEqualTo("S002");
        assertThat(codes(seen.get(0).get("why"))).containsExactly("SAME_NAME", "SAME_TELEPHONE");
        assertThat(seen.get(0).propertyNames()).containsExactlyInAnyOrder("clientId", "name", "owner", "why");
        assertThat(house.get("specialist:S002", "/api/clients/lookalikes?telephone=13811110001")
                        .body()
                        .at("/items/0/name")
                        .asString())
                .isEqualTo("青云酒店有限公司");

        var refused = house.send("specialist:S001", "POST", "/api/clients", client("A2", "青云酒店", "S001", "1"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("LOOKS_LIKE_A_CLIENT");
        assertThat(refused.body().get("field").asString()).isEqualTo("name");
        assertThat(refused.body().get("detail").asString()).contains("A1").doesNotContain("青云");

        registered("specialist:S001", client("A2", "青云酒店", "S001", "1").replace("{\"c", "{\"despite\":[\"A1\"],\"c"));
        var again = house.send("specialist:S001", "POST", "/api/clients", client("A2", "青云酒店", "S001", "1"));
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.body().get("changed").asBoolean()).isFalse();
    }

    @Test
    void of_two_registered_at_one_moment_one_is_refused_or_the_later_is_warned_of() throws Exception {
        int both = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                String name = "竞速" + race + "物流";
                String one = "R" + race + "A";
                String other = "R" + race + "B";
                var together = new CyclicBarrier(2);
                Future<Answer> first = threads.submit(() -> atOnce(together, client(one, name, "S001", "1")));
                Future<Answer> second = threads.submit(() -> atOnce(together, client(other, name, "S002", "1")));
                both += outcome(first, second, one, other);
            }
        }
        assertThat(house.get("manager", "/api/clients/duplicates?limit=200")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(pair -> pair.get("clientId").asString().startsWith("R")))
                .hasSize(both);
    }

    @Test
    void a_pair_is_the_later_ones_until_it_is_told_apart_and_moves_out_when_one_is_renamed() {
        taken("/api/clients/imports/clients", """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            B1,百川置业,A,ACTIVE,retail,north,1 North Street,S001,Wang,owner,1
            """);
        taken("/api/clients/imports/clients", """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            B2,百川置业（集团）有限公司,A,ACTIVE,retail,north,2 North Street,S002,Guo,owner,2
            """);
        assertThat(pairs("manager", "B2")).containsExactly("B2 B1 [SAME_NAME] OPEN");
        assertThat(pairs("supervisor:S002", "B2")).hasSize(1);
        assertThat(pairs("supervisor:S001", "B2")).isEmpty();
        assertThat(warned("B2")).containsExactly("B1");
        assertThat(warned("B1")).isEmpty();

        String apart = "/api/clients/B2/duplicates/B1/distinction";
        assertThat(house.send("specialist:S002", "PUT", apart, "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(house.send("supervisor:S001", "PUT", apart, "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("OUT_OF_REACH");
        done(house.send("supervisor:S002", "PUT", apart, "{\"reason\":\"father and son\"}"));
        assertThat(pairs("manager", "B2")).containsExactly("B2 B1 [SAME_NAME] TOLD_APART");
        assertThat(warned("B2")).isEmpty();

        done(house.send("manager", "PUT", "/api/clients/B2", client("", "千帆置业", "S002", "2")));
        assertThat(pairs("manager", "B2")).isEmpty();
    }

    /** How many stand that look alike: one pair, or none. */
    private static int outcome(Future<Answer> first, Future<Answer> second, String one, String other)
            throws InterruptedException, ExecutionException {
        var answers = List.of(first.get(), second.get());
        long stand = answers.stream().filter(answer -> answer.status() == 201).count();
        if (stand == 1) {
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
                        assertThat(refused.code()).isEqualTo("LOOKS_LIKE_A_CLIENT");
                    });
            return 0;
        }
        assertThat(stand).as(answers.get(0).text() + answers.get(1).text()).isEqualTo(2);
        String later = laterOf(one, other);
        String earlier = later.equals(one) ? other : one;
        assertThat(warned(later)).containsExactly(earlier);
        assertThat(warned(earlier)).isEmpty();
        return 1;
    }

    private static String laterOf(String one, String other) {
        int order = registeredAt(one).compareTo(registeredAt(other));
        if (order == 0) return one.compareTo(other) > 0 ? one : other;
        return order > 0 ? one : other;
    }

    private static Instant registeredAt(String client) {
        return Instant.parse(house.get("auditor", "/api/history/aggregates/client-" + client)
                .body()
                .at("/items/0/payload/occurredAt")
                .asString());
    }

    private static Answer atOnce(CyclicBarrier together, String body) throws Exception {
        together.await();
        return house.send("manager", "POST", "/api/clients", body);
    }

    private static List<String> warned(String client) {
        return house.get("manager", "/api/clients/" + client)
                .body()
                .get("looksLike")
                .valueStream()
                .map(other -> other.get("clientId").asString())
                .toList();
    }

    private static List<String> pairs(String who, String later) {
        return house.get(who, "/api/clients/duplicates?limit=200")
                .body()
                .get("items")
                .valueStream()
                .filter(pair -> pair.get("clientId").asString().equals(later))
                .map(pair -> later + " " + pair.get("other").asString() + " " + codes(pair.get("why")) + " "
                        + pair.get("state").asString())
                .toList();
    }

    private static List<String> codes(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String lookalikes(String name) {
        return "/api/clients/lookalikes?telephone=13811110001&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static void registered(String who, String body) {
        var answer = house.send(who, "POST", "/api/clients", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        house.get("manager", "/api/clients");
    }

    private static void taken(String path, String rows) {
        var answer = house.importForm("manager", path, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** @param number none of a client that is amended */
    private static String client(String number, String name, String owner, String phone) {
        String clientId = number.isEmpty() ? "" : "\"clientId\":\"" + number + "\",";
        return "{" + clientId
                + Stream.of(
                                "\"name\":\"" + name + "\"",
                                "\"tier\":\"A\",\"stage\":\"ACTIVE\",\"industry\":\"I\",\"territory\":\"north\"",
                                "\"address\":\"A\",\"owner\":\"" + owner + "\"",
                                "\"contact\":{\"name\":\"Wang\",\"title\":\"T\",\"phone\":\"" + phone + "\"}")
                        .reduce((one, next) -> one + "," + next)
                        .orElseThrow()
                + "}";
    }
}
