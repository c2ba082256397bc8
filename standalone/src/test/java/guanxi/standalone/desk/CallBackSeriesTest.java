package guanxi.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.Form;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The call-backs of the service desk's sample, and what a separate program made of them. */
class CallBackSeriesTest {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "service-2026-q3");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter AS_THE_SAMPLE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    /** Standards are not edited yet: of a series that began under another version nothing is compared. */
    private static final String FIRST_VERSION = "1";

    private static final List<String> imported = new ArrayList<>();
    private static final List<String> rejected = new ArrayList<>();

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void tellTheSample() throws IOException {
        house = new RunningHouse(data);
        for (Form form : Form.values()) if (form.in(SAMPLE).isPresent()) tell(form);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void as_many_rows_are_taken_and_those_are_refused_that_must_be() throws IOException {
        var forms = imported.stream().map(line -> line.split(",")[0]).collect(Collectors.toSet());
        assertThat(imported).containsExactlyInAnyOrderElementsOf(expectedOf(forms, "imports.csv"));
        assertThat(rejected).containsExactlyInAnyOrderElementsOf(expectedOf(forms, "rejected.csv"));
    }

    @Test
    void the_call_backs_stand_at_each_moment_as_they_were_found_apart() throws IOException {
        var expected = expectedCallBacks();
        var series = seriesOf(expected);
        assertThat(moments().flatMap(at -> callBacks(at, series))).containsExactlyElementsOf(expected);
    }

    /** Of all series: no version of the sample has other limits for them. */
    @Test
    void so_do_the_problems_that_they_found() throws IOException {
        assertThat(moments().flatMap(CallBackSeriesTest::problemSteps))
                .containsExactlyElementsOf(expected("problem-steps.csv"));
    }

    private static List<String> expectedCallBacks() throws IOException {
        return expected("call-back-series.csv").stream()
                .filter(line -> line.split(",")[3].equals(FIRST_VERSION))
                .toList();
    }

    private static Stream<String> callBacks(String at, Set<String> series) {
        return shown(at).filter(one -> series.contains(text(one, "seriesId"))).flatMap(one -> one.get("callBacks")
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
                        text(call.path("responsible"), "who"))));
    }

    private static Stream<String> problemSteps(String at) {
        return shown(at).flatMap(one -> one.get("problems").valueStream().flatMap(problem -> problem.get("steps")
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
                        text(step.path("responsible"), "who")))));
    }

    private static Stream<JsonNode> shown(String at) {
        var items = new ArrayList<JsonNode>();
        String page = "/api/clients/call-back-series?limit=50&at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
        for (String next = page; next != null; ) {
            var answer = house.get("manager", next).body();
            answer.get("items").forEach(items::add);
            next = answer.has("next") ? page + "&cursor=" + answer.get("next").asString() : null;
        }
        return items.stream();
    }

    private static String text(JsonNode of, String field) {
        return of.path(field).asString("");
    }

    /** As the sample writes it, with the department's offset. */
    private static String local(JsonNode of, String field) {
        return of.has(field)
                ? Instant.parse(of.get(field).asString()).atZone(ZONE).format(AS_THE_SAMPLE)
                : "";
    }

    private static void tell(Form form) throws IOException {
        var answer = house.importForm(
                        "manager",
                        form.path(),
                        Files.readAllBytes(form.in(SAMPLE).orElseThrow()))
                .body();
        imported.add(form.label() + "," + answer.get("rows") + ","
                + answer.get("rejected").size());
        answer.get("rejected")
                .forEach(row -> rejected.add(form.label() + "," + row.get("line") + ","
                        + row.get("code").asString()));
    }

    private static Stream<String> moments() throws IOException {
        return expected("asked.csv").stream()
                .filter(line -> line.endsWith(",ALL"))
                .map(line -> line.split(",")[0]);
    }

    private static Set<String> seriesOf(List<String> lines) {
        return lines.stream().map(line -> line.split(",")[2]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> expectedOf(Set<String> forms, String file) throws IOException {
        return expected(file).stream()
                .filter(line -> forms.contains(line.split(",")[0]))
                .toList();
    }

    private static List<String> expected(String file) throws IOException {
        var lines = Files.readAllLines(SAMPLE.resolve("expected").resolve(file));
        return lines.subList(1, lines.size());
    }
}
