package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static guanxi.standalone.desk.ServiceSample.local;
import static guanxi.standalone.desk.ServiceSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a house shows of the service desk's sample, in the lines of what a separate program made of it. */
record ShownDesk(Asking house) {

    /** All of it, at each moment that is asked about: to be asked wherever a house came to the sample by another way. */
    void mustBeAsExpected() {
        house.get("manager", "/api/clients/duty-board");
        assertThat(boards()).as("duty board").containsExactlyElementsOf(expected("duty-board.csv"));
        assertThat(cases()).as("cases").containsExactlyElementsOf(expected("cases.csv"));
        assertThat(steps()).as("steps").containsExactlyElementsOf(expected("case-steps.csv"));
        assertThat(callBacks()).as("call-backs").containsExactlyElementsOf(expected("call-back-series.csv"));
        assertThat(problemSteps()).as("problems").containsExactlyElementsOf(expected("problem-steps.csv"));
        assertThat(figures()).as("figures").containsExactlyElementsOf(expected("figures.csv"));
        assertThat(column("manager", last(), ""))
                .as("assessment column")
                .containsExactlyElementsOf(expected("assessment-column.csv"));
        SaidDeadlines.in(house).mustBeAsExpected();
    }

    List<String> cases() {
        return ofAll(at -> items("cases", at)
                .map(one -> String.join(
                        ",",
                        at,
                        text(one, "caseId"),
                        text(one, "standard"),
                        text(one, "standardVersion"),
                        text(one, "agent"),
                        text(one, "state"),
                        text(one, "round"))));
    }

    List<String> steps() {
        return ofAll(at -> items("cases", at).flatMap(one -> one.get("steps")
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
                        text(step.path("responsible"), "who")))));
    }

    List<String> callBacks() {
        return ofAll(at -> items("call-back-series", at).flatMap(one -> one.get("callBacks")
                .valueStream()
                .map(call -> String.join(
                        ",",
                        at,
                        text(one, "standard"),
                        text(one, "seriesId"),
                        text(one, "standardVersion"),
                        text(call, "number"),
                        text(call, "state"),
                        local(call, "opensAt"),
                        local(call, "dueAt"),
                        local(call, "metAt"),
                        text(call, "attempts"),
                        local(call, "nextAttemptBy"),
                        text(call, "lateBySeconds"),
                        text(call.path("responsible"), "who")))));
    }

    List<String> problemSteps() {
        return ofAll(at -> items("call-back-series", at)
                .flatMap(one -> one.get("problems").valueStream().flatMap(problem -> problem.get("steps")
                        .valueStream()
                        .map(step -> String.join(
                                ",",
                                at,
                                text(one, "standard"),
                                text(one, "seriesId"),
                                text(problem, "callBackId"),
                                text(step, "step"),
                                text(step, "state"),
                                local(step, "dueAt"),
                                local(step, "metAt"),
                                text(step, "lateBySeconds"),
                                text(step.path("responsible"), "who"))))));
    }

    List<String> boards() {
        return ServiceSample.moments().stream()
                .flatMap(at -> items("duty-board", at).map(line -> at + "," + boardLine(line, "lateBySeconds")))
                .toList();
    }

    /** As of now, without for how long: between two questions time goes on. */
    List<String> boardOfNow() {
        return house.items("manager", "/api/clients/duty-board")
                .map(ShownDesk::withoutLateness)
                .toList();
    }

    List<String> boardWithoutLateness(String at) {
        return items("duty-board", at).map(ShownDesk::withoutLateness).toList();
    }

    List<String> figures() {
        return items("service-figures", last()).map(ShownDesk::figures).toList();
    }

    List<String> column(String who, String at, String filter) {
        return house.items(who, "/api/evaluations/assessment-column?at=" + encoded(at) + filter)
                .map(line -> String.join(
                        ",",
                        text(line, "month"),
                        text(line, "date"),
                        text(line, "caseId"),
                        text(line, "reComplaint"),
                        text(line, "step"),
                        text(line, "round"),
                        local(line, "dueAt"),
                        text(line, "lateBySeconds"),
                        text(line, "role"),
                        text(line, "who")))
                .toList();
    }

    static String last() {
        return ServiceSample.moments().getLast();
    }

    /** Of each moment that every read model is asked about. */
    private interface OfAMoment {
        Stream<String> lines(String at);
    }

    private static List<String> ofAll(OfAMoment shown) {
        return ServiceSample.momentsOfAll().stream().flatMap(shown::lines).toList();
    }

    private Stream<JsonNode> items(String list, String at) {
        return house.items("manager", "/api/clients/" + list + "?at=" + encoded(at));
    }

    private static String encoded(String moment) {
        return URLEncoder.encode(moment, StandardCharsets.UTF_8);
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
