package guanxi.evaluation;

import static guanxi.evaluation.RunningEvaluations.json;
import static guanxi.evaluation.SampleMonth.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the list of a month shows, of whom, and to whom. */
abstract sealed class AssessmentsFlow permits SampleMonthFlowTest.Assessments {
    private final RunningEvaluations service;

    AssessmentsFlow(RunningEvaluations service) {
        this.service = service;
    }

    @Test
    void every_figure_of_the_sample_month_is_met() throws Exception {
        var answer = service.get("/assessments?month=" + MONTH);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode month = json(answer);
        assertThat(month.at("/scorecard").toString()).isEqualTo("{\"code\":\"F-2\",\"version\":1}");
        var rows = new ArrayList<String>();
        month.get("items").forEach(item -> rows.add(row(item)));
        assertThat(rows)
                .containsExactlyElementsOf(
                        Files.readAllLines(SampleMonth.FOLDER.resolve("expected/assessments.csv")).stream()
                                .skip(1)
                                .toList());
    }

    @Test
    void each_sees_what_is_within_his_reach() throws Exception {
        assertThat(numbers(service.get("/assessments?month=" + MONTH, "specialist", "S003")))
                .containsExactly("S003");
        assertThat(service.get("/assessments?month=" + MONTH + "&specialistId=S001", "specialist", "S003")
                        .statusCode())
                .isEqualTo(403);
        assertThat(numbers(service.get("/assessments?month=" + MONTH, "supervisor", "S001")))
                .contains("S001")
                .hasSizeLessThan(12);
        assertThat(numbers(service.get("/assessments?month=" + MONTH + "&limit=5")))
                .hasSize(5);
    }

    @Test
    void whoever_was_not_there_in_a_month_is_not_in_its_list() throws Exception {
        var who = new ColleagueId("S777");
        var profile = new Profile("周新", new TeamId("华东四组"), new ColleagueId("D01"), List.of(new TerritoryId("north")));
        service.tell(
                "colleague-S777",
                0,
                List.of(
                        new ColleagueEnrolled(who, profile, LocalDate.parse("2026-10-12"), Instant.EPOCH),
                        new ColleagueMovedToTeam(
                                who,
                                new TeamId("华东五组"),
                                new ColleagueId("D01"),
                                LocalDate.parse("2026-11-01"),
                                null,
                                "调动",
                                Instant.EPOCH)));
        assertThat(numbers(service.get("/assessments?month=2026-09"))).doesNotContain("S777");
        assertThat(service.get("/assessments/S777/2026-09").statusCode()).isEqualTo(404);
        assertThat(numbers(service.get("/assessments?month=2026-10&team=" + encoded("华东四组"))))
                .containsExactly("S777");
        assertThat(numbers(service.get("/assessments?month=2026-11&team=" + encoded("华东五组"))))
                .containsExactly("S777");
        JsonNode october = service.shown("/dashboards/department?month=2026-10");
        assertThat(october.get("missingPlans").toString()).contains("S001").doesNotContain("S777");
        JsonNode november = service.shown("/dashboards/department?month=2026-11");
        assertThat(november.get("missingPlans").toString()).contains("S777");
    }

    @Test
    void the_list_of_a_month_is_paged() throws Exception {
        var first = service.shown("/assessments?month=" + MONTH + "&limit=5");
        var rest = service.get("/assessments?month=" + MONTH + "&limit=200&cursor="
                + first.get("next").asString());
        assertThat(numbers(rest)).hasSize(7).doesNotContain("S005").contains("S006");
        assertThat(json(rest).has("next")).isFalse();
    }

    @Test
    void what_is_not_two_decimals_by_nature_is_shown_with_two() throws Exception {
        var body = service.get("/assessments?month=" + MONTH + "&specialistId=S002")
                .body();
        assertThat(body)
                .contains("\"expansion\":{\"planned\":7,\"actual\":7,\"rate\":1.0000,\"weight\":25,\"score\":25.00}")
                .contains("\"conduct\":70,", "\"attendance\":95.24", "\"planLate\":false");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> numbers(HttpResponse<String> answer) {
        var numbers = new ArrayList<String>();
        json(answer)
                .get("items")
                .forEach(item -> numbers.add(item.get("specialistId").asString()));
        return numbers;
    }

    /** A line as the expected file has it; the numbers are as they are spelled in the answer. */
    private static String row(JsonNode item) {
        var fields = List.of(
                "/specialistId",
                "month",
                "/planLate",
                "/indicators/visits/planned",
                "/indicators/visits/actual",
                "/indicators/visits/score",
                "/indicators/expansion/planned",
                "/indicators/expansion/actual",
                "/indicators/expansion/score",
                "/indicators/deals/planned",
                "/indicators/deals/actual",
                "/indicators/deals/score",
                "/violations",
                "/conduct",
                "/attendance",
                "/indicators/daily/score",
                "/total",
                "/status");
        return String.join(
                ",",
                fields.stream()
                        .map(field -> field.equals("month") ? MONTH : text(item.at(field), field))
                        .toList());
    }

    private static String text(JsonNode node, String field) {
        if (node.isMissingNode()) return "";
        boolean twoDecimals = field.endsWith("score") || field.equals("/total") || field.equals("/attendance");
        return twoDecimals ? String.format("%.2f", node.decimalValue()) : node.asString();
    }
}
