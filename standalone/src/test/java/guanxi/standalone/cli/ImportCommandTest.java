package guanxi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.cli.StubGuanxi.Reply;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String VISITS = "/api/visits/imports/visits";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private StubGuanxi guanxi;
    private Path journal;

    @BeforeEach
    void start() throws IOException {
        guanxi = new StubGuanxi();
        journal = folder.resolve("journals/one.jsonl");
    }

    @AfterEach
    void stop() {
        guanxi.close();
    }

    @Test
    void the_demo_month_goes_form_by_form_in_the_order_of_its_references() throws IOException {
        assertThat(send(DemoMonth.unpackInto(folder))).isZero();

        assertThat(guanxi.requests.stream().map(StubGuanxi.Request::uri).distinct())
                .containsExactly(
                        "/oauth2/token",
                        "/api/visits/imports/calendar",
                        "/api/visits/imports/specialists",
                        "/api/evaluations/imports/offices",
                        "/api/evaluations/imports/roles",
                        "/api/evaluations/imports/sites",
                        "/api/evaluations/imports/equipment",
                        "/api/visits/imports/leave",
                        "/api/clients/imports/clients",
                        "/api/visits/imports/plans",
                        "/api/visits/imports/sign-ins",
                        VISITS,
                        "/api/visits/imports/violations",
                        "/api/visits/imports/expenses",
                        "/api/clients/imports/referrals",
                        "/api/evaluations/imports/ratings",
                        "/api/hospitality/imports/requests");
        assertThat(guanxi.asked(VISITS)).hasSize(7).allSatisfy(request -> {
            assertThat(request.header("Authorization")).isEqualTo("Bearer a.b.c");
            assertThat(request.header("Content-type")).startsWith("text/csv");
            assertThat(request.body()).startsWith("visit_id,specialist_id,");
            assertThat(request.body().lines().count()).isLessThanOrEqualTo(51);
        });
        assertThat(shell.out())
                .contains("visits        324       324          0         0")
                .contains("rows a second");
        assertThat(Files.readAllLines(journal)).hasSize(guanxi.requests.size() - 1);
    }

    @Test
    void a_refused_row_is_named_by_its_line_in_the_file() throws IOException {
        var rows = IntStream.rangeClosed(1, 60).mapToObj(n -> "V" + n + ",a").collect(Collectors.joining("\n"));
        file("visits.csv", "\uFEFFvisit_id,summary\n\nV0,\"two\nlines\"\n" + rows, StandardCharsets.UTF_8);
        guanxi.first(
                VISITS,
                answer(
                        50,
                        "{\"line\":2,\"code\":\"FIRST\",\"message\":\"m\"},{\"line\":4,\"code\":\"AFTER\",\"message\":\"m\"}"),
                answer(11, "{\"line\":3,\"code\":\"LATER\",\"message\":\"m\"}"));

        assertThat(send(folder)).isEqualTo(1);
        assertThat(shell.out().lines().filter(line -> line.startsWith("visits.csv")))
                .containsExactly("visits.csv:3 FIRST m", "visits.csv:5 AFTER m", "visits.csv:55 LATER m");
    }

    @Test
    void a_file_of_chinese_excel_arrives_as_utf_8() throws IOException {
        file("calendar.csv", "date,kind,name\n2026-06-19,HOLIDAY,端午节\n", Charset.forName("GB18030"));

        assertThat(send(folder)).isZero();
        assertThat(guanxi.asked("/api/visits/imports/calendar").getFirst().body())
                .contains("端午节");
    }

    @Test
    void a_request_that_fails_on_the_way_is_sent_again() throws IOException {
        file("leave.csv", "specialist_id,date\nS001,2026-06-11\n", StandardCharsets.UTF_8);
        var busy = new Reply(429, "", Map.of("Retry-After", "3"));
        guanxi.first("/api/visits/imports/leave", busy, Reply.HANG_UP, Reply.of(503, ""));

        assertThat(send(folder)).isZero();
        assertThat(guanxi.asked("/api/visits/imports/leave").size()).isGreaterThanOrEqualTo(4);
        assertThat(shell.pauses.getFirst()).hasSeconds(3);
        assertThat(shell.out()).contains("1 rows in");
    }

    @Test
    void a_gateway_that_stays_away_ends_the_import_with_2_and_shows_what_was_taken() throws IOException {
        file("calendar.csv", "date,kind,name\n2026-06-19,HOLIDAY,x\n", StandardCharsets.UTF_8);
        file("leave.csv", "specialist_id,date\nS001,2026-06-11\n", StandardCharsets.UTF_8);
        guanxi.on("/api/visits/imports/leave", request -> Reply.of(503, "{\"title\":\"Service Unavailable\"}"));

        assertThat(send(folder)).isEqualTo(2);
        assertThat(shell.out()).contains("calendar     1         1");
        assertThat(shell.err()).contains("is not ready");
    }

    @Test
    void a_whole_request_refused_refuses_each_of_its_rows() throws IOException {
        file("leave.csv", "who,when\nS001,2026-06-11\nS002,2026-06-12\n", StandardCharsets.UTF_8);
        guanxi.on(
                "/api/visits/imports/leave",
                request -> Reply.of(
                        400, "{\"code\":\"UNKNOWN_COLUMNS\",\"detail\":\"There is no column specialist_id\"}"));

        assertThat(send(folder)).isEqualTo(1);
        assertThat(shell.out())
                .contains("leave.csv:2 UNKNOWN_COLUMNS There is no column specialist_id")
                .contains("leave.csv:3 UNKNOWN_COLUMNS");
    }

    @Test
    void a_token_that_is_not_accepted_ends_the_import() throws IOException {
        file("leave.csv", "specialist_id,date\nS001,2026-06-11\n", StandardCharsets.UTF_8);
        file("plans.csv", "specialist_id,month\nS001,2026-06\n", StandardCharsets.UTF_8);
        shell.environment.put("GUANXI_TOKEN", "forged");
        guanxi.on("/api/visits/imports/leave", request -> Reply.of(401, ""));

        assertThat(send(folder)).isEqualTo(1);
        assertThat(guanxi.requests).hasSize(1);
        assertThat(guanxi.requests.getFirst().header("Authorization")).isEqualTo("Bearer forged");
    }

    @Test
    void the_journal_holds_every_answer_with_its_lines() throws IOException {
        file("leave.csv", "specialist_id,date\nS001,2026-06-11\nS002,2026-06-11\n", StandardCharsets.UTF_8);

        send(folder);

        var entry = Answer.JSON.readTree(Files.readString(journal));
        assertThat(entry.path("form").asString()).isEqualTo("leave");
        assertThat(entry.path("chunk").asInt()).isEqualTo(1);
        assertThat(entry.path("firstLine").asInt()).isEqualTo(2);
        assertThat(entry.path("lastLine").asInt()).isEqualTo(3);
        assertThat(entry.path("status").asInt()).isEqualTo(200);
        assertThat(entry.path("answer").path("accepted").asInt()).isEqualTo(2);
        assertThat(entry.path("time").asString()).matches("\\d{4}-.*Z");
    }

    @Test
    void a_workbook_is_sent_as_csv() throws IOException {
        try (var file = Files.newOutputStream(folder.resolve("leave.xlsx"));
                var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("leave");
            sheet.value(0, 0, "specialist_id");
            sheet.value(0, 1, "date");
            sheet.value(1, 0, "S001");
            sheet.value(1, 1, "2026-06-11");
        }

        assertThat(send(folder)).isZero();
        assertThat(guanxi.asked("/api/visits/imports/leave").getFirst().body())
                .isEqualTo("specialist_id,date\nS001,2026-06-11\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_and_the_others_are_sent() throws IOException {
        file("calendar.csv", "date,kind,name\n2026-06-19,HOLIDAY,x\n", StandardCharsets.UTF_8);
        file("leave.xlsx", "no workbook at all", StandardCharsets.UTF_8);
        file("plans.csv", "specialist_id,month\n\"S001,2026-06\n", StandardCharsets.UTF_8);
        file("ratings.csv", "specialist_id,month\nS001,2026-06\n", StandardCharsets.UTF_8);

        assertThat(send(folder)).isEqualTo(1);
        assertThat(shell.out()).contains("plans.csv:1 UNTERMINATED_QUOTE").contains("ratings      1         1");
    }

    private int send(Path forms) {
        return shell.run("import", forms.toString(), "--url", guanxi.url(), "--journal", journal.toString());
    }

    private void file(String name, String text, Charset encoding) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(encoding));
    }

    private static Reply answer(int rows, String rejected) {
        int accepted = rows - rejected.split("\"line\"").length + 1;
        return Reply.of(
                200,
                "{\"rows\":%d,\"accepted\":%d,\"unchanged\":0,\"rejected\":[%s]}".formatted(rows, accepted, rejected));
    }
}
