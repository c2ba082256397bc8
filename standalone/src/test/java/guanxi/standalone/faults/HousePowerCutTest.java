package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.power.PowerCut;
import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.faults.Clerks.Work;
import guanxi.standalone.faults.Told.Acknowledged;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The power is cut while some work: what was not synced is gone, and that was nothing that anybody was told of.
 * {@code -Dguanxi.cuts=20} cuts it more often than the build does, {@code -Dguanxi.seed=} at other moments.
 */
class HousePowerCutTest {
    private static final int CUTS = Integer.getInteger("guanxi.cuts", 2);
    private static final long SEED = Long.getLong("guanxi.seed", 20_260_601L);
    private static final int FEWEST_WRITES = 300;
    private static final int MOST_WRITES = 6_000;

    @TempDir
    Path parent;

    private final int port = RunningHouse.freePort();
    private final Map<String, Integer> expected = new HashMap<>();

    @Test
    void after_a_power_cut_all_that_was_answered_is_there_once_and_the_views_follow_history() throws IOException {
        System.out.println("Power cuts: " + CUTS + ", seed " + SEED);
        var random = new Random(SEED);
        Path data = Files.createDirectories(parent.resolve("0"));
        Work last = Work.NONE;
        for (int cut = 1; cut <= CUTS; cut++) {
            try (var power = PowerCut.over(data);
                    var house = open(data)) {
                if (cut == 1) prepare(house);
                else check(house, last);
                int write = random.nextInt(FEWEST_WRITES, MOST_WRITES);
                last = new Clerks(house, cut).until(power, write);
                System.out.println(
                        "Cut at write " + write + ": " + last.acknowledged().size() + " answered, "
                                + last.underWay().size() + " under way");
                data = Files.createDirectories(parent.resolve(Integer.toString(cut)));
                if (cut % 2 == 0) power.leaveSomeIn(data, random);
                else power.leaveIn(data);
            }
        }
        try (var house = open(data)) {
            check(house, last);
        }
    }

    private void prepare(Asking house) {
        Clerks.prepare(house);
        expected.putAll(recorded(house));
    }

    private void check(Asking house, Work work) {
        checkThatAllIsShown(house, work);
        checkThatTheViewsAreHistorys(house);
        work.acknowledged().forEach(known -> known.mustBeAnsweredAgain(house));
        work.acknowledged().forEach(known -> expected.merge(known.told().event(), 1, Integer::sum));
        for (Told underWay : work.underWay()) {
            var answer = underWay.to(house);
            assertThat(answer.status()).as(underWay + " " + answer.text()).isBetween(200, 201);
            expected.merge(underWay.event(), 1, Integer::sum);
        }
        assertThat(recorded(house)).as("each once").containsAllEntriesOf(expected);
    }

    /** With the names of people, for which their keys must be there. */
    private static void checkThatAllIsShown(Asking house, Work work) {
        var read = new HashMap<String, String>();
        for (Acknowledged known : work.acknowledged()) {
            String shown = read.computeIfAbsent(known.location(), location -> {
                var answer = house.get("manager", location);
                assertThat(answer.status()).as(known + " " + answer.text()).isEqualTo(200);
                return answer.text();
            });
            assertThat(shown).as(known.told().toString()).contains(known.told().shown());
        }
    }

    /** What a reaction or a clock still records meanwhile makes it another history. */
    private static void checkThatTheViewsAreHistorys(Asking house) {
        Figures shown;
        Figures rebuilt;
        long head;
        do {
            head = house.head();
            shown = Figures.of(house);
            var views = Rebuilding.ofEveryService(house);
            views.forEach(Rebuilding::begin);
            views.forEach(Rebuilding::awaitEnd);
            rebuilt = Figures.of(house);
        } while (house.head() != head);
        shown.mustEqual(rebuilt);
        for (String context : Asking.CONTEXTS) {
            assertThat(house.get("system", "/api/" + context + "/operations/parked-events")
                            .body()
                            .get("items"))
                    .as(context)
                    .isEmpty();
        }
    }

    /** How often each event is recorded, in a history without a gap. */
    private static Map<String, Integer> recorded(Asking house) {
        var events = new HashMap<String, Integer>();
        long position = -1;
        String cursor = "";
        while (true) {
            var page =
                    house.get("system", "/api/history/feed?limit=200" + cursor).body();
            if (page.get("items").isEmpty()) {
                assertThat(page.get("head").asLong()).isEqualTo(position);
                return events;
            }
            for (JsonNode event : page.get("items")) {
                assertThat(event.get("position").asLong()).isEqualTo(++position);
                events.merge(event.get("type").asString(), 1, Integer::sum);
            }
            cursor = "&after=" + page.get("next").asString();
        }
    }

    private RunningHouse open(Path data) {
        return new RunningHouse(new Options(port, data, false, null, null));
    }
}
