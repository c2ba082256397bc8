package guanxi.standalone.quarter;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The violations of the sample quarter that the system found, and who was there, as a separate program found them. */
class ViolationsTest {
    private static final List<String> MONTHS = List.of("2026-04", "2026-05", "2026-06");
    private static final int ATTENDANCE = 24;

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_rule_was_violated_as_often_as_was_found_apart() {
        var found = MONTHS.stream()
                .flatMap(month -> quarter.items("manager", "/api/visits/violations?source=SYSTEM&month=" + month)
                        .map(violation -> String.join(
                                ",",
                                month,
                                violation.get("specialistId").asString(),
                                violation.get("rule").asString())))
                .collect(groupingBy(line -> line, counting()));
        assertThat(found.entrySet().stream().map(count -> count.getKey() + "," + count.getValue()))
                .containsExactlyInAnyOrderElementsOf(SampleQuarter.expected("violations.csv"));
    }

    /** By the calendar of the office in which each was. */
    @Test
    void whoever_was_to_be_there_was_there_as_was_found_apart() {
        var expected = SampleQuarter.expected("assessments.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[2].startsWith("F-2"))
                .map(cells -> String.join(",", cells[0], cells[1], cells[ATTENDANCE]));
        assertThat(MONTHS.stream().flatMap(ViolationsTest::attendance))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    private static Stream<String> attendance(String month) {
        return quarter.items("manager", "/api/evaluations/assessments?month=" + month)
                .filter(line -> line.at("/scorecard/code").asString().equals("F-2"))
                .map(line -> String.join(
                        ",",
                        month,
                        line.get("specialistId").asString(),
                        line.get("attendance").decimalValue().setScale(2).toPlainString()));
    }
}
