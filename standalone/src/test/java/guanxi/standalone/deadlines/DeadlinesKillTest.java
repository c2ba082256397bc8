package guanxi.standalone.deadlines;

import static guanxi.standalone.deadlines.Days.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.month.HouseProcess;
import guanxi.standalone.month.InProcesses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Reports that are overdue are overdue once, also if the house is killed while its clock says so. {@code -Dguanxi.due=10000} makes more of
 * them than the build does, {@code -Dguanxi.kills=3} kills it more often.
 */
@InProcesses
class DeadlinesKillTest {
    /** Those whose reports were due in the last week. */
    private static final int DAYS = 5;

    private static final int SPECIALISTS = Math.max(1, Integer.getInteger("guanxi.due", 200) / DAYS);
    private static final int ROWS_A_REQUEST = 500;
    private static final int KILLS = Integer.getInteger("guanxi.kills", 1);

    @TempDir
    Path folder;

    private final int port = RunningHouse.freePort();
    private final Asking asking = new Asking("http://localhost:" + port);
    private String cursor = "";
    private final Map<String, Integer> overdue = new HashMap<>();

    @Test
    void each_report_is_overdue_once_however_often_the_house_is_killed() {
        int due = SPECIALISTS * DAYS;
        var house = start();
        var days = new Days(asking);
        days.open(SPECIALISTS);
        long told = System.nanoTime();
        for (int from = 0; from < due; from += ROWS_A_REQUEST) {
            days.visited(
                    IntStream.range(from, Math.min(from + ROWS_A_REQUEST, due)),
                    visit -> Days.specialist(visit / DAYS),
                    visit -> TODAY.minusDays(2 + visit % DAYS));
        }
        long began = System.nanoTime();
        for (int kill = 1; kill <= KILLS; kill++) {
            int some = (int) ((long) due * kill / (KILLS + 1));
            await().atMost(Duration.ofMinutes(3)).until(() -> countOverdue() >= some);
            house.kill();
            house = start();
        }
        try (var last = house) {
            await().atMost(Duration.ofMinutes(3)).until(() -> countOverdue() >= due);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> days.deadlines("manager", "&state=OVERDUE").isEmpty());
            assertThat(countOverdue()).isEqualTo(due);
            assertThat(overdue).hasSize(due);
            assertThat(overdue.values()).containsOnly(1);
        }
        System.out.printf(
                "%d visits told in %d ms, their reports overdue over %d kills in %d ms more, starts included%n",
                due, (began - told) / 1_000_000, KILLS, (System.nanoTime() - began) / 1_000_000);
    }

    private HouseProcess start() {
        return HouseProcess.start(port, folder.resolve("data"), folder.resolve("house.log"));
    }

    /** Goes on where it was: what was recorded before a kill is recorded. */
    private int countOverdue() {
        while (true) {
            var page =
                    asking.get("system", "/api/history/feed?limit=200" + cursor).body();
            for (JsonNode event : page.get("items")) {
                if (event.get("type").asString().equals("visit.DailyReportOverdue"))
                    overdue.merge(event.get("aggregate").asString(), 1, Integer::sum);
            }
            if (page.get("items").isEmpty()) return overdue.size();
            cursor = "&after=" + page.get("next").asString();
        }
    }
}
