package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views that were made from another history, as after a restored backup, are noticed and made anew. */
class SwappedHistoryTest {
    @TempDir
    Path folder;

    @Test
    void views_of_a_swapped_event_store_are_made_anew() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        markDays(one, "国庆", 3);
        markDays(other, "元旦", 2);
        // With the keys that it was written with, or the house would not start (ADR 18).
        for (String file : List.of("events.db", "events.db-wal", "events.db-shm", "keys.db", "secret/master.key")) {
            Files.deleteIfExists(one.resolve(file));
            if (Files.exists(other.resolve(file))) Files.copy(other.resolve(file), one.resolve(file));
        }
        try (var house = house(one)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(namesOfDays(house)).containsExactly("元旦", "元旦"));
        }
    }

    private void markDays(Path data, String name, int days) {
        try (var house = house(data)) {
            for (int day = 1; day <= days; day++) {
                String body = "{\"kind\":\"HOLIDAY\",\"name\":\"" + name + "\"}";
                var answer = house.send("manager", "PUT", "/api/visits/calendar/2026-10-0" + day, body);
                assertThat(answer.status()).isEqualTo(200);
            }
            assertThat(namesOfDays(house)).hasSize(days).containsOnly(name);
        }
    }

    private static List<String> namesOfDays(RunningHouse house) {
        return house.get("manager", "/api/visits/calendar")
                .body()
                .get("items")
                .valueStream()
                .map(day -> day.get("name").asString())
                .toList();
    }

    private static RunningHouse house(Path data) {
        return new RunningHouse(new Options(RunningHouse.freePort(), data, false, null, null));
    }
}
