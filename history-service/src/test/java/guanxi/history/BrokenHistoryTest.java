package guanxi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.eventstore.FailedSync;
import guanxi.platform.eventstore.LocalEventStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A service whose history cannot be had, or no longer be trusted, says so. */
class BrokenHistoryTest {
    @TempDir
    private Path folder;

    @Test
    void after_a_failed_sync_health_and_readiness_are_down_and_say_why() throws Exception {
        try (var service = start()) {
            assertThat(health(service, "").statusCode()).isEqualTo(200);

            FailedSync.in(service.getBean(LocalEventStore.class));

            assertThat(health(service, "")).satisfies(BrokenHistoryTest::saysThatARestartIsNeeded);
            assertThat(health(service, "/readiness")).satisfies(BrokenHistoryTest::saysThatARestartIsNeeded);
        }
    }

    @Test
    void what_is_made_from_history_is_not_opened_while_another_holds_history() {
        try (var holder = History.in(folder)) {
            assertThatThrownBy(this::start)
                    .rootCause()
                    .hasMessageContaining("is already open in process "
                            + ProcessHandle.current().pid());
            assertThat(folder.resolve("history-views.db")).doesNotExist();
            assertThat(holder.store().createHeadToken()).isNull();
        }
    }

    private static void saysThatARestartIsNeeded(HttpResponse<String> health) {
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body())
                .contains("takes no more events. Restart this process", "fsync failed")
                .doesNotContain("/");
    }

    private static HttpResponse<String> health(ConfigurableApplicationContext service, String group) throws Exception {
        String port = service.getEnvironment().getProperty("local.server.port");
        var url = URI.create("http://localhost:" + port + "/actuator/health" + group);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
        }
    }

    private ConfigurableApplicationContext start() {
        return HistoryService.builder()
                .run(
                        "--server.port=0",
                        "--guanxi.data=" + folder,
                        "--guanxi.identity.issuer=http://localhost",
                        "--guanxi.identity.jwks-uri=http://localhost/jwks");
    }
}
