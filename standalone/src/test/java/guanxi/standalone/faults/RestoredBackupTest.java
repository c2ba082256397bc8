package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The event store is put back as it was yesterday, and the department works on: nothing recorded since is missing anywhere. */
class RestoredBackupTest {
    private static final String REACTION = "visit-judging-process";
    private static final List<String> OTHER_REACTIONS = List.of("attachment-deleting-process", "visit-due-process");
    private static final List<String> EVENT_STORE = List.of("events.db", "events.db-wal", "events.db-shm");

    @TempDir
    Path data;

    @TempDir
    Path backup;

    @BeforeEach
    void restore_a_backup_of_before_seven_came() throws IOException {
        try (var house = open()) {
            mark(house, 1);
        }
        copy(data, backup);
        try (var house = open()) {
            for (int number = 1; number <= 7; number++) enrol(house, number); // and of each a plan is expected
            assertThat(house.get("manager", "/api/visits/specialists").body().get("items"))
                    .hasSize(7);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(reactionsAt(15)).isEqualTo(1 + OTHER_REACTIONS.size()));
        }
        copy(backup, data);
    }

    @Test
    void what_is_recorded_after_a_restore_is_shown_though_it_stands_where_other_events_stood() {
        try (var house = open()) {
            mark(house, 2);
            mark(house, 3);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            house.get("manager", "/api/visits/calendar").body().get("items"))
                    .hasSize(3));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(house.get("manager", "/api/visits/specialists")
                                    .body()
                                    .get("items"))
                            .isEmpty());
        }
    }

    @Test
    void a_reaction_refuses_to_go_on_until_an_operator_says_where() throws Exception {
        try (var house = open()) {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(refusal(house))
                    .contains("History was replaced", "up to position 15", "now ends at 1"));
            assertThat(health(house)).isEqualTo(503);

            assertThat(goOn(house, "{}").code()).isEqualTo("FIELD_MISSING");
            assertThat(goOn(house, "{\"at\":\"tomorrow\"}").code()).isEqualTo("FIELD_INVALID");
            assertThat(goOn(house, "{\"at\":\"now\"}").text())
                    .isEqualTo("{\"reaction\":\"%s\",\"position\":1}".formatted(REACTION));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(refusal(house)).isNull());
            for (String other : OTHER_REACTIONS) {
                assertThat(health(house)).as(other + " refuses still").isEqualTo(503);
                assertThat(goOn(house, other, "{\"at\":\"now\"}").status()).isEqualTo(200);
            }
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(health(house)).isEqualTo(200));
            var again = goOn(house, "{\"at\":\"now\"}");
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.code()).isEqualTo("THE_REACTION_GOES_ON_BY_ITSELF");
        }
        try (var house = open()) {
            assertThat(refusal(house)).isNull();
        }
    }

    private static Asking.Answer goOn(RunningHouse house, String place) {
        return goOn(house, REACTION, place);
    }

    private static Asking.Answer goOn(RunningHouse house, String reaction, String place) {
        return house.send("system", "PUT", "/api/visits/operations/reactions/" + reaction + "/start", place);
    }

    private static String refusal(RunningHouse house) {
        return house.get("system", "/api/visits/operations/processors")
                .body()
                .get("items")
                .valueStream()
                .filter(processor -> processor.get("processor").asString().equals(REACTION))
                .map(processor ->
                        processor.has("refuses") ? processor.get("refuses").asString() : null)
                .collect(Collectors.toCollection(ArrayList::new))
                .getFirst();
    }

    /** Asked of the service itself: the gateway has its own. */
    private static int health(RunningHouse house) throws IOException, InterruptedException {
        var service = house.house().services().get("visit").resolve("/actuator/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private RunningHouse open() {
        return new RunningHouse(new Options(RunningHouse.freePort(), data, false, null, null));
    }

    private static void mark(RunningHouse house, int day) {
        var answer = house.send(
                "manager", "PUT", "/api/visits/calendar/2026-10-0" + day, "{\"kind\":\"HOLIDAY\",\"name\":\"国庆\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void enrol(RunningHouse house, int number) {
        var answer = house.send(
                "manager",
                "PUT",
                "/api/visits/specialists/S90" + number,
                "{\"name\":\"白%d\",\"team\":\"青松组\",\"director\":\"D01\",\"territories\":[\"北岸区\"]}".formatted(number));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    /** How many reactions have stored this position; one of what is only passed by is stored once a second. */
    private long reactionsAt(long position) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("visit-process.db"));
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT count(*) FROM _tokens WHERE json_extract(body, '$.position') = " + position)) {
            return rows.getLong(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : EVENT_STORE) {
            Files.deleteIfExists(to.resolve(file));
            if (Files.exists(from.resolve(file))) Files.copy(from.resolve(file), to.resolve(file));
        }
    }
}
