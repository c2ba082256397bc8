package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.forms.FormSplitter;
import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that was answered is lost, and nothing counts twice, whenever the house is killed. {@code -Dguanxi.kills=20} kills it
 * more often than the build does, {@code -Dguanxi.seed=} at other moments.
 */
@InProcesses
class KillTest {
    private static final int ROWS_A_REQUEST = 50;
    private static final int TRIES = 8;
    private static final int KILLS = Integer.getInteger("guanxi.kills", 3);
    private static final long SEED = Long.getLong("guanxi.seed", 20_260_601L);

    @TempDir
    Path folder;

    private record Request(String path, byte[] csv) {}

    @Test
    void a_killed_house_has_all_that_it_answered_and_nothing_twice() {
        System.out.println("Kills: " + KILLS + ", seed " + SEED);
        var random = new Random(SEED);
        List<Request> requests = requests();
        int port = RunningHouse.freePort();
        var asking = new Asking("http://localhost:" + port);
        int answered = 0;
        int checked = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var house = HouseProcess.start(port, folder.resolve("data"), folder.resolve("house.log"));
            checkThatNothingIsMissing(asking, requests.subList(checked, answered));
            checked = answered;
            int more = answered + random.nextInt(1 + 2 * requests.size() / KILLS);
            while (answered < Math.min(more, requests.size() - 1)) {
                assertThat(send(asking, requests.get(answered)).status()).isEqualTo(200);
                answered++;
            }
            Request underWay = requests.get(answered);
            var answer = CompletableFuture.runAsync(() -> sendIntoTheDark(asking, underWay));
            CompletableFuture.runAsync(
                            house::kill, CompletableFuture.delayedExecutor(random.nextInt(200), TimeUnit.MILLISECONDS))
                    .join();
            answer.join();
        }
        try (var house = HouseProcess.start(port, folder.resolve("data"), folder.resolve("house.log"))) {
            checkThatNothingIsMissing(asking, requests.subList(checked, answered));
            for (Request request : requests.subList(answered, requests.size())) {
                assertThat(send(asking, request).status()).isEqualTo(200);
            }
            assertThatNothingIsParked(asking);
            assertThat(Month.violations(asking, "2026-06")).isEqualTo(Month.SAMPLE.expectedViolations());
            assertThat(Month.assessments(asking, "2026-06"))
                    .containsExactlyElementsOf(Month.SAMPLE.expected("assessments.csv"));
            assertThat(Month.budgets(asking)).isEqualTo(Month.SAMPLE.expectedBudgets());
        }
    }

    private static void assertThatNothingIsParked(Asking asking) {
        for (String context : Asking.CONTEXTS) {
            var parked = asking.get("system", "/api/" + context + "/operations/parked-events")
                    .body();
            assertThat(parked.get("items")).as(context).isEmpty();
        }
    }

    /** A row that was lost would be accepted again. */
    private static void checkThatNothingIsMissing(Asking asking, List<Request> answered) {
        for (Request request : answered) {
            var again = send(asking, request).body();
            assertThat(again.get("accepted").asInt())
                    .as(request.path() + " " + again)
                    .isZero();
        }
    }

    /** What answers 503 says itself that it is to be sent again. */
    private static Asking.Answer send(Asking asking, Request request) {
        var answer = asking.importForm("manager", request.path(), request.csv());
        for (int again = 0; again < TRIES && answer.status() == 503; again++) {
            answer = asking.importForm("manager", request.path(), request.csv());
        }
        return answer;
    }

    private static void sendIntoTheDark(Asking asking, Request request) {
        try {
            send(asking, request);
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private static List<Request> requests() {
        var requests = new ArrayList<Request>();
        for (Form form : Form.values())
            form.in(Month.SAMPLE.forms()).ifPresent(file -> new FormSplitter()
                    .split(read(file), ROWS_A_REQUEST)
                    .chunks()
                    .forEach(chunk -> requests.add(new Request(form.path(), chunk.csv()))));
        return requests;
    }

    private static byte[] read(Path form) {
        try {
            return Files.readAllBytes(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
