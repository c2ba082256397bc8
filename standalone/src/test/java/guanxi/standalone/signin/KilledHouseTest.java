package guanxi.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.month.HouseProcess;
import guanxi.standalone.month.InProcesses;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was open when the house was killed goes on after it is back, and nobody is asked who he is. */
@InProcesses
class KilledHouseTest {

    @TempDir
    Path folder;

    @Test
    void who_was_signed_in_when_the_house_was_killed_is_signed_in_again_without_a_question() {
        int port = RunningHouse.freePort();
        var browser = new Browser("http://localhost:" + port);
        HouseProcess killed = HouseProcess.start(port, folder.resolve("data"), folder.resolve("first.log"));
        try {
            browser.choose(browser.get("/sign-in?to=/session"), "S001", "");
            assertThat(browser.get("/session").statusCode()).isEqualTo(200);
        } finally {
            killed.kill();
        }

        try (var again = HouseProcess.start(port, folder.resolve("data"), folder.resolve("second.log"))) {
            assertThat(browser.get("/session").statusCode()).isEqualTo(401);
            HttpResponse<String> session = browser.get("/sign-in?to=/session");

            assertThat(session.uri().getPath()).isEqualTo("/session");
            assertThat(session.body()).contains("\"id\":\"S001\"");
            assertThat(browser.get("/api/visits").statusCode()).isEqualTo(200);
        }
    }
}
