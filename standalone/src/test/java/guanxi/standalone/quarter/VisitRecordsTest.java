package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The records of visits (F-10) in the sample quarter: what is to be noted from the one before, as it was found apart. */
class VisitRecordsTest {
    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void what_is_to_be_noted_is_what_the_clients_last_record_says_is_to_be_watched() {
        assertThat(SampleQuarter.expected("records.csv").stream()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .map(VisitRecordsTest::noted))
                .containsExactlyElementsOf(SampleQuarter.expected("records.csv"));
    }

    @Test
    void a_record_shows_what_its_row_says_and_the_address_of_the_clients_file() {
        JsonNode record = record("V000021", "");
        assertThat(record.get("filledOn").asString()).isEqualTo("2026-04-14");
        assertThat(record.get("preparedBy").asString()).isEqualTo("S001");
        assertThat(record.get("growthRate").asString()).isEqualTo("12.5");
        assertThat(record.get("credit").asString()).isEqualTo("A");
        assertThat(record.has("grossMargin")).isFalse();
        assertThat(record.get("overall").asString()).isEqualTo("C");
        assertThat(record.get("position").asString()).isEqualTo("前五");
        assertThat(record.has("solved")).isFalse();
        assertThat(record.get("watch").asString()).isEqualTo("总经理喜欢早上见面");
        assertThat(record.get("listeningLevel").asInt()).isEqualTo(1);
        String client = record.get("clientId").asString();
        assertThat(record.get("address").asString())
                .isEqualTo(quarter.house()
                        .get("manager", "/api/clients/" + client)
                        .body()
                        .get("address")
                        .asString());
    }

    @Test
    void on_paper_it_has_the_names_of_who_wrote_it_of_the_client_and_of_whom_was_met() {
        var sheets = Sheets.printed(quarter.house(), "specialist:S001", "/api/visits/V000021/record.pdf");
        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().lines())
                .startsWith("大客户拜访记录表", "制表：李洋 填写日期：2026年4月14日", "客户名称 海纳零售科技有限公司（城东区）", "详细地址 城东区建设路253号")
                .contains("拜访对象 何建国", "成长率 12.5% 信用度 A 总利润率", "综合评价 C 顺序评核 业界地位 前五", "付款前先对账", "总经理喜欢早上见面");
        assertThat(status("V000021", ".pdf?asOf=2026-04-13")).isEqualTo(404);
    }

    @Test
    void as_of_a_day_it_is_there_once_it_was_filled_in_and_notes_what_was_by_then() {
        assertThat(status("V000021", "?asOf=2026-04-13")).isEqualTo(404);
        assertThat(record("V000021", "?asOf=2026-04-14").get("fromVisit").asString())
                .isEqualTo("V000001");
    }

    @Test
    void a_row_told_live_is_the_one_that_the_form_has() {
        String row = "{\"visitId\":\"V000002\",\"filledOn\":\"2026-04-02\",\"preparedBy\":\"S001\",\"growthRate\":-3.0,"
                + "\"credit\":\"A\",\"overall\":\"A\"}";
        var again = quarter.house().send("specialist:S001", "POST", "/api/visits/records", row);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.body().get("changed").asBoolean()).isFalse();
        var other = quarter.house().send("specialist:S001", "POST", "/api/visits/records", row.replace("-3.0", "3"));
        assertThat(other.code()).isEqualTo("ALREADY_RECORDED_DIFFERENTLY");
        assertThat(other.body().get("field").asString()).isEqualTo("growthRate");
    }

    private static String noted(String visit) {
        JsonNode record = record(visit, "");
        return String.join(",", List.of(visit, text(record, "pointsToNote"), text(record, "fromVisit")));
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asString("");
    }

    private static JsonNode record(String visit, String asOf) {
        var answer = quarter.house().get("manager", "/api/visits/" + visit + "/record" + asOf);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static int status(String visit, String asOf) {
        return quarter.house()
                .get("manager", "/api/visits/" + visit + "/record" + asOf)
                .status();
    }
}
