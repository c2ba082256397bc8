package guanxi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.cli.StubGuanxi.Reply;
import guanxi.standalone.house.DemoSecret;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private final Shell shell = new Shell();
    private StubGuanxi guanxi;

    @BeforeEach
    void start() throws IOException {
        guanxi = new StubGuanxi();
        shell.environment.put("GUANXI_URL", guanxi.url());
    }

    @AfterEach
    void stop() {
        guanxi.close();
    }

    @Test
    void a_token_is_all_that_is_printed() {
        assertThat(shell.run("token", "specialist", "--as", "S001")).isZero();

        assertThat(shell.out()).isEqualTo("a.b.c" + System.lineSeparator());
        assertThat(shell.err()).isEmpty();
        assertThat(guanxi.requests.getFirst().body())
                .isEqualTo("grant_type=client_credentials&client_id=demo-specialist&client_secret=guanxi-demo&as=S001");
    }

    @Test
    void the_secret_may_come_from_the_environment() {
        shell.environment.put("GUANXI_DEMO_SECRET", "a&b");

        shell.run("token", "auditor");

        assertThat(guanxi.requests.getFirst().body())
                .isEqualTo("grant_type=client_credentials&client_id=demo-auditor&client_secret=a%26b");
    }

    @Test
    void the_secret_that_the_first_start_made_is_found_with_the_data(@TempDir Path data) {
        String secret = DemoSecret.of(data).value();

        assertThat(shell.run("token", "auditor", "--data", data.toString())).isZero();

        assertThat(guanxi.requests).hasSize(1);
        assertThat(guanxi.requests.getFirst().body()).endsWith("client_secret=" + secret);
    }

    @Test
    void a_demo_beside_data_of_an_earlier_start_takes_the_published_secret(@TempDir Path data) {
        DemoSecret.of(data);
        guanxi.first("/oauth2/token", Reply.of(401, "{\"error\":\"invalid_client\"}"));

        assertThat(shell.run("token", "auditor", "--data", data.toString())).isZero();

        assertThat(guanxi.requests.getLast().body()).endsWith("client_secret=" + DemoSecret.PUBLISHED);
    }

    @Test
    void a_secret_of_this_machine_is_told_to_no_other(@TempDir Path data) {
        String secret = DemoSecret.of(data).value();
        var environment = Map.of("GUANXI_DATA", data.toString());

        assertThat(Arguments.parse(new String[] {"token", "auditor"}, environment)
                        .demoSecrets())
                .contains(secret);
        assertThat(Arguments.parse(new String[] {"token", "auditor", "--url", "https://elsewhere.example"}, environment)
                        .demoSecrets())
                .containsExactly(DemoSecret.PUBLISHED);
    }

    @Test
    void a_refused_token_exits_with_1_and_says_why() {
        guanxi.on("/oauth2/token", request -> Reply.of(401, "{\"error\":\"invalid_client\"}"));

        assertThat(shell.run("token", "king")).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("401").contains("invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token manager", "assessments", "import src/main/resources/demo/2026-06"})
    void nothing_running_exits_with_2_at_once(String line) throws IOException {
        try (var free = new ServerSocket(0)) {
            shell.environment.put("GUANXI_URL", "http://localhost:" + free.getLocalPort());
        }

        assertThat(shell.run(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains("not reachable");
        assertThat(shell.pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "token",
                "token manager more",
                "token manager --month 2026-06",
                "token manager --as",
                "import",
                "import /no/such/folder",
                "assessments --month june",
                "token manager --url nowhere",
                "token manager --url ftp://localhost"
            })
    void a_wrong_line_exits_with_64_and_sends_nothing(String line) {
        assertThat(shell.run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(64);
        assertThat(shell.err()).contains("import DIR");
        assertThat(guanxi.requests).isEmpty();
    }

    @Test
    void an_unready_gateway_is_asked_again_when_it_says_and_given_up_in_the_end() {
        var unready = new Reply(503, "{\"title\":\"Service Unavailable\"}", Map.of("Retry-After", "7"));
        guanxi.on("/oauth2/token", request -> unready);

        assertThat(shell.run("token", "manager")).isEqualTo(2);
        assertThat(shell.pauses).hasSize(Gateway.TRIES - 1).allSatisfy(pause -> assertThat(pause)
                .hasSeconds(7));
    }

    @Test
    void assessments_are_a_table_whose_columns_stand_below_each_other() {
        guanxi.first("/api/evaluations/assessments", Reply.of(503, ""));
        guanxi.on("/api/evaluations/assessments", request -> Reply.of(200, """
            {"month":"2026-06","scorecard":{"code":"default","version":1},"items":[
              {"specialistId":"S001","name":"江望舒","team":"青松组","planLate":false,"status":"COMPLETE","violations":1,
               "indicators":{"visits":{"planned":70,"actual":65,"rate":0.9286,"weight":40,"score":37.14},
                 "expansion":{"planned":11,"actual":10,"score":22.73},"deals":{"planned":0,"actual":0},
                 "daily":{"weight":15,"score":13.65}},"total":91.9},
              {"specialistId":"S007","name":"Al","team":"白鹭组","planLate":true,"status":"INCOMPLETE","violations":3,
               "indicators":{"visits":{"actual":67,"score":0},"expansion":{"actual":0,"score":0},
                 "deals":{"actual":5,"score":0},"daily":{}}}]}\
            """));

        assertThat(shell.run("assessments", "--month", "2026-06")).isZero();
        assertThat(shell.out()).isEqualTo("""
            specialist  name    team    visits  actual  score  expansion  actual  score  deals  actual  score  daily  violations  total  status      late
            S001        江望舒  青松组      70      65  37.14         11      10  22.73      0       0      -  13.65           1  91.90  COMPLETE
            S007        Al      白鹭组       -      67   0.00          -       0   0.00      -       5   0.00      -           3      -  INCOMPLETE  late
            """);
        var request = guanxi.asked("/api/evaluations/assessments?month=2026-06").getFirst();
        assertThat(request.header("Prefer")).isEqualTo("wait=3");
        assertThat(request.header("Authorization")).isEqualTo("Bearer a.b.c");
    }

    @Test
    void refused_assessments_exit_with_1() {
        guanxi.on(
                "/api/evaluations/assessments",
                request -> Reply.of(403, "{\"code\":\"NOT_ALLOWED\",\"detail\":\"No\"}"));

        assertThat(shell.run("assessments", "--token", "mine")).isEqualTo(1);
        assertThat(shell.err()).contains("HTTP 403 NOT_ALLOWED No");
    }
}
