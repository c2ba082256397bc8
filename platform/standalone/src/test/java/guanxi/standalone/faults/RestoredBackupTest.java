package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The event store is put back as it was yesterday, and the department works on: nothing recorded since is missing anywhere. */
class RestoredBackupTest {
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
            for (int number = 1; number <= 7; number++) enrol(house, number);
            assertThat(house.get("manager", "/api/visits/specialists").body().get("items"))
                    .hasSize(7);
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
            assertThat(house.get("manager", "/api/visits/specialists").body().get("items"))
                    .isEmpty();
        }
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

    private static void copy(Path from, Path to) throws IOException {
        for (String file : EVENT_STORE) {
            Files.deleteIfExists(to.resolve(file));
            if (Files.exists(from.resolve(file))) Files.copy(from.resolve(file), to.resolve(file));
        }
    }
}
