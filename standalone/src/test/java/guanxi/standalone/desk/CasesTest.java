package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static guanxi.standalone.desk.ServiceSample.local;
import static guanxi.standalone.desk.ServiceSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The cases of the service desk's sample, its duty board and its figures, and what a separate program made of them. */
class CasesTest {
    @RegisterExtension
    static final ServiceSample SAMPLE = new ServiceSample();

    @Test
    void the_cases_stand_at_each_moment_as_they_were_found_apart() {
        assertThat(ServiceSample.momentsOfAll().stream().flatMap(at -> SAMPLE.items("cases", at, "")
                        .map(one -> String.join(
                                ",",
                                at,
                                text(one, "caseId"),
                                text(one, "standard"),
                                text(one, "standardVersion"),
                                text(one, "agent"),
                                text(one, "state"),
                                text(one, "round")))))
                .containsExactlyElementsOf(expected("cases.csv"));
    }

    @Test
    void so_do_their_steps_to_the_second() {
        assertThat(ServiceSample.momentsOfAll().stream().flatMap(CasesTest::steps))
                .containsExactlyElementsOf(expected("case-steps.csv"));
    }

    @Test
    void the_duty_board_had_these_lines_in_this_order() {
        assertThat(ServiceSample.moments().stream().flatMap(CasesTest::board))
                .containsExactlyElementsOf(expected("duty-board.csv"));
    }

    /** What the clock's events keep, against what is read of all that was told. */
    @Test
    void the_duty_board_of_now_is_that_of_this_moment() {
        var now = Instant.now();
        assertThat(SAMPLE.items("manager", "/api/clients/duty-board").map(CasesTest::withoutLateness))
                .containsExactlyElementsOf(SAMPLE.items("duty-board", now.toString(), "")
                        .map(CasesTest::withoutLateness)
                        .toList());
    }

    @Test
    void the_months_come_to_these_figures() {
        String last = ServiceSample.moments().getLast();
        assertThat(SAMPLE.items("service-figures", last, "").map(CasesTest::figures))
                .containsExactlyElementsOf(expected("figures.csv"));
    }

    private static Stream<String> steps(String at) {
        return SAMPLE.items("cases", at, "").flatMap(one -> one.get("steps")
                .valueStream()
                .map(step -> String.join(
                        ",",
                        at,
                        text(one, "caseId"),
                        text(step, "round"),
                        text(step, "step"),
                        text(step, "state"),
                        local(step, "dueAt"),
                        local(step, "metAt"),
                        text(step, "lateBySeconds"),
                        text(step.path("responsible"), "role"),
                        text(step.path("responsible"), "who"))));
    }

    private static Stream<String> board(String at) {
        return SAMPLE.items("duty-board", at, "").map(line -> String.join(",", at, boardLine(line, "lateBySeconds")));
    }

    private static String withoutLateness(JsonNode line) {
        return boardLine(line, "nothing");
    }

    private static String boardLine(JsonNode line, String lateness) {
        return String.join(
                ",",
                text(line, "id"),
                text(line, "standard"),
                text(line, "step"),
                text(line, "round"),
                text(line, "callBackId"),
                text(line, "state"),
                local(line, "dueAt"),
                text(line, lateness),
                text(line.path("responsible"), "role"),
                text(line.path("responsible"), "who"));
    }

    private static String figures(JsonNode of) {
        return String.join(
                ",",
                text(of, "month"),
                text(of, "role"),
                text(of, "who"),
                text(of, "calls"),
                share(of, "rings"),
                share(of, "answeredAtOnce"),
                rounded(of, "frontSupport"),
                share(of, "backOffice"),
                share(of, "clientService"),
                share(of, "toThePoint"),
                text(of.get("satisfaction"), "counted"),
                rounded(of.get("satisfaction"), "mean"),
                text(of, "reComplaints"),
                text(of, "conductFlags"));
    }

    private static String share(JsonNode of, String figure) {
        JsonNode share = of.get(figure);
        return String.join(",", text(share, "good"), text(share, "counted"), rounded(share, "share"));
    }

    /** With both places, which a number in JSON need not have. */
    private static String rounded(JsonNode of, String figure) {
        return of.has(figure) ? of.get(figure).decimalValue().setScale(2).toPlainString() : "";
    }
}
