package guanxi.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can come in to a house that runs on one machine, and with what secret. */
class DoorTest {
    private static final String ANOTHER_OF_THIS_MACHINE = "127.0.0.2";

    @TempDir
    Path data;

    @Test
    void unless_told_a_house_answers_on_loopback_only_and_keeps_its_metrics_to_itself() throws IOException {
        try (var house = new RunningHouse(data)) {
            int port = Integer.parseInt(house.url().replaceAll(".*:", ""));
            assertThat(answers(Options.LOOPBACK, port)).isTrue();
            assertThat(answers(ANOTHER_OF_THIS_MACHINE, port)).isFalse();
            assertThat(house.get("system", "/actuator/health/readiness").status())
                    .isEqualTo(200);
            assertThat(house.get("system", "/actuator/prometheus").status()).isEqualTo(404);
        }
    }

    @Test
    void a_house_told_an_address_answers_there_to_its_own_secret_and_not_to_the_published_one() throws IOException {
        var told = Options.parse(
                Map.of(), "--port=" + RunningHouse.freePort(), "--data=" + data, "--address", ANOTHER_OF_THIS_MACHINE);
        String secret = DemoSecret.of(data).value();
        String url = "http://" + ANOTHER_OF_THIS_MACHINE + ":" + told.port();
        try (var house = new OneJvm(told.withDemoSecret(secret))) {
            house.open();
            assertThat(answers(ANOTHER_OF_THIS_MACHINE, told.port())).isTrue();
            assertThat(token(DemoSecret.PUBLISHED, url)).contains("invalid_client");
            assertThat(token(secret, url)).startsWith("ey");
        }
    }

    @Test
    void the_secret_is_made_at_the_first_start_and_is_its_owner_s() throws IOException {
        DemoSecret first = DemoSecret.of(data);
        DemoSecret second = DemoSecret.of(data);

        assertThat(first.made()).isTrue();
        assertThat(second).isEqualTo(new DemoSecret(first.value(), false));
        assertThat(first.value())
                .hasSizeGreaterThan(30)
                .isNotEqualTo(DemoSecret.of(data.resolve("other")).value());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DemoSecret.file(data))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_published_secret_stays_on_loopback() {
        var secret = Map.of("GUANXI_DEMO_SECRET", DemoSecret.PUBLISHED);
        assertThat(Options.parse(secret).address()).isEqualTo(Options.LOOPBACK);
        assertThatThrownBy(() -> Options.parse(secret, "--address", "0.0.0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GUANXI_DEMO_SECRET");
        assertThatThrownBy(() ->
                        Options.parse(Map.of("GUANXI_ADDRESS", "192.0.2.1")).withDemoSecret(DemoSecret.PUBLISHED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String token(String secret, String url) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true);
        Cli.run(secret, new String[] {"token", "system", "--url", url}, out, out);
        return printed.toString();
    }

    private static boolean answers(String address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
