package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The reviews of the sample quarter's violations (B-06), and who answers for them, as a separate program found them. */
class ReviewsTest {
    private static final String QUARTER = "/api/visits/reviews?from=2026-04-01&to=2026-06-30";
    private static final String MARCH = "/api/visits/accountabilities?month=2026-03";
    private static final String HIS = "/api/visits/reviews?specialistId=S902";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_violation_is_open_or_found_and_due_as_it_was_found_apart() {
        var found = Stream.of("2026-05-25", "2026-06-30").flatMap(ReviewsTest::asOf);
        assertThat(found).containsExactlyElementsOf(SampleQuarter.expected("reviews.csv"));
    }

    @Test
    void a_state_is_that_as_of_the_day() {
        String day = QUARTER + "&specialistId=S001&asOf=2026-05-25";
        assertThat(quarter.items("manager", day + "&state=OPEN"))
                .isNotEmpty()
                .allMatch(review -> review.get("state").asString().equals("OPEN"));
        assertThat(quarter.items("manager", day + "&state=FOUND"))
                .isNotEmpty()
                .allMatch(review -> !review.get("foundOn").asString().isEmpty());
    }

    @Test
    void the_director_of_the_day_answers_for_poor_management() {
        var raised = Stream.of("2026-04", "2026-05", "2026-06")
                .flatMap(month -> quarter.items("manager", "/api/visits/accountabilities?month=" + month))
                .map(ReviewsTest::accountability);
        assertThat(raised).containsExactlyElementsOf(SampleQuarter.expected("accountabilities.csv"));
    }

    @Test
    void what_is_found_live_moves_with_the_director_and_lapses_with_the_violation() {
        done("manager", "PUT", "/api/visits/specialists/S902", """
            {"name":"白晓","team":"华东九组","director":"D77","territories":["城东区"],"joinedOn":"2026-03-02"}\
            """);
        done("manager", "PUT", "/api/visits/specialists/S902/leaving", """
            {"lastDay":"2026-03-31","reason":"试用结束"}\
            """);
        String violation = done("inspector", "POST", "/api/visits/violations", """
            {"specialistId":"S902","date":"2026-03-10","rule":"EARLY_RETURN"}\
            """)
                .get("id")
                .asString();
        String inspector = quarter.items("manager", HIS)
                .toList()
                .getFirst()
                .get("inspector")
                .asString();
        done("executive", "POST", "/api/visits/findings", """
            {"specialistId":"S902","date":"2026-03-10","rule":"EARLY_RETURN","inspector":"%s",
            "finding":"POOR_MANAGEMENT","foundOn":"2026-03-12","reason":"无人检查"}\
            """.formatted(inspector));
        assertThat(march()).containsExactly("2026-03,D77,1");
        assertThat(quarter.items("manager", MARCH + "&asOf=2026-03-11")).isEmpty();
        done("manager", "PUT", "/api/visits/specialists/S902/team", """
            {"team":"华东八组","director":"D78","from":"2026-03-09","reason":"调动补登"}\
            """);
        assertThat(march()).containsExactly("2026-03,D78,1");
        String withdrawal = "/api/visits/violations/S902/2026-03-10/" + violation + "/withdrawal";
        done("inspector", "PUT", withdrawal, "{\"reason\":\"看错了人\"}");
        assertThat(march()).isEmpty();
        assertThat(quarter.items("manager", HIS)).isEmpty();
    }

    private static List<String> march() {
        return quarter.items("manager", MARCH).map(ReviewsTest::accountability).toList();
    }

    private static JsonNode done(String who, String method, String path, String body) {
        var answer = quarter.house().send(who, method, path, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        assertThat(answer.body().get("changed").asBoolean()).isTrue();
        return answer.body();
    }

    private static Stream<String> asOf(String day) {
        return quarter.items("manager", QUARTER + "&asOf=" + day)
                .map(review -> String.join(
                        ",",
                        day,
                        text(review, "specialistId"),
                        text(review, "date"),
                        text(review, "rule"),
                        text(review, "visitId"),
                        text(review, "source"),
                        text(review, "inspector"),
                        text(review, "state"),
                        text(review, "dueOn"),
                        text(review, "overdue"),
                        text(review, "finding"),
                        text(review, "accountable")));
    }

    private static String accountability(JsonNode item) {
        return String.join(",", text(item, "month"), text(item, "director"), text(item, "raised"));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }
}
