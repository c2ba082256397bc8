package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.month.HouseProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house is killed while a form is being filled, and comes back: nothing typed is lost, and nobody is asked who he is. */
@InTheOffice
class RecoveryTest {
    private static final String DRAFTS = """
            () => new Promise(done => {
              const asked = indexedDB.open('guanxi')
              asked.onsuccess = () => {
                const all = asked.result.transaction('drafts').objectStore('drafts').count()
                all.onsuccess = () => done(all.result)
              }
            })""";

    @TempDir
    Path folder;

    @Test
    void what_was_typed_survives_a_house_that_was_killed() {
        int port = RunningHouse.freePort();
        try (var chromium = Chromium.start();
                Desk desk = chromium.desk("http://localhost:" + port, Screen.DESK, "zh-CN")) {
            Page page = desk.page();
            HouseProcess house = start(port, "first.log");
            try {
                desk.signIn("M01", "/clients");
                desk.button("登记客户").click();
                name(page).fill("写到一半的客户");
                await().pollInSameThread().untilAsserted(() -> assertThat((Integer) page.evaluate(DRAFTS))
                        .isPositive());
            } finally {
                house.kill();
            }
            assertThat(page.evaluate("() => fetch('/session').then(() => 'answered', () => 'silent')"))
                    .isEqualTo("silent");
            assertThat(name(page)).hasValue("写到一半的客户");

            try (HouseProcess again = start(port, "second.log")) {
                page.reload();
                desk.settled();
                desk.button("登记客户").click();
                assertThat(name(page)).hasValue("写到一半的客户");
                assertThat(page.getByText("已恢复您上次填写")).isVisible();
                assertThat(again).isNotNull();
            }
        }
    }

    private HouseProcess start(int port, String log) {
        return HouseProcess.start(port, folder.resolve("data"), folder.resolve(log));
    }

    private static Locator name(Page page) {
        return page.locator("form input[name=name]").first();
    }
}
