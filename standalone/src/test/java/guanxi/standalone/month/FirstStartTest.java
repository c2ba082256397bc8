package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.Cli;
import guanxi.standalone.house.DemoSecret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./guanxi start} says to who runs it. */
@InProcesses
class FirstStartTest {
    @TempDir
    Path folder;

    @Test
    void the_first_start_shows_the_secret_and_no_later_one_does() throws IOException {
        Path data = folder.resolve("data");
        int port = RunningHouse.freePort();

        try (var first = HouseProcess.start(port, data, folder.resolve("first.log"), Map.of())) {
            String secret = DemoSecret.of(data).value();
            assertThat(first.printed()).containsOnlyOnce(secret);
            assertThat(token("--url", "http://localhost:" + port, "--data", data.toString()))
                    .startsWith("ey");
            assertThat(token("--url", "http://localhost:" + port, "--data", "nowhere"))
                    .contains("invalid_client");
        }
        try (var second = HouseProcess.start(port, data, folder.resolve("second.log"), Map.of())) {
            assertThat(second.printed()).doesNotContain(DemoSecret.of(data).value(), "shown this once");
        }
    }

    private static String token(String... where) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true);
        Cli.run(new String[] {"token", "system", where[0], where[1], where[2], where[3]}, out, out);
        return printed.toString();
    }
}
