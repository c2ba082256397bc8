package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.ToldMonth;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view is made anew from history while everybody goes on reading it. */
class RebuildTest {
    // Two readers of two dozen pages stay below what the gateway allows one caller, however fast the machine.
    private static final long BETWEEN_READS_NANOS = 100_000_000;

    @TempDir
    static Path data;

    private static RunningHouse house;
    private static Asking impatient;

    /** Takes what is shown at this moment. */
    private static final class Impatient extends Asking {
        Impatient(String url) {
            super(url);
        }

        @Override
        public Answer get(String who, String path) {
            return send(request(who, path).GET());
        }
    }

    @BeforeAll
    static void tellTheMonth() {
        house = ToldMonth.in(data);
        impatient = new Impatient(house.url());
    }

    @AfterEach
    void removeFaults() {
        Faults.removeAll();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_view_of_every_service_answers_rightly_while_it_is_rebuilt_and_afterwards() {
        Figures.checkAgainstTheExpected(house);
        Figures before = Figures.of(house);
        var views = Rebuilding.ofEveryService(house);
        var done = new AtomicBoolean();
        var reading = CompletableFuture.supplyAsync(() -> readUntil(done, impatient, before));
        var waiting = CompletableFuture.supplyAsync(() -> readUntil(done, house, before));
        try {
            views.forEach(Rebuilding::begin);
            views.forEach(Rebuilding::awaitEnd);
        } finally {
            done.set(true);
        }
        System.out.println(
                "Read during the rebuilds: " + reading.join() + " times at once, " + waiting.join() + " times waiting");
        before.mustEqual(Figures.of(house));
        Figures.checkAgainstTheExpected(house);
    }

    @Test
    void what_is_recorded_during_a_rebuild_is_there_afterwards_and_two_at_once_are_refused() {
        Figures before = Figures.of(house);
        var goOn = new CountDownLatch(1);
        Faults.plant("requests-projection", event -> await(goOn));
        var rebuilding = Rebuilding.of(house, "hospitality", "requests").begin();
        try {
            var second = rebuilding.ask();
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.code()).isEqualTo("THE_VIEW_IS_BEING_REBUILT");
            before.mustEqual(Figures.of(impatient));
            var recorded = house.send("manager", "PUT", "/api/hospitality/requests/H0001/approval", null);
            assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
            before.mustEqual(Figures.of(impatient));
            assertThat(rebuilding.isRunning()).isTrue();
        } finally {
            goOn.countDown();
        }
        rebuilding.awaitEnd();
        var request = house.get("manager", "/api/hospitality/requests/H0001").body();
        assertThat(request.get("status").asString()).isEqualTo("APPROVED");
        Figures.checkAgainstTheExpected(house);
    }

    @Test
    void a_view_that_is_not_there_is_not_rebuilt() {
        for (String context : Asking.CONTEXTS) {
            var answer = Rebuilding.of(house, context, "nothing").ask();
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("NO_SUCH_VIEW");
        }
    }

    private static int readUntil(AtomicBoolean done, Asking asking, Figures right) {
        int times = 0;
        while (!done.get()) {
            right.mustEqual(Figures.of(asking));
            times++;
            LockSupport.parkNanos(BETWEEN_READS_NANOS);
        }
        return times;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("Nobody let the rebuild go on");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
