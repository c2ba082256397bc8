package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.ToldMonth;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History is all that there is: whatever was made from it can be thrown away. */
class ReadModelsDeletedTest {
    @TempDir
    Path data;

    private Figures before;
    private long head;

    @Test
    void all_figures_come_back_from_history_alone() throws IOException {
        try (var house = ToldMonth.in(data)) {
            Figures.checkAgainstTheExpected(house);
            before = Figures.of(house);
            head = house.head();
        }
        assertThat(delete("-views.db")).hasSize(Asking.CONTEXTS.size());
        checkThatAllIsBack();
        delete("-views.db");
        assertThat(delete("-process.db")).hasSize(Asking.CONTEXTS.size());
        checkThatAllIsBack();
    }

    private void checkThatAllIsBack() {
        try (var house = open()) {
            Figures.checkAgainstTheExpected(house);
            before.mustEqual(Figures.of(house));
            for (String context : Asking.CONTEXTS) {
                assertThat(house.get("system", "/api/" + context + "/operations/parked-events")
                                .body()
                                .get("items"))
                        .isEmpty();
            }
            assertThat(house.head()).isEqualTo(head);
        }
    }

    private RunningHouse open() {
        return new RunningHouse(new Options(RunningHouse.freePort(), data, false, null, null));
    }

    /** @return the files, without what SQLite keeps beside them */
    private List<Path> delete(String suffix) throws IOException {
        try (var files = Files.list(data)) {
            var found = files.filter(f -> f.getFileName().toString().contains(suffix))
                    .toList();
            for (Path file : found) Files.delete(file);
            return found.stream().filter(f -> f.toString().endsWith(suffix)).toList();
        }
    }
}
