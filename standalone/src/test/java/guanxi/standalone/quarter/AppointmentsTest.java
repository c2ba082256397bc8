package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The appointments of the sample quarter as of a day in the middle of it, and what becomes of one that is booked live. */
class AppointmentsTest {
    private static final String APPOINTMENTS = "/api/visits/appointments";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_stands_as_it_was_found_apart() {
        assertThat(quarter.items("manager", APPOINTMENTS + "?asOf=2026-05-25&to=2026-12-31")
                        .map(AppointmentsTest::line))
                .containsExactlyInAnyOrderElementsOf(SampleQuarter.expected("appointments.csv"));
    }

    @Test
    void on_paper_they_stand_as_in_the_list_seventeen_a_sheet() {
        String filter = "?asOf=2026-05-25&to=2026-12-31";
        var listed = quarter.items("manager", APPOINTMENTS + filter).toList();
        var sheets = Sheets.printed(quarter.house(), "manager", APPOINTMENTS + ".pdf" + filter);
        assertThat(sheets).hasSize(Math.ceilDiv(listed.size(), 17)).allSatisfy(sheet -> assertThat(sheet.lines())
                .startsWith("大客户联系预定表", "序号 日期 客户名称 具体时间 负责人 针对部门 备注"));
        assertThat(sheets.getFirst()).contains("鼎盛通信股份有").containsPattern("\\n1 2026年4月1日 .*9:25–10:25 朱勇 总经办");
        assertThat(sheets.getLast().lines()).anyMatch(line -> line.startsWith(listed.size() + " 2026年"));
    }

    @Test
    void on_paper_too_a_specialist_sees_his_own() {
        long his = quarter.items("specialist:S001", APPOINTMENTS).count();
        var sheets = String.join("\n", Sheets.printed(quarter.house(), "specialist:S001", APPOINTMENTS + ".pdf"));
        assertThat(sheets.lines().filter(line -> line.matches("\\d+ 2026年.* 李洋 .*")))
                .hasSize((int) his);
        assertThat(quarter.house()
                        .get("specialist:S001", APPOINTMENTS + ".pdf?specialistId=S002")
                        .code())
                .isEqualTo("OUT_OF_REACH");
    }

    @Test
    void one_is_booked_despite_another_moved_confirmed_and_called_off() {
        String booked = "{\"appointmentId\":\"%s\",\"specialistId\":\"S003\",\"clientId\":\"C00001\","
                + "\"startsAt\":\"2027-02-01T09:00:00+08:00\",\"department\":\"采购部\"%s}";
        assertThat(sent("POST", "", booked.formatted("L1", ""))).isEqualTo("201 true");
        assertThat(sent("POST", "", booked.formatted("L1", ""))).isEqualTo("200 false");
        assertThat(sent("POST", "", booked.formatted("L2", ""))).isEqualTo("409 APPOINTMENTS_OVERLAP");
        assertThat(sent("POST", "", booked.formatted("L2", ",\"despite\":\"同去\"")))
                .isEqualTo("201 true");
        assertThat(live()).containsExactly("L1,BOOKED,L2,", "L2,BOOKED,L1,");
        assertThat(sent("PUT", "/L2/move", "{\"startsAt\":\"2027-02-01T10:00:00+08:00\"}"))
                .isEqualTo("200 true");
        assertThat(sent("PUT", "/L1/confirmation", "{\"confirmedOn\":\"2026-06-01\"}"))
                .isEqualTo("200 true");
        assertThat(live()).containsExactly("L1,CONFIRMED,,", "L2,BOOKED,,");
        assertThat(sent("PUT", "/L2/cancellation", "{\"reason\":\"客户出差\"}")).isEqualTo("200 true");
        assertThat(live()).containsExactly("L1,CONFIRMED,,", "L2,CANCELLED,,");
    }

    @Test
    void one_is_called_off_right_after_it_was_booked() {
        assertThat(sent("POST", "", """
            {"appointmentId":"L3","specialistId":"S004","clientId":"C00001","startsAt":"2027-02-01T09:00:00+08:00",
            "department":"采购部"}\
            """)).isEqualTo("201 true");
        assertThat(sent("PUT", "/L3/cancellation", "{\"reason\":\"客户出差\"}")).isEqualTo("200 true");
    }

    @Test
    void a_telephone_reads_a_calendar_under_its_newest_address_until_that_ends() {
        String calendars = "/api/visits/calendars/S001";
        var shown = quarter.house().get("specialist:S001", calendars + ".ics");
        assertThat(shown.text()).contains("UID:appointment-B00003@guanxi");
        String first = newAddress(calendars);
        assertThat(without(first)).isEqualTo(200);
        String second = newAddress(calendars);
        assertThat(without(first)).isEqualTo(404);
        assertThat(without(second)).isEqualTo(200);
        assertThat(quarter.house()
                        .send("specialist:S001", "DELETE", calendars + "/address", null)
                        .status())
                .isEqualTo(200);
        assertThat(without(second)).isEqualTo(404);
    }

    private static int without(String address) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Prefer", "wait=20")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) assertThat(answer.body()).contains("UID:appointment-B00003@guanxi");
            return answer.statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newAddress(String calendar) {
        var answer = quarter.house().send("specialist:S001", "POST", calendar + "/address", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("address").asString();
    }

    private static String sent(String method, String path, String body) {
        var answer = quarter.house().send("manager", method, APPOINTMENTS + path, body);
        return answer.status() + " "
                + (answer.status() < 300
                        ? answer.body().get("changed").asString()
                        : answer.body().get("code").asString());
    }

    private static Iterable<String> live() {
        return quarter.items("manager", APPOINTMENTS + "?from=2027-02-01&specialistId=S003")
                .map(AppointmentsTest::line)
                .toList();
    }

    private static String line(JsonNode appointment) {
        return String.join(
                ",",
                appointment.get("appointmentId").asString(),
                appointment.get("status").asString(),
                appointment
                        .get("conflictsWith")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining("|")),
                appointment.path("visitId").asString(""));
    }
}
