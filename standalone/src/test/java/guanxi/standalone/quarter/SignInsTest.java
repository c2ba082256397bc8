package guanxi.standalone.quarter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The sign-ins of the sample quarter after their corrections, and what was found of them (F-15), as a separate program found them. */
class SignInsTest {
    private static final String QUARTER = "/api/visits/sign-ins?from=2026-04-01&to=2026-06-30";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_counts_when_its_newest_correction_says_and_is_accepted_or_doubted_as_it_was_apart() {
        var expected = SampleQuarter.expected("sign-ins.csv").stream().map(SignInsTest::inUtc);
        assertThat(quarter.items("manager", QUARTER + "&asOf=2026-06-30").map(SignInsTest::line))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void a_check_is_asked_for_and_a_day_shows_what_was_to_be_seen_by_its_end() {
        assertThat(quarter.items("manager", QUARTER + "&check=WITHDRAWN"))
                .hasSize(7)
                .allSatisfy(withdrawn -> {
                    assertThat(withdrawn.has("effectiveAt")).isFalse();
                    assertThat(withdrawn.get("corrections")).isNotEmpty();
                });
        assertThat(quarter.items("manager", QUARTER + "&asOf=2026-04-01"))
                .isNotEmpty()
                .allMatch(signIn -> day(signIn).equals("2026-04-01"));
        assertThat(quarter.items("manager", "/api/visits/sign-ins?from=2026-04-02&asOf=2026-04-01"))
                .isEmpty();
    }

    @Test
    void a_correction_is_shown_without_the_number_that_it_gives() {
        var corrected = quarter.items("manager", "/api/visits/sign-ins?specialistId=S001&from=2026-05-22&to=2026-05-22")
                .toList();
        assertThat(corrected)
                .singleElement()
                .extracting(signIn -> signIn.get("corrections").toString())
                .isEqualTo("[{\"correctedAt\":\"2026-05-22T10:36:00Z\",\"kind\":\"CORRECT\",\"by\":\"值班王\","
                        + "\"reason\":\"补登号码\"}]");
    }

    /** In the columns of what is expected. */
    private static String line(JsonNode signIn) {
        return String.join(
                ",",
                text(signIn, "specialistId"),
                text(signIn, "at"),
                text(signIn, "effectiveAt"),
                text(signIn, "territory"),
                text(signIn, "check"),
                signIn.get("doubts").valueStream().map(JsonNode::asString).collect(joining("|")),
                text(signIn, "distanceM"));
    }

    private static String inUtc(String line) {
        var cells = line.split(",", -1);
        cells[1] = instant(cells[1]);
        cells[2] = instant(cells[2]);
        return Stream.of(cells).collect(joining(","));
    }

    private static String instant(String text) {
        return text.isEmpty() ? "" : OffsetDateTime.parse(text).toInstant().toString();
    }

    private static String day(JsonNode signIn) {
        return OffsetDateTime.parse(text(signIn, "at"))
                .plusHours(8)
                .toLocalDate()
                .toString();
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }
}
