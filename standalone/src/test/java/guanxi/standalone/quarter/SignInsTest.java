package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The sign-ins of the sample quarter after their corrections (F-15), as a separate program found them. */
class SignInsTest {
    private static final String WITHDRAWN = "";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void a_sign_in_counts_when_its_newest_correction_says() {
        var expected = SampleQuarter.expected("sign-ins.csv").stream()
                .map(line -> line.split(",", -1))
                .toList();
        var found = expected.stream()
                .map(cells ->
                        cells[0] + "&date=" + OffsetDateTime.parse(cells[1]).toLocalDate())
                .distinct()
                .flatMap(SignInsTest::ofDay);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(cells -> String.join(" ", cells[0], instant(cells[1]), instant(cells[2])))
                        .toList());
    }

    private static Stream<String> ofDay(String whose) {
        JsonNode day = quarter.house()
                .get("manager", "/api/visits/days?specialistId=" + whose)
                .body();
        return day.get("signIns")
                .valueStream()
                .map(signIn -> String.join(
                        " ",
                        day.get("specialistId").asString(),
                        instant(signIn.get("at").asString()),
                        instant(signIn.path("effectiveAt").asString(WITHDRAWN))));
    }

    private static String instant(String text) {
        return text.isEmpty()
                ? WITHDRAWN
                : OffsetDateTime.parse(text).toInstant().toString();
    }
}
