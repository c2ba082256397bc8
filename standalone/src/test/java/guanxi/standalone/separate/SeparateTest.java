package guanxi.standalone.separate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.Options;
import guanxi.standalone.house.SeparateProcesses;
import guanxi.standalone.month.Month;
import guanxi.standalone.servers.Databases;
import guanxi.standalone.servers.OnRealServers;
import guanxi.standalone.servers.RealServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distributed form: the jars that the images hold, each a process of its own, told what docker-compose.yml tells them. */
@OnRealServers(packaged = true)
class SeparateTest {
    private static final String SHARED = "visit-service";

    @TempDir
    Path data;

    private Options options;
    private Map<String, Map<String, String>> environments;
    private SeparateProcesses house;
    private Asking asking;

    @BeforeEach
    void open() {
        options = new Options(RunningHouse.freePort(), data, true, RealServers.axonServer(), RealServers.mongodbUri())
                .withDemoSecret(DemoSecret.PUBLISHED);
        var addresses = Addresses.free(options.port());
        environments = new OnOneMachine(Compose.read(), options, addresses).environments();
        Databases.dropViews(options.mongodbUri());
        house = new SeparateProcesses(options, addresses, environments, RealServers.PROGRAMS);
        asking = new Asking(options.url());
        house.open();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_month_comes_out_as_from_one_process() {
        asking.importFolder(Month.SAMPLE.forms(), journal());
        Month.SAMPLE.isMetBy(asking);
    }

    @Test
    void two_instances_share_the_work_and_one_of_them_killed_changes_nothing() throws Exception {
        Process second = house.another(SHARED, RunningHouse.freePort());
        var importing = CompletableFuture.runAsync(() -> asking.importFolder(Month.SAMPLE.forms(), journal()));
        await().atMost(300, SECONDS).until(() -> answers() > 18 || importing.isDone());
        second.destroyForcibly().waitFor();
        importing.join();
        String again = asking.importFolder(Month.SAMPLE.forms(), data.resolve("again.jsonl"));
        assertThat(again).doesNotContain("NO_ANSWER_IN_TIME", "HTTP_5");
        await().atMost(120, SECONDS)
                .until(() -> asking.get("manager", "/api/visits?month=2026-06&limit=1")
                                .status()
                        == 200);
        Month.SAMPLE.isMetBy(asking);
    }

    @Test
    void a_part_that_ends_by_itself_is_named() {
        ProcessHandle.current()
                .descendants()
                .filter(SeparateTest::isHospitality)
                .forEach(ProcessHandle::destroyForcibly);
        assertThatThrownBy(house::awaitEnd).hasMessageContaining("hospitality-service ended by itself (exit code 137)");
    }

    /** The identity provider's path of classes names it too, as it names every service. */
    private static boolean isHospitality(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("hospitality-service") && !command.contains(SHARED);
    }

    private long answers() throws java.io.IOException {
        if (Files.notExists(journal())) return 0;
        try (var lines = Files.lines(journal())) {
            return lines.count();
        }
    }

    private Path journal() {
        return data.resolve("journal.jsonl");
    }
}
