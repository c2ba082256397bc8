package guanxi.standalone.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./guanxi} rehearses a start, and from what it starts then. */
class StartArchiveTest {
    @TempDir
    Path root;

    private Checkout checkout;
    private Path jdk;

    @BeforeEach
    void built() throws IOException {
        checkout = new Checkout(root);
        jdk = checkout.jdk(25);
    }

    @Test
    void the_first_start_is_rehearsed_and_all_begin_with_what_that_left() throws Exception {
        assertThat(checkout.run(jdk, "start")).contains("Rehearsing a start");
        assertThat(checkout.run(jdk, "start", "--port", "80")).isEmpty();

        List<String> calls = checkout.calls(jdk);
        assertThat(calls).hasSize(4);
        assertThat(calls.get(0)).contains("-Djarmode=tools", "extract");
        assertThat(calls.get(1)).startsWith("-XX:AOTCacheOutput=").endsWith("rehearse");
        assertThat(calls.get(2))
                .contains("-XX:AOTCache=", "-Xlog:aot*=off", "/program/")
                .endsWith("start");
        assertThat(calls.get(3))
                .contains("-XX:AOTCache=", "-Xlog:aot*=off", "/program/")
                .endsWith("start --port 80");
    }

    @Test
    void it_is_rehearsed_with_the_options_with_which_it_starts() throws Exception {
        checkout.run(jdk, "demo");

        assertThat(checkout.calls(jdk).get(1)).contains("-XX:+UseSerialGC -Xms192m -Xmx768m");
        assertThat(checkout.calls(jdk).getLast()).contains("-XX:+UseSerialGC -Xms192m -Xmx768m", " demo --data ");
    }

    @Test
    void another_jar_is_unpacked_and_rehearsed_anew() throws Exception {
        checkout.run(jdk, "build");
        checkout.jarIsBuiltAnew();
        assertThat(checkout.run(jdk, "build")).contains("Rehearsing");

        assertThat(checkout.calls(jdk).stream().filter(call -> call.contains("extract")))
                .hasSize(2);
        assertThat(rehearsals(jdk)).isEqualTo(2);
    }

    @Test
    void another_jdk_has_an_archive_of_its_own() throws Exception {
        Path older = checkout.jdk(21);
        checkout.run(jdk, "start");
        checkout.run(older, "start");
        checkout.run(jdk, "start");

        assertThat(rehearsals(jdk)).isEqualTo(1);
        assertThat(checkout.calls(older)).hasSize(2);
        assertThat(checkout.calls(older).get(0)).startsWith("-XX:ArchiveClassesAtExit=");
        assertThat(checkout.calls(older).get(1)).contains("-XX:SharedArchiveFile=", "-Xlog:cds*=off");
    }

    @Test
    void what_cannot_be_rehearsed_is_said_once_and_starts_plainly() throws Exception {
        Files.createFile(jdk.resolve("fails"));

        assertThat(checkout.run(jdk, "start")).contains("could not be rehearsed, as target/rehearsal.log says");
        assertThat(checkout.run(jdk, "start")).isEmpty();

        assertThat(rehearsals(jdk)).isEqualTo(1);
        assertThat(checkout.calls(jdk).getLast())
                .contains("-jar " + checkout.jar() + " start")
                .doesNotContain("AOTCache");
    }

    @Test
    void where_nothing_can_be_written_that_is_said_and_it_starts_plainly() throws Exception {
        Files.writeString(root.resolve("target"), "in the way");

        assertThat(checkout.run(jdk, "start")).contains("Nothing can be written here");

        assertThat(checkout.calls(jdk)).singleElement().asString().contains("-jar " + checkout.jar() + " start");
    }

    @Test
    void two_starts_at_once_rehearse_once() throws Exception {
        Process one = checkout.start(jdk, "start");
        Process two = checkout.start(jdk, "start");
        Checkout.printed(one);
        Checkout.printed(two);

        assertThat(rehearsals(jdk)).isEqualTo(1);
        assertThat(checkout.calls(jdk).stream().filter(call -> call.endsWith("start")))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call).contains("-XX:AOTCache="));
    }

    @Test
    void a_client_rehearses_nothing_and_begins_with_what_is_there() throws Exception {
        checkout.run(jdk, "token", "manager");
        checkout.run(jdk, "build");
        checkout.run(jdk, "token", "manager");

        assertThat(checkout.calls(jdk).getFirst()).doesNotContain("AOTCache").endsWith("token manager");
        assertThat(checkout.calls(jdk).getLast()).contains("-XX:AOTCache=").endsWith("token manager");
    }

    private long rehearsals(Path jdk) throws IOException {
        return checkout.calls(jdk).stream()
                .filter(call -> call.endsWith("rehearse"))
                .count();
    }
}
