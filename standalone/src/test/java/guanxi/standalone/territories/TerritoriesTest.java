package guanxi.standalone.territories;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The territories of the sample quarter, recorded by evaluation and shown by the visit context, through the gateway. */
class TerritoriesTest {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "quarter-2026-q2");
    private static final String FORM = "/api/visits/imports/territories";
    private static final String TERRITORIES = "/api/visits/territories";

    @TempDir
    static Path data;

    private static RunningHouse house;
    private static Answer imported;

    @BeforeAll
    static void importTheForm() throws IOException {
        house = new RunningHouse(data);
        imported = importAgain();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_form_takes_its_rows_and_refuses_the_bad_ones_for_what_they_are() throws IOException {
        var body = imported.body();
        var refused = body.get("rejected")
                .valueStream()
                .map(row -> "territories,%d,%s"
                        .formatted(row.get("line").asInt(), row.get("code").asString()))
                .toList();
        assertThat(expected("imports.csv"))
                .containsExactly("territories,%d,%d".formatted(body.get("rows").asInt(), refused.size()));
        assertThat(refused).containsExactlyElementsOf(expected("refusals.csv"));
    }

    @Test
    void the_form_again_changes_nothing() throws IOException {
        long head = house.head();
        assertThat(importAgain().body().get("accepted").asInt()).isZero();
        assertThat(house.head()).isEqualTo(head);
    }

    @Test
    void of_what_has_begun_by_a_day_the_newest_is_shown() {
        assertThat(registered("城东区", "2026-04-30").toString())
                .isEqualTo("{\"territory\":\"城东区\",\"prefixes\":[\"0571-60\",\"0571-80\"],\"latitude\":30.1,"
                        + "\"longitude\":120,\"radiusM\":4000}");
        assertThat(registered("城东区", "2026-05-01").toString())
                .isEqualTo("{\"territory\":\"城东区\",\"prefixes\":[\"0571-80\"],\"latitude\":30.1,"
                        + "\"longitude\":120,\"radiusM\":2000,\"validFrom\":\"2026-05-01\"}");
        assertThat(registered("开发区", "2026-05-01").toString())
                .isEqualTo("{\"territory\":\"开发区\",\"prefixes\":[\"0571-66\",\"0571-86\"]}");
    }

    @Test
    void the_list_goes_on_page_by_page_and_leaves_out_what_was_refused() {
        var first =
                house.get("auditor", TERRITORIES + "?asOf=2026-05-01&limit=4").body();
        var second = house.get(
                        "auditor",
                        TERRITORIES + "?asOf=2026-05-01&limit=4&cursor="
                                + first.get("next").asString())
                .body();
        assertThat(first.get("items")).hasSize(4);
        assertThat(second.get("items").valueStream().map(item -> item.get("territory")
                        .asString()))
                .hasSize(3)
                .doesNotContain("湖区");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void the_office_draws_one_that_begins_later_and_nobody_in_the_field_does() {
        String path = TERRITORIES + "/" + URLEncoder.encode("河口区", StandardCharsets.UTF_8);
        String body = "{\"validFrom\":\"2026-06-01\",\"latitude\":31,\"longitude\":121.5,\"radiusM\":900}";
        assertThat(house.send("supervisor:S001", "PUT", path, body).code()).isEqualTo("ROLE_NOT_ALLOWED");
        var drawn = house.send("office", "PUT", path, body);
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(200);
        assertThat(drawn.body().get("id").asString()).isEqualTo("河口区");
        assertThat(house.send("office", "PUT", path, body).body().get("changed").asBoolean())
                .isFalse();
        assertThat(registered("河口区", "2026-06-01").get("radiusM").asInt()).isEqualTo(900);
        assertThat(named("河口区", "2026-05-31")).isEmpty();
    }

    @Test
    void a_row_told_live_is_the_row_of_the_form() {
        String june = "{\"territory\":\"上河区\",\"validFrom\":\"2026-06-01\",\"prefixes\":[\"0571-70\"]}";
        assertThat(told(june)).isEqualTo("201 true");
        assertThat(told(june)).isEqualTo("200 false");
        assertThat(told(june.replace("2026-06-01", "2026-07-01"))).isEqualTo("201 true");
        assertThat(told(june.replace("-70", "-71"))).isEqualTo("200 true");
        assertThat(told(june)).isEqualTo("200 false");
        assertThat(told("{\"territory\":\"上河区\",\"validFrom\":\"2026-06-01\"}")).isEqualTo("200 false");
        byte[] form = "territory,valid_from,prefixes\n上河区,2026-06-01,0571-70\n".getBytes(StandardCharsets.UTF_8);
        assertThat(house.importForm("manager", FORM, form)
                        .body()
                        .get("unchanged")
                        .asInt())
                .isEqualTo(1);
        assertThat(registered("上河区", "2026-06-30").get("prefixes").toString()).isEqualTo("[\"0571-71\"]");
        assertThat(registered("上河区", "2026-07-01").get("prefixes").toString()).isEqualTo("[\"0571-70\"]");
    }

    @Test
    void what_was_drawn_by_mistake_is_taken_back_and_what_held_before_is_shown() {
        String june = "{\"territory\":\"下河区\",\"validFrom\":\"2026-06-01\",\"prefixes\":[\"0571-70\"]}";
        String july = june.replace("06", "07").replace("-70", "-71");
        String path = TERRITORIES + "/" + URLEncoder.encode("下河区", StandardCharsets.UTF_8);
        String mistake = "{\"validFrom\":\"2026-07-01\",\"reason\":\"划错了日期\"}";
        assertThat(List.of(told(june), told(july))).containsOnly("201 true");
        assertThat(validFrom("2026-07-01")).isEqualTo("2026-07-01");

        assertThat(sent("PUT", path + "/withdrawal", mistake)).isEqualTo("200 true");
        assertThat(sent("PUT", path + "/withdrawal", mistake)).isEqualTo("200 false");
        assertThat(told(july)).isEqualTo("200 false");
        assertThat(validFrom("2026-07-01")).isEqualTo("2026-06-01");

        assertThat(sent("PUT", path, july.replace("\"territory\":\"下河区\",", "")))
                .isEqualTo("200 true");
        assertThat(validFrom("2026-07-01")).isEqualTo("2026-07-01");
    }

    @Test
    void only_what_was_said_is_taken_back_and_its_first_day_names_it() {
        String path = TERRITORIES + "/" + URLEncoder.encode("湾区", StandardCharsets.UTF_8);
        assertThat(sent("PUT", path, "{\"validFrom\":\"2026-06-01\"}")).isEqualTo("200 true");
        var unknown = house.send("office", "PUT", path + "/withdrawal", "{\"reason\":\"划错了日期\"}");
        assertThat(unknown.code()).isEqualTo("NOT_FOUND");
        assertThat(unknown.body().get("field").asString()).isEqualTo("validFrom");
        String mistake = "{\"validFrom\":\"2026-06-01\",\"reason\":\"没有这个区域\"}";
        assertThat(sent("PUT", path + "/withdrawal", mistake)).isEqualTo("200 true");
        assertThat(named("湾区", "2026-06-01")).isEmpty();
    }

    private static String validFrom(String asOf) {
        return registered("下河区", asOf).get("validFrom").asString();
    }

    private static String told(String row) {
        return sent("POST", TERRITORIES, row);
    }

    private static String sent(String method, String path, String body) {
        var answer = house.send("office", method, path, body);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer.status() + " " + answer.body().get("changed").asBoolean();
    }

    private static JsonNode registered(String territory, String asOf) {
        var found = named(territory, asOf);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<JsonNode> named(String territory, String asOf) {
        return house.get("specialist:S001", TERRITORIES + "?asOf=" + asOf)
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("territory").asString().equals(territory))
                .toList();
    }

    private static Answer importAgain() throws IOException {
        return house.importForm("manager", FORM, Files.readAllBytes(SAMPLE.resolve("territories.csv")));
    }

    private static List<String> expected(String file) throws IOException {
        return Files.readAllLines(SAMPLE.resolve("expected").resolve(file)).stream()
                .filter(line -> line.startsWith("territories,"))
                .toList();
    }
}
