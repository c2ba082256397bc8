package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The daily reports of the sample quarter (F-11, T-24), as a separate program wrote them; and one that is signed live. */
class DailyReportsTest {
    private static final String QUARTER = "/api/visits/daily-reports?from=2026-04-01&to=2026-06-30";
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneId.of("Asia/Shanghai"));

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_report_writes_itself_and_has_come_as_far_and_is_as_late_as_was_found_apart() {
        var found = Stream.of("2026-05-25", "2026-06-30").flatMap(DailyReportsTest::asOf);
        assertThat(found).containsExactlyElementsOf(SampleQuarter.expected("daily-reports.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DRAFT", "SUBMITTED", "SUPERVISOR_SIGNED", "DEPARTMENT_MANAGER_SIGNED", "SIGNED", "RETURNED"})
    void those_of_a_status_are_all_that_have_it_as_of_the_day(String status) {
        String asOf = QUARTER + "&asOf=2026-05-25";
        var all = quarter.items("manager", asOf)
                .filter(report -> text(report, "status").equals(status))
                .toList();
        assertThat(quarter.items("manager", asOf + "&status=" + status))
                .isNotEmpty()
                .containsExactlyElementsOf(all);
    }

    @Test
    void days_and_months_that_are_asked_for_combine() {
        var found = quarter.items("manager", "/api/visits/daily-reports?month=2026-04&from=2026-04-28&to=2026-05-09")
                .map(report -> text(report, "date"));
        assertThat(found).containsOnly("2026-04-28", "2026-04-29", "2026-04-30");
    }

    @Test
    void finance_is_not_shown_whom_a_specialist_met() {
        String report = "/api/visits/daily-reports/S001/2026-04-03";
        assertThat(quarter.house().get("manager", report).body().findValues("personMet"))
                .isNotEmpty();
        assertThat(quarter.house().get("finance", report).body().findValues("personMet"))
                .isEmpty();
    }

    @Test
    void the_sheet_of_a_day_has_the_lines_that_its_figures_are_of() {
        var sheet = quarter.house()
                .get("manager", "/api/visits/daily-reports/S001/2026-04-03?asOf=2026-05-25")
                .body();
        assertThat(sheet.get("visits"))
                .hasSize(sheet.get("visitCount").asInt())
                .allSatisfy(visit -> assertThat(text(visit, "clientName")).isNotEmpty());
        assertThat(sheet.get("expenses")).isNotEmpty();
        assertThat(sheet.get("signIns").asInt()).isPositive();
        assertThat(text(sheet, "status")).isEqualTo("SIGNED");
        assertThat(sheet.get("changedSince")).isEmpty();
        assertThat(quarter.house()
                        .get("manager", "/api/visits/daily-reports/S001/2026-04-03?asOf=2026-04-02")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void on_paper_it_has_the_names_of_who_wrote_and_who_signed_it_and_for_finance_nobody_who_was_met() {
        String report = "/api/visits/daily-reports/S001/2026-04-03";
        var sheets = Sheets.printed(quarter.house(), "specialist:S001", report + ".pdf");
        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().lines())
                .startsWith("大客户拜访日报表", "日期 2026年4月3日 星期 五 填表人 李洋")
                .contains(
                        "2026年4月4日 19:51 2026年4月4日 19:51 2026年4月5日 20:51",
                        "通讯 182.71 停车场无票",
                        "合计 182.71",
                        "本日拜访数目 3 本日处理问题 1 本日未处理问题 1");
        assertThat(sheets.getFirst()).containsSubsequence("郭平", "产品介绍, 价格谈判", "罗明", "处理投诉", "周芳");
        assertThat(Sheets.printed(quarter.house(), "finance", report + ".pdf").getFirst())
                .contains("产品介绍, 价格谈判")
                .doesNotContain("郭平", "罗明", "周芳");
        assertThat(quarter.house().get("specialist:S002", report + ".pdf").code())
                .isEqualTo("OUT_OF_REACH");
    }

    @Test
    void a_report_is_submitted_signed_given_back_and_reopened_live() {
        String report = "/api/visits/daily-reports/S001/2026-02-03";
        done("manager", "POST", "/api/visits/daily-reports", "{\"specialistId\":\"S001\",\"date\":\"2026-02-03\"}");
        assertThat(refused("manager", report + "/signatures/department-manager", ""))
                .isEqualTo("SIGN_OFF_OUT_OF_ORDER");
        assertThat(refused("executive", report + "/reopening", "{\"reason\":\"x\"}"))
                .isEqualTo("ONLY_A_SIGNED_REPORT_IS_REOPENED");
        done("manager", "PUT", report + "/return", "{\"reason\":\"概要过简\"}");
        assertThat(text(quarter.house().get("manager", report).body(), "status"))
                .isEqualTo("RETURNED");
        spent("8.00");
        done("manager", "POST", "/api/visits/daily-reports", "{\"specialistId\":\"S001\",\"date\":\"2026-02-03\"}");
        assertThat(quarter.house().get("manager", report).body().get("changedSince"))
                .isEmpty();
        done("supervisor:S004", "PUT", report + "/signatures/supervisor", "");
        assertThat(together("manager", "DEPARTMENT_MANAGER", ",\"version\":7")).containsExactly("VERSION_IS_STALE");
        assertThat(together("manager", "GENERAL_MANAGER", "")).containsExactly("SOMEBODY_ELSE_SIGNS_AT_THIS_LEVEL");
        assertThat(together("manager", "DEPARTMENT_MANAGER", "")).containsExactly("");
        done("executive", "PUT", report + "/signatures/general-manager", "");
        assertThat(refused("manager", report + "/return", "{\"reason\":\"x\"}"))
                .isEqualTo("RETURNED_AFTER_LAST_SIGNATURE");
        done("executive", "PUT", report + "/reopening", "{\"reason\":\"补票据\"}");
        spent("9.00");
        var sheet = quarter.house().get("manager", report).body();
        assertThat(text(sheet, "status")).isEqualTo("RETURNED");
        assertThat(sheet.get("rounds").asInt()).isEqualTo(2);
        assertThat(sheet.get("signatures")).hasSize(3);
        assertThat(sheet.get("changedSince").valueStream().map(JsonNode::asString))
                .containsExactly("expenseTotal");
    }

    private static void spent(String amount) {
        done("manager", "POST", "/api/visits/expenses", """
            {"specialistId":"S001","date":"2026-02-03","item":"交通","amount":%s}\
            """.formatted(amount));
    }

    private static List<String> together(String who, String level, String version) {
        var answer = quarter.house()
                .send(who, "POST", "/api/visits/daily-reports/signatures", """
            {"level":"%s","reports":[{"specialistId":"S001","date":"2026-02-03"%s}]}\
            """.formatted(level, version));
        return answer.body()
                .get("items")
                .valueStream()
                .map(item -> text(item, "code"))
                .toList();
    }

    private static void done(String who, String method, String path, String body) {
        var answer = quarter.house().send(who, method, path, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        assertThat(answer.body().get("changed").asBoolean()).isTrue();
    }

    private static String refused(String who, String path, String body) {
        return text(quarter.house().send(who, "PUT", path, body).body(), "code");
    }

    private static Stream<String> asOf(String day) {
        return quarter.items("manager", QUARTER + "&asOf=" + day)
                .map(report -> String.join(
                        ",",
                        day,
                        text(report, "specialistId"),
                        text(report, "date"),
                        text(report, "weekday"),
                        text(report, "visitCount"),
                        text(report, "validCount"),
                        text(report, "groups"),
                        text(report, "solved"),
                        text(report, "unsolved"),
                        report.at("/expenseTotal/amount").asString(),
                        companions(report),
                        text(report, "status"),
                        text(report, "rounds"),
                        String.valueOf(report.get("signatures").size()),
                        LOCAL.format(Instant.parse(text(report, "dueAt"))),
                        text(report, "overdue")));
    }

    private static String companions(JsonNode report) {
        return report.get("companions").valueStream().map(JsonNode::asString).collect(Collectors.joining("|"));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }
}
