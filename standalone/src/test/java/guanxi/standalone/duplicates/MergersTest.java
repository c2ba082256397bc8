package guanxi.standalone.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Role;
import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.walk.Listing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two clients that are one (D-M-B6, ADR 37): shown as one in one file, and as before once they are separated. */
class MergersTest {
    private static final String MERGER = "/api/clients/C2/merger";
    private static final String SEPARATION = "/api/clients/C2/separation";
    private static final String INTO_C1 =
            "{\"into\":\"C1\",\"taken\":[\"CONTACT\",\"ADDRESS\"],\"reason\":\"there twice\"}";
    private static final String TWO_AFTER_ALL = "{\"reason\":\"they are two\"}";

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
            """);
        taken("clients", "clients", """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            C1,百川置业,A,ACTIVE,retail,north,1 North Street,S001,Wang,owner,18959720001
            C2,百川置业有限公司,B,PROSPECT,trade,north,2 North Street,S002,Guo,buyer,18959720002
            C3,千帆,C,PROSPECT,trade,north,3 North Street,S001,Li,buyer,18959720003
            """);
        taken("visits", "visits", """
            visit_id,specialist_id,client_id,person_met,started_at,ended_at,purpose,outcome,groups,companions,summary,solved,unsolved
            V1,S001,C1,Wang,2026-06-02T09:00:00+08:00,2026-06-02T09:40:00+08:00,B,B,1,,,0,0
            V2,S002,C2,Guo,2026-06-03T09:00:00+08:00,2026-06-03T09:40:00+08:00,B,B,1,,,0,0
            """);
        taken("clients", "referrals", """
            referral_id,client_id,specialist_id,groups,sent_on,confirmed_on
            R1,C1,S001,1,2026-06-02,
            R2,C2,S002,2,2026-06-03,2026-06-04
            """);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void separate() {
        house.send("manager", "PUT", SEPARATION, TWO_AFTER_ALL);
        house.get("manager", "/api/clients");
    }

    @Test
    void a_merger_and_its_undo_leave_every_answer_as_it_was() {
        var before = answers();
        done(house.send("manager", "PUT", MERGER, INTO_C1));
        assertThat(answers()).isNotEqualTo(before);
        done(house.send("manager", "PUT", SEPARATION, TWO_AFTER_ALL));
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void the_file_of_the_one_shows_both_and_whence_each_value_comes() {
        done(house.send("supervisor:S001", "PUT", MERGER, INTO_C1));
        var file = file("C1");
        assertThat(file.get("name").asString()).isEqualTo("百川置业");
        assertThat(file.get("address").asString()).isEqualTo("2 North Street");
        assertThat(file.at("/contact/name").asString()).isEqualTo("Guo");
        assertThat(file.get("owner").asString()).isEqualTo("S001");
        assertThat(texts(file.get("origins"), "field")).containsExactly("ADDRESS", "CONTACT");
        assertThat(texts(file.get("origins"), "clientId")).containsOnly("C2");
        assertThat(texts(file.get("visits"), "visitId")).containsExactly("V2", "V1");
        assertThat(texts(file.get("referrals"), "referralId")).containsSubsequence("R2", "R1");
        assertThat(file.at("/mergedFrom/0").asString()).isEqualTo("C2");
        assertThat(texts(file.get("contacts"), "name")).containsExactly("Wang");

        var absorbed = file("C2");
        assertThat(absorbed.get("mergedInto").asString()).isEqualTo("C1");
        assertThat(absorbed.get("address").asString()).isEqualTo("2 North Street");
        assertThat(texts(absorbed.get("visits"), "visitId")).containsExactly("V2");
    }

    @Test
    void the_other_is_out_of_lists_and_pairs_and_who_would_register_it_again_is_shown_the_one() {
        assertThat(items("/api/clients/duplicates")).isNotEmpty();
        done(house.send("manager", "PUT", MERGER, INTO_C1));
        assertThat(texts(items("/api/clients"), "clientId")).containsExactly("C1", "C3");
        assertThat(texts(items("/api/clients?search=bczy"), "clientId")).containsExactly("C1");
        assertThat(texts(items("/api/clients?merged=true"), "clientId")).containsExactly("C2");
        assertThat(items("/api/clients/duplicates")).isEmpty();
        assertThat(texts(items("/api/clients/lookalikes?telephone=18959720002"), "clientId"))
                .containsExactly("C1");
    }

    @Test
    void what_is_told_with_the_number_of_the_other_is_still_taken() {
        done(house.send("manager", "PUT", MERGER, INTO_C1));
        var sent = house.send(
                "manager",
                "POST",
                "/api/clients/referrals",
                "{\"referralId\":\"R3\",\"clientId\":\"C2\",\"specialistId\":\"S002\",\"groups\":1,\"sentOn\":\"2026-06-05\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        assertThat(texts(file("C1").get("referrals"), "referralId")).containsExactly("R3", "R2", "R1");
        done(house.send("manager", "PUT", "/api/clients/referrals/R3/withdrawal", "{\"reason\":\"x\"}"));
    }

    @Test
    void mergers_make_no_chain_and_are_told_twice_without_harm() {
        done(house.send("manager", "PUT", MERGER, INTO_C1));
        assertThat(items("/api/clients?merged=true")).hasSize(1);
        var again = house.send(
                "manager", "PUT", MERGER, INTO_C1.replace("[\"CONTACT\",\"ADDRESS\"]", "[\"ADDRESS\",\"CONTACT\"]"));
        done(again);
        assertThat(again.body().get("changed").asBoolean()).isFalse();
        String into = "{\"into\":\"%s\",\"reason\":\"x\"}";
        assertThat(house.send("manager", "PUT", "/api/clients/C3/merger", into.formatted("C2"))
                        .code())
                .isEqualTo("MERGERS_MAKE_NO_CHAIN");
        assertThat(house.send("manager", "PUT", "/api/clients/C1/merger", into.formatted("C3"))
                        .code())
                .isEqualTo("MERGERS_MAKE_NO_CHAIN");
        assertThat(house.send("manager", "PUT", MERGER, into.formatted("C3")).code())
                .isEqualTo("MERGED_INTO_ANOTHER");
        assertThat(house.send("specialist:S002", "PUT", SEPARATION, TWO_AFTER_ALL)
                        .status())
                .isEqualTo(403);
    }

    /** Of every list of the context and of both files, versions aside. */
    private static Map<String, String> answers() {
        var lists = Listing.all().stream()
                .filter(list -> list.isOpenTo(Role.MANAGER))
                .map(Listing::address)
                .filter(address -> address.startsWith("/api/clients"));
        var others = Stream.of(
                "/api/clients/C1",
                "/api/clients/C2",
                "/api/clients?merged=true",
                "/api/clients?search=bczy",
                "/api/clients/lookalikes?telephone=18959720002");
        var answers = new TreeMap<String, String>();
        Stream.concat(lists, others).forEach(address -> {
            var answer = house.get("manager", address);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answers.put(address, answer.text().replaceAll("\"version\":\\d+", ""));
        });
        assertThat(answers).hasSizeGreaterThan(10).containsKey("/api/clients?limit=200");
        return answers;
    }

    private static JsonNode file(String client) {
        return house.get("manager", "/api/clients/" + client).body();
    }

    private static JsonNode items(String path) {
        return house.get("manager", path).body().get("items");
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asString()).toList();
    }

    private static void taken(String context, String form, String rows) {
        var answer = house.importForm(
                "manager", "/api/" + context + "/imports/" + form, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
