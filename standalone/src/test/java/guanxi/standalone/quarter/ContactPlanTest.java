package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The contact plans of the sample quarter (F-7), contacts and visits of monthly plans, as a separate program put them together. */
class ContactPlanTest {
    private static final String PLAN = "/api/visits/contact-plan?specialistId=";
    private static final String QUARTER = "&from=2026-04-01&to=2026-06-30";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_plan_stands_as_it_was_found_apart() {
        var expected = SampleQuarter.expected("contact-plan.csv");
        assertThat(expected.stream()
                        .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                        .distinct()
                        .flatMap(ContactPlanTest::planned))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_line_says_what_the_client_file_says_and_its_own() {
        JsonNode contact = first("S001" + QUARTER);
        JsonNode client = quarter.house()
                .get("manager", "/api/clients/" + contact.get("clientId").asString())
                .body();
        assertThat(contact.get("clientName")).isEqualTo(client.get("name"));
        assertThat(contact.get("address")).isEqualTo(client.get("address"));
        assertThat(contact.at("/person/name")).isEqualTo(client.at("/contact/name"));
        assertThat(contact.at("/person/phone")).isEqualTo(client.at("/contact/phone"));
        assertThat(contact.get("place").asString()).isNotBlank();
        JsonNode visit = quarter.items("manager", PLAN + "S001" + QUARTER)
                .filter(item -> item.get("source").asString().equals("PLAN"))
                .findFirst()
                .orElseThrow();
        assertThat(visit.get("groups").asInt()).isPositive();
        assertThat(visit.get("purpose").asString()).isIn("A", "B", "C");
        assertThat(visit.has("plannedAt")).isFalse();
    }

    @Test
    void finance_sees_what_is_planned_but_not_with_whom() {
        assertThat(quarter.items("finance", PLAN + "S001" + QUARTER))
                .isNotEmpty()
                .noneMatch(item -> item.has("person") || item.has("contactPerson"));
    }

    @Test
    void a_contact_that_is_planned_live_is_where_its_answer_says() {
        var told = quarter.house().send("specialist:S003", "POST", "/api/visits/contacts", """
            {"contactId":"L7","specialistId":"S003","clientId":"C00001","plannedAt":"2027-04-06T00:30:00+08:00",
            "purpose":"续约沟通","place":"电话","contactPerson":"行政部"}\
            """);
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        JsonNode planned = first("S003&from=2027-04-06&to=2027-04-06");
        assertThat(planned.get("contactId").asString()).isEqualTo("L7");
        assertThat(planned.get("no").asInt()).isEqualTo(1);
        assertThat(planned.at("/contactPerson/name").asString()).isEqualTo("行政部");
        assertThat(planned.get("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void on_paper_it_stands_as_in_the_list_twenty_a_sheet_and_for_finance_without_whom_it_is_with() {
        String printed = PLAN.replace("?", ".pdf?") + "S001" + QUARTER;
        var listed = quarter.items("manager", PLAN + "S001" + QUARTER).toList();
        var sheets = Sheets.printed(quarter.house(), "manager", printed);
        assertThat(sheets).hasSize(Math.ceilDiv(listed.size(), 20)).allSatisfy(sheet -> assertThat(sheet.lines())
                .startsWith("大客户联络计划表", "序号 客户名称 地址 联系方式 联络人员 联络时间 联络目的 联络地点"));
        assertThat(sheets.getLast().lines()).anyMatch(line -> line.startsWith(listed.size() + " "));
        var person = listed.getFirst().get("person");
        assertThat(sheets.getFirst())
                .contains(person.get("name").asString(), person.get("phone").asString(), "李洋", "2026年4月1日");
        assertThat(String.join("", Sheets.printed(quarter.house(), "finance", printed)))
                .contains("李洋")
                .doesNotContain(
                        person.get("name").asString(), person.get("phone").asString());
        assertThat(quarter.house().get("specialist:S002", printed).code()).isEqualTo("OUT_OF_REACH");
    }

    private static Stream<String> planned(String dayAndWhose) {
        String day = dayAndWhose.split(" ")[0];
        String whose = dayAndWhose.split(" ")[1];
        return quarter.items("manager", PLAN + whose + QUARTER + "&asOf=" + day)
                .map(item -> String.join(
                        ",",
                        day,
                        whose,
                        item.get("no").asString(),
                        item.get("source").asString(),
                        item.get("clientId").asString(),
                        item.path("contactId").asString(""),
                        item.get("date").asString(),
                        item.get("status").asString()));
    }

    private static JsonNode first(String query) {
        return quarter.items("manager", PLAN + query).findFirst().orElseThrow();
    }
}
