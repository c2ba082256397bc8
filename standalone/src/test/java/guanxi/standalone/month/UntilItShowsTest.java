package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long an accepted command takes to show in a view, through the gateway; prints it, because machines differ. */
class UntilItShowsTest {
    private static final int WARM_UP = 200;
    private static final int COMMANDS = 500;
    private static final int LOOKS = 10_000;

    @TempDir
    Path folder;

    @Test
    void every_accepted_command_shows_in_its_view() {
        var options = new Options(RunningHouse.freePort(), folder.resolve("data"), false, null, null);
        try (var house = new RunningHouse(options)) {
            for (int i = 0; i < WARM_UP; i++) untilItShows(house, "warm up " + i);
            long[] nanos = new long[COMMANDS];
            for (int i = 0; i < COMMANDS; i++) nanos[i] = untilItShows(house, "day " + i);
            Arrays.sort(nanos);
            System.out.printf(
                    "From an accepted command to its effect in a view: p50 %.1f ms, p99 %.1f ms (%d commands)%n",
                    nanos[COMMANDS / 2] / 1e6, nanos[COMMANDS * 99 / 100] / 1e6, COMMANDS);
        }
    }

    private static long untilItShows(RunningHouse house, String name) {
        String body = "{\"kind\":\"HOLIDAY\",\"name\":\"" + name + "\"}";
        var put =
                house.request("manager", "/api/visits/calendar/2026-10-01").header("Content-Type", "application/json");
        assertThat(house.send(put.PUT(BodyPublishers.ofString(body))).status()).isEqualTo(200);
        long accepted = System.nanoTime();
        for (int look = 0; look < LOOKS; look++) {
            var day = house.send(house.request("manager", "/api/visits/calendar?from=2026-10-01&to=2026-10-01")
                            .GET())
                    .body()
                    .get("items");
            if (!day.isEmpty() && day.get(0).get("name").asString().equals(name)) return System.nanoTime() - accepted;
        }
        throw new AssertionError(name + " was accepted and never showed");
    }
}
