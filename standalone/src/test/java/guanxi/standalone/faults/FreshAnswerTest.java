package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code Prefer: wait} in a service of which one view does not come on. */
class FreshAnswerTest {
    @TempDir
    private Path data;

    @AfterEach
    void removeFaults() {
        Faults.removeAll();
    }

    @Test
    void an_answer_waits_for_the_views_of_its_service_and_of_no_other() {
        try (var house = new RunningHouse(data)) {
            var goOn = new CountDownLatch(1);
            Faults.plant("calendar-projection", event -> await(goOn));
            try {
                var marked = house.send(
                        "manager", "PUT", "/api/visits/calendar/2026-10-01", "{\"kind\":\"HOLIDAY\",\"name\":\"国庆\"}");
                assertThat(marked.status()).as(marked.text()).isEqualTo(200);

                assertThat(waiting(house, "/api/clients").status()).isEqualTo(200);

                var behind = waiting(house, "/api/visits/calendar");
                assertThat(behind.status()).isEqualTo(503);
                assertThat(behind.code()).isEqualTo("VIEW_IS_BEHIND");
                assertThat(behind.response().headers().firstValue("Retry-After"))
                        .contains("1");
            } finally {
                goOn.countDown();
            }
            assertThat(house.get("manager", "/api/visits/calendar").text()).contains("国庆");
        }
    }

    private static Answer waiting(RunningHouse house, String path) {
        return house.send(
                house.request("manager", path).header("Prefer", "wait=1").GET());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("Nobody let the view go on");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
