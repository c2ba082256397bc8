package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expectedOfForms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.Form;
import guanxi.standalone.desk.ToldInAnyOrder.Told;
import guanxi.standalone.month.HouseProcess;
import guanxi.standalone.month.InProcesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The service desk's sample in another order: calls before the calendar, the hours and the standards by which they are read, the rows of
 * each form shuffled, and everything told twice, to a house that is killed while it takes them and works out by when each step is due, and
 * that loses its views besides. {@code -Dguanxi.kills=5} kills it more often or, with 0, not at all, {@code -Dguanxi.seed=} shuffles otherwise.
 */
@InProcesses
class DeskKillTest {
    private static final int TRIES = 8;
    private static final int KILLS = Integer.getInteger("guanxi.kills", 1);
    private static final long SEED = Long.getLong("guanxi.seed", 20_260_706L);

    @TempDir
    Path folder;

    private final int port = RunningHouse.freePort();
    private final Asking asking = new Asking("http://localhost:" + port);
    private final Random dice = new Random(SEED);
    private HouseProcess house;

    @Test
    void neither_order_nor_repetition_nor_a_kill_changes_what_the_desk_shows() throws IOException {
        var refused = new ArrayList<String>();
        house = start();
        try {
            for (Told form : ToldInAnyOrder.forms(dice)) {
                for (int kill = 0; kill < kills(form.form()); kill++) killDuring(form);
                refused.addAll(told(form));
            }
            assertThat(refused).as("seed " + SEED).containsExactlyInAnyOrderElementsOf(expectedOfForms("rejected.csv"));
            new ShownDesk(asking).mustBeAsExpected();
            assertThat(asking.get("system", "/api/clients/operations/parked-events")
                            .body()
                            .get("items"))
                    .isEmpty();
        } finally {
            house.close();
        }
    }

    /** When its entries are told, what follows from the cases before them is being said as well. */
    private static int kills(Form form) {
        return switch (form) {
            case CASE_STEPS -> KILLS;
            case CASES -> KILLS - 1;
            default -> 0;
        };
    }

    /**
     * The second time nothing is new, and the same is refused.
     *
     * @return what is refused, by where it stands in the sample
     */
    private List<String> told(Told form) {
        var refused = refused(mustBeTaken(form), form);
        var again = mustBeTaken(form);
        assertThat(again.get("accepted").asInt())
                .as(form.form() + " again: " + again)
                .isZero();
        assertThat(refused(again, form)).containsExactlyElementsOf(refused);
        return refused;
    }

    private JsonNode mustBeTaken(Told form) {
        var answer = send(form);
        assertThat(answer.status()).as(form.form() + " " + answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> refused(JsonNode answer, Told form) {
        return answer.get("rejected")
                .valueStream()
                .map(row -> form.form().label() + ","
                        + form.lineInTheSample(row.get("line").asInt()) + ","
                        + row.get("code").asString())
                .toList();
    }

    /** Some of its rows are recorded then, and what follows from them is being said. */
    private void killDuring(Told form) throws IOException {
        long recorded = asking.head() + 1 + dice.nextInt(form.rows().size() / (2 * KILLS));
        var underWay = CompletableFuture.runAsync(() -> sendIntoTheDark(form));
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> asking.head() >= recorded);
        house.kill();
        underWay.join();
        if (form.form() == Form.CASE_STEPS) deleteViews();
        house = start();
    }

    private void deleteViews() throws IOException {
        try (var files = Files.list(folder.resolve("data"))) {
            var views = files.filter(file -> file.getFileName().toString().contains("-views.db"))
                    .toList();
            assertThat(views).isNotEmpty();
            for (Path file : views) Files.delete(file);
        }
    }

    private void sendIntoTheDark(Told form) {
        try {
            send(form);
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    /** What answers 503 says itself that it is to be sent again. */
    private Asking.Answer send(Told form) {
        var answer = asking.importForm("manager", form.form().path(), form.csv());
        for (int again = 0; again < TRIES && answer.status() == 503; again++)
            answer = asking.importForm("manager", form.form().path(), form.csv());
        return answer;
    }

    private HouseProcess start() {
        return HouseProcess.start(port, folder.resolve("data"), folder.resolve("house.log"));
    }
}
