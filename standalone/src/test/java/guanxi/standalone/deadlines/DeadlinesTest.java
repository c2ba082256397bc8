package guanxi.standalone.deadlines;

import static guanxi.standalone.deadlines.Days.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is due in the department (T-01, T-24), through the gateway, with the clock that it has. */
class DeadlinesTest {
    private static final String LIN = Days.specialist(0);
    private static final String WU = Days.specialist(1);
    private static final String QIAN = Days.specialist(2);
    private static final String SUN = Days.specialist(3);
    private static final String ZHAO = Days.specialist(4);
    private static final String LI = Days.specialist(5);
    private static final YearMonth NEXT = YearMonth.from(TODAY).plusMonths(1);

    @TempDir
    static Path data;

    private static RunningHouse house;
    private static Days days;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        days = new Days(house);
        days.open(6);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void each_owes_next_months_plan_by_the_end_of_the_last_working_day_and_sees_only_his_own() {
        assertThat(days.deadlines("manager", "&what=plan-due").size()).isGreaterThanOrEqualTo(3);
        JsonNode his = days.deadlines("specialist:" + WU, "&what=plan-due");
        assertThat(his.size()).isEqualTo(1);
        assertThat(his.get(0).get("of").asString()).isEqualTo("plan-" + WU + "-" + NEXT);
        assertThat(his.get(0).get("specialistId").asString()).isEqualTo(WU);
        assertThat(his.get(0).get("dueAt").asString()).isEqualTo(NEXT.atDay(1).minusDays(1) + "T16:00:00Z");
        assertThat(his.get(0).get("state").asString()).isIn("OPEN", "DUE_SOON");
        var others = house.get("specialist:" + WU, "/api/visits/deadlines?specialistId=" + LIN);
        assertThat(others.code()).isEqualTo("OUT_OF_REACH");
    }

    @Test
    void a_plan_in_time_makes_room_for_the_next_one() {
        var submitted = house.send("specialist:" + QIAN, "POST", "/api/visits/plans", """
            {"specialistId":"%s","month":"%s","visits":1,"expansion":1,"deals":1}\
            """.formatted(QIAN, NEXT));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        JsonNode left = days.deadlines("manager", "&what=plan-due&specialistId=" + QIAN);
        assertThat(left.size()).isEqualTo(1);
        assertThat(left.get(0).get("of").asString()).isEqualTo("plan-" + QIAN + "-" + NEXT.plusMonths(1));
    }

    @Test
    void a_plan_in_lines_is_in_as_well_and_comes_to_their_sums() {
        var submitted = house.send("specialist:" + ZHAO, "POST", "/api/visits/plans", """
            {"specialistId":"%1$s","month":"%2$s","lines":[
            {"kind":"VISIT","clientId":"C1","date":"%2$s-01","purpose":"A","groups":2},
            {"kind":"VISIT","clientId":"C1","date":"%2$s-02","purpose":"C","groups":3},
            {"kind":"REFERRAL","clientId":"C1","date":"%2$s-02","groups":4}]}\
            """.formatted(ZHAO, NEXT));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        JsonNode left = days.deadlines("manager", "&what=plan-due&specialistId=" + ZHAO);
        assertThat(left.get(0).get("of").asString()).isEqualTo("plan-" + ZHAO + "-" + NEXT.plusMonths(1));
        var shown = house.get("manager", "/api/visits/plans?month=" + NEXT + "&specialistId=" + ZHAO)
                .body()
                .at("/items/0/submissions/0");
        assertThat(shown.get("visits").asInt()).isEqualTo(5);
        assertThat(shown.get("expansion").asInt()).isEqualTo(2);
        assertThat(shown.get("deals").asInt()).isEqualTo(4);
    }

    @Test
    void who_leaves_owes_no_plan() {
        house.send("manager", "PUT", "/api/visits/specialists/" + SUN + "/leaving", """
            {"lastDay":"%s","reason":"moved away"}\
            """.formatted(TODAY));
        assertThat(days.deadlines("manager", "&what=plan-due&specialistId=" + SUN))
                .isEmpty();
    }

