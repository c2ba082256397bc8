package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The organisation of the sample quarter: what its forms say, and what a separate program made of them. */
class OrganisationTest {
    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void the_organisation_of_a_day_is_as_it_was_found_apart() {
        var expected = SampleQuarter.expected("organisation.csv");
        assertThat(expected.stream().map(line -> line.split(",")[0]).distinct().flatMap(OrganisationTest::organisation))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void the_role_names_the_card_that_scores_a_month() {
        var expected = SampleQuarter.expected("assessments.csv").stream()
                .map(line -> line.split("@")[0].replace(',', ' '))
                .toList();
        assertThat(Stream.of("2026-04", "2026-05", "2026-06").flatMap(OrganisationTest::cards))
                .containsExactlyElementsOf(expected);
    }

    private static Stream<String> cards(String month) {
        return quarter.house()
                .get("manager", "/api/evaluations/assessments?month=" + month)
                .body()
                .get("items")
                .valueStream()
                .map(item -> month + " " + item.get("specialistId").asString() + " "
                        + item.at("/scorecard/code").asString());
    }

    @Test
    void whoever_is_not_there_on_a_day_is_in_no_office() {
        done("PUT", "/api/visits/specialists/S901", """
            {"name":"白晓","team":"华东一组","director":"D01","territories":["城东区"],"joinedOn":"2027-01-04"}\
            """);
        done("POST", "/api/evaluations/roles", """
            {"specialistId":"S901","validFrom":"2026-01-21","role":"DIRECTOR","officeId":"O03"}\
            """);
        assertThat(organisation("2027-01-03")).noneMatch(office -> office.contains("S901"));
        assertThat(organisation("2027-01-04")).anyMatch(office -> office.contains("S901:DIRECTOR"));
        done("PUT", "/api/evaluations/roles/S901/2026-01-21/withdrawal", "{\"reason\":\"没有调岗\"}");
        assertThat(organisation("2027-01-04")).noneMatch(office -> office.contains("S901"));
    }

    @Test
    void what_is_told_live_is_corrected_and_withdrawn_with_a_reason() {
        String office = "/api/evaluations/offices/O77";
        done("PUT", office, "{\"name\":\"北岸办事处\",\"head\":\"M01\"}");
        quarter.house().get("manager", "/api/evaluations/organisation");
        done("PUT", "/api/evaluations/sites/P77", "{\"officeId\":\"O77\",\"name\":\"北岸案场\",\"head\":\"H01\"}");
        quarter.house().get("manager", "/api/evaluations/organisation");
        String piece = "{\"equipmentId\":\"E77\",\"since\":\"2026-06-01\",\"siteId\":\"P77\",\"name\":\"沙盘\","
                + "\"keeper\":\"S001\"%s}";
        done("POST", "/api/evaluations/equipment", piece.formatted(""));
        assertThat(organisation("2027-02-01")).contains("2027-02-01,O77,,P77:E77");
        done("POST", "/api/evaluations/equipment", piece.formatted(",\"until\":\"2027-02-01\""));
        assertThat(organisation("2027-01-31")).contains("2027-01-31,O77,,P77:E77");
        assertThat(organisation("2027-02-01")).contains("2027-02-01,O77,,");
        done(
                "PUT",
                "/api/evaluations/equipment/E77/2026-06-01/correction",
                "{\"siteId\":\"P77\",\"name\":\"沙盘\",\"keeper\":\"S001\",\"reason\":\"仍在使用\"}");
        assertThat(organisation("2027-02-01")).contains("2027-02-01,O77,,P77:E77");
        done("PUT", office + "/withdrawal", "{\"reason\":\"重复登记\"}");
        assertThat(organisation("2027-02-01")).noneMatch(line -> line.contains("O77"));
    }

    @Test
    void an_office_and_a_site_are_told_live_as_their_rows_tell_them() {
        String office = "{\"officeId\":\"O78\",\"name\":\"南岸办事处\",\"head\":\"M01\",\"region\":\"华东大区\"}";
        assertThat(told("offices", office)).isEqualTo("201 true");
        assertThat(told("offices", office)).isEqualTo("200 false");
        assertThat(told("offices", office.replace("M01", "M02"))).isEqualTo("200 true");
        assertThat(told("offices", office)).isEqualTo("200 false");
        assertThat(quarter.house()
                        .importForm(
                                "manager",
                                "/api/evaluations/imports/offices",
                                "office_id,name,head,region\nO78,南岸办事处,M01,\n".getBytes(StandardCharsets.UTF_8))
                        .body()
                        .get("unchanged")
                        .asInt())
                .isEqualTo(1);
        quarter.house().get("manager", "/api/evaluations/organisation");
        String site = "{\"siteId\":\"P78\",\"officeId\":\"O78\",\"name\":\"南岸案场\",\"head\":\"H01\"}";
        assertThat(told("sites", site)).isEqualTo("201 true");
        assertThat(told("sites", site)).isEqualTo("200 false");
        assertThat(told("sites", site.replace("H01", "H02"))).isEqualTo("200 true");
        assertThat(organisation("2027-02-01")).contains("2027-02-01,O78,,");
        done("PUT", "/api/evaluations/sites/P78/withdrawal", "{\"reason\":\"重复登记\"}");
        done("PUT", "/api/evaluations/offices/O78/withdrawal", "{\"reason\":\"重复登记\"}");
    }

    private static String told(String form, String row) {
        var answer = quarter.house().send("manager", "POST", "/api/evaluations/" + form, row);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer.status() + " " + answer.body().get("changed").asBoolean();
    }

    private static void done(String method, String path, String body) {
        var answer = quarter.house().send("manager", method, path, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        assertThat(answer.body().get("changed").asBoolean()).isTrue();
    }

    @Test
    void everybody_sees_it() {
        var answer = quarter.house().get("site", "/api/evaluations/organisation?asOf=2026-06-30");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode office = answer.body().get("offices").get(0);
        assertThat(office.get("name").asString()).isEqualTo("总部办事处");
        assertThat(office.get("head").asString()).isEqualTo("M01");
        JsonNode site = office.get("sites").get(0);
        assertThat(site.get("head").asString()).isEqualTo("H01");
        assertThat(site.get("equipment").get(0).get("keeper").asString()).isEqualTo("S006");
    }

    private static Stream<String> organisation(String day) {
        return quarter.house()
                .get("manager", "/api/evaluations/organisation?asOf=" + day)
                .body()
                .get("offices")
                .valueStream()
                .map(office -> String.join(
                        ",",
                        day,
                        office.get("officeId").asString(),
                        office.get("people")
                                .valueStream()
                                .map(one -> one.get("specialistId").asString() + ":"
                                        + one.get("role").asString())
                                .collect(Collectors.joining("|")),
                        office.get("sites")
                                .valueStream()
                                .flatMap(OrganisationTest::equipment)
                                .collect(Collectors.joining("|"))));
    }

    private static Stream<String> equipment(JsonNode site) {
        return site.get("equipment")
                .valueStream()
                .map(piece -> site.get("siteId").asString() + ":"
                        + piece.get("equipmentId").asString());
    }
}
