package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The plans of the sample quarter (B-01): how far visits followed them, as a separate program found it, and what is said of them live. */
class CoverageTest {
    private static final String COVERAGE = "/api/visits/plans/coverage?month=";
    /** The card that shows each figure of a plan beside what was reached. */
    private static final String BY_PLAN = "F-2";

    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_plan_is_followed_as_far_as_it_was_found_apart() {
        var expected = SampleQuarter.expected("coverage.csv");
        assertThat(expected.stream()
                        .map(line -> line.split(","))
                        .map(cells -> cells[2] + "&asOf=" + cells[0])
                        .distinct()
                        .flatMap(CoverageTest::covered))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_month_is_scored_by_what_its_plan_in_lines_comes_to() {
        var expected = SampleQuarter.expected("assessments.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[2].startsWith(BY_PLAN))
                .map(cells -> String.join(",", cells[0], cells[1], cells[3], cells[4], cells[6], cells[8]))
                .toList();
        assertThat(Stream.of("2026-04", "2026-05", "2026-06").flatMap(CoverageTest::scored))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_supervisor_accepts_or_returns_the_plan_that_counts_and_no_figure_changes() {
        String plan = "/api/visits/plans/S007/2026-04";
        JsonNode before = ofZhou("");
        assertThat(before.has("mark")).isFalse();
        assertThat(said(plan + "/acceptance", null)).isTrue();
        assertThat(said(plan + "/acceptance", null)).isFalse();
        assertThat(ofZhou("").at("/mark/kind").asString()).isEqualTo("ACCEPTED");
        assertThat(said(plan + "/return", "{\"reason\":\"客户太少\"}")).isTrue();
        JsonNode marked = ofZhou("");
        assertThat(marked.at("/mark/kind").asString()).isEqualTo("RETURNED");
        assertThat(marked.at("/mark/reason").asString()).isEqualTo("客户太少");
        assertThat(marked.at("/mark/by").asString()).isNotBlank();
        assertThat(line("", marked)).isEqualTo(line("", before));
        assertThat(ofZhou("&asOf=2026-06-30").has("mark")).isFalse();
    }

    @Test
    void a_plan_is_told_live_in_lines_that_come_to_what_is_stated() {
        String lines = "{\"specialistId\":\"S004\",\"month\":\"2027-03\",\"visits\":%d,\"lines\":["
                + "{\"kind\":\"VISIT\",\"clientId\":\"C00001\",\"date\":\"2027-03-02\",\"purpose\":\"A\",\"groups\":2},"
                + "{\"kind\":\"REFERRAL\",\"clientId\":\"C00001\",\"date\":\"2027-03-09\",\"groups\":1}]}";
        var refused = quarter.house().send("specialist:S004", "POST", "/api/visits/plans", lines.formatted(3));
        assertThat(refused.code()).isEqualTo("PLAN_SUMS_DIFFER");
        assertThat(refused.body().get("field").asString()).isEqualTo("visits");
        var told = quarter.house().send("specialist:S004", "POST", "/api/visits/plans", lines.formatted(2));
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        JsonNode covered = one(COVERAGE + "2027-03&specialistId=S004");
        assertThat(covered.at("/planned/visits").asInt()).isEqualTo(2);
        assertThat(covered.at("/planned/expansion").asInt()).isEqualTo(2);
        assertThat(covered.at("/planned/deals").asInt()).isEqualTo(1);
        assertThat(covered.get("lines").asInt()).isEqualTo(1);
    }

    private static Stream<String> covered(String query) {
        String day = query.substring(query.indexOf('=') + 1);
        return quarter.items("manager", COVERAGE + query).map(item -> line(day, item));
    }

    private static String line(String day, JsonNode item) {
        return String.join(
                ",",
                day,
                text(item, "/specialistId"),
                text(item, "/month"),
                local(text(item, "/submittedAt")),
                text(item, "/late"),
                text(item, "/statedDiffers"),
                text(item, "/planned/visits"),
                text(item, "/planned/expansion"),
                text(item, "/planned/deals"),
                text(item, "/lines"),
                text(item, "/linesDone"),
                text(item, "/onTheDay"),
                percent(item.path("coverage")),
                text(item, "/plannedActual"),
                text(item, "/unplannedActual"));
    }

    private static Stream<String> scored(String month) {
        return quarter.items("manager", "/api/evaluations/assessments?month=" + month)
                .filter(item -> text(item, "/scorecard/code").equals(BY_PLAN))
                .map(item -> String.join(
                        ",",
                        month,
                        text(item, "/specialistId"),
                        text(item, "/planLate"),
                        text(item, "/indicators/visits/planned"),
                        text(item, "/indicators/expansion/planned"),
                        text(item, "/indicators/deals/planned")));
    }

    private static boolean said(String path, String body) {
        var answer = quarter.house().send("supervisor:S001", "PUT", path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("changed").asBoolean();
    }

    private static JsonNode ofZhou(String asOf) {
        return one(COVERAGE + "2026-04&specialistId=S007" + asOf);
    }

    private static JsonNode one(String path) {
        List<JsonNode> items = quarter.items("manager", path).toList();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static String text(JsonNode item, String pointer) {
        return item.at(pointer).asString("");
    }

    private static String percent(JsonNode number) {
        return number.isMissingNode()
                ? ""
                : new BigDecimal(number.asString()).setScale(2).toPlainString();
    }

    private static String local(String instant) {
        return instant.isEmpty()
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        Instant.parse(instant).atOffset(SHANGHAI));
    }
}