    @Test
    void who_is_not_assessed_owes_no_plan_and_misses_none_until_that_role_is_taken_back() {
        LocalDate from = NEXT.atDay(1);
        done("PUT", "offices/O01", "{\"name\":\"North\",\"head\":\"M02\"}");
        done("POST", "roles", """
            {"specialistId":"%s","validFrom":"%s","role":"DEPARTMENT_MANAGER","officeId":"O01"}\
            """.formatted(LI, from));
        assertThat(days.deadlines("manager", "&what=plan-due&specialistId=" + LI))
                .isEmpty();
        assertThat(missingPlans()).contains(WU).doesNotContain(LI);

        done("PUT", "roles/" + LI + "/" + from + "/withdrawal", "{\"reason\":\"he stays in the field\"}");
        JsonNode his = days.deadlines("manager", "&what=plan-due&specialistId=" + LI);
        assertThat(his.size()).isEqualTo(1);
        assertThat(his.get(0).get("of").asString()).isEqualTo("plan-" + LI + "-" + NEXT);
        assertThat(missingPlans()).contains(LI);
        assertThat(trail("plan-" + LI + "-" + NEXT))
                .containsExactly("visit.PlanExpected", "visit.PlanExpectationWithdrawn", "visit.PlanExpected");
    }

    @Test
    void a_report_is_handed_in_once() {
        visited(LIN, 1, TODAY);
        JsonNode due = days.deadlines("specialist:" + LIN, "&what=daily-report-due");
        assertThat(due.size()).isEqualTo(1);
        assertThat(due.get(0).get("dueAt").asString()).isEqualTo(dueAfter(TODAY));
        assertThat(submit(LIN, TODAY).status()).isEqualTo(201);
        assertThat(submit(LIN, TODAY).code()).isEqualTo("REPORT_ALREADY_SUBMITTED");
        assertThat(days.deadlines("specialist:" + LIN, "&what=daily-report-due"))
                .isEmpty();
        assertThat(trail("report-" + LIN + "-" + TODAY))
                .containsExactly(
                        "visit.DailyReportExpected", "visit.DailyReportSubmitted", "visit.DailyReportExpectationMet");
    }

    @Test
    void a_report_that_is_missing_is_overdue_by_the_clock_and_taken_back_with_its_visit() {
        LocalDate day = TODAY.minusDays(2);
        String report = "report-" + WU + "-" + day;
        visited(WU, 2, day);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(trail(report))
                .containsExactly("visit.DailyReportExpected", "visit.DailyReportOverdue"));
        JsonNode overdue = house.get("auditor", "/api/history/aggregates/" + report)
                .body()
                .get("items")
                .get(1);
        assertThat(overdue.get("actor").asString()).isEqualTo("visit-due-clock");
        assertThat(overdue.get("occurredAt").asString()).isEqualTo(dueAfter(day));

        house.send("manager", "PUT", "/api/visits/V2/withdrawal", "{\"reason\":\"there was none\"}");
        days.deadlines("manager", "");
        assertThat(trail(report))
                .containsExactly(
                        "visit.DailyReportExpected",
                        "visit.DailyReportOverdue",
                        "visit.DailyReportOverdueWithdrawn",
                        "visit.DailyReportExpectationWithdrawn");
    }

    @Test
    void a_visit_that_comes_in_on_paper_long_after_owes_no_report() {
        LocalDate day = TODAY.minusDays(9);
        visited(QIAN, 3, day);
        days.deadlines("manager", "");
        assertThat(trail("report-" + QIAN + "-" + day)).isEmpty();
    }

    @Test
    void an_operator_sees_that_the_clock_works() {
        await().atMost(Duration.ofSeconds(20)).until(() -> house.get("system", "/api/visits/operations/clock")
                .body()
                .get("worksHere")
                .asBoolean());
        var clock = house.get("system", "/api/visits/operations/clock").body();
        assertThat(clock.get("clock").asString()).isEqualTo("visit-due-clock");
        assertThat(clock.get("failing")).isEmpty();
    }

    private static void visited(String specialist, int number, LocalDate day) {
        days.visited(IntStream.of(number), i -> specialist, i -> day);
    }

    private static String dueAfter(LocalDate day) {
        return day.plusDays(1) + "T00:00:00Z";
    }

    private static Answer submit(String specialist, LocalDate day) {
        return house.send(
                "specialist:" + specialist, "POST", "/api/visits/daily-reports", """
            {"specialistId":"%s","date":"%s"}\
            """.formatted(specialist, day));
    }

    private static void done(String method, String path, String body) {
        var answer = house.send("manager", method, "/api/evaluations/" + path, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private static List<String> missingPlans() {
        return house.get("manager", "/api/evaluations/dashboards/department?month=" + NEXT)
                .body()
                .get("missingPlans")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> trail(String aggregate) {
        var answer = house.get("auditor", "/api/history/aggregates/" + aggregate);
        if (answer.status() == 404) return List.of();
        return answer.body()
                .get("items")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }
}
