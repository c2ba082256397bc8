package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import guanxi.standalone.month.Month;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A reaction that lost its place does not react to all that ever happened; in a new department it misses nothing. */
class ReactionStartTest {
    private static final String REACTION = "visit-judging-process";

    @TempDir
    Path data;

    private final Set<String> reactedTo = ConcurrentHashMap.newKeySet();

    @AfterEach
    void removeFaults() {
        Faults.removeAll();
    }

    @Test
    void a_reaction_whose_store_was_lost_goes_on_with_what_comes() throws IOException {
        Faults.plant(REACTION, event -> reactedTo.add(event.getIdentifier()));
        long head;
        try (var house = open()) {
            house.importFolder(Month.SAMPLE.forms());
            Figures.checkAgainstTheExpected(house);
            head = house.head();
        }
        assertThat(reactedTo).isNotEmpty();
        reactedTo.clear();
        for (String end : new String[] {"", "-wal", "-shm"})
            Files.deleteIfExists(data.resolve("visit-process.db" + end));

        try (var house = open()) {
            Figures.checkAgainstTheExpected(house);
            assertThat(position(house)).isEqualTo(head);
        }
        assertThat(reactedTo).isEmpty();
    }

    private static long position(RunningHouse house) {
        for (JsonNode processor :
                house.get("system", "/api/visits/operations/processors").body().get("items")) {
            if (processor.get("processor").asString().equals(REACTION))
                return processor.get("position").asLong();
        }
        throw new AssertionError("There is no " + REACTION);
    }

    private RunningHouse open() {
        return new RunningHouse(new Options(RunningHouse.freePort(), data, false, null, null));
    }
}
