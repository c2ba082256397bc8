package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a browser keeps of a person, and what is left when he has gone. */
@InTheOffice
class SessionInTheBrowserTest {

    @Test
    void no_token_and_nothing_personal_stands_in_the_browser_s_storage_or_in_an_address(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("S001", "/clients");
            Page page = desk.page();
            page.locator("#clients-find").fill("彭念慈");
            desk.settled();

            String kept = (String)
                    page.evaluate(
                            "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])");
            assertThat(kept).doesNotContain("彭念慈", "10000000001", "eyJ", "Bearer");
            assertThat(desk.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactlyInAnyOrder(
                            "GUANXI_SESSION", "GUANXI_IDENTITY", "GUANXI_IDENTITY_CSRF", "XSRF-TOKEN");
            assertThat(desk.context().cookies().stream().filter(c -> c.name.equals("GUANXI_SESSION")))
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.httpOnly).isTrue();
                        assertThat(c.sameSite.name()).isEqualTo("LAX");
                    });
        }
    }

    @Test
    void out_means_out_and_what_was_typed_is_his_alone(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/assessments/S003/2026-06");
            Page page = desk.page();
            type(page, "写到一半的原因");

            page.reload();
            desk.settled();
            open(page);
            assertThat(page.locator("textarea[name=reason]")).hasValue("写到一半的原因");

            out(desk);
            assertThat(page.evaluate("async () => (await fetch('/api/visits')).status"))
                    .isEqualTo(401);

            page.getByText("登录", new Page.GetByTextOptions().setExact(true)).click();
            page.locator("button[name=person][value=M01]").click();
            desk.settled();
            desk.open("/assessments/S003/2026-06");
            open(page);
            assertThat(page.locator("textarea[name=reason]")).hasValue("写到一半的原因");
            assertThat((String) page.evaluate(STORED)).isNotEmpty().doesNotContain("写到一半的原因");
        }
    }

    /** All that stands in the browser's database, as text. */
    private static final String STORED = """
            () => new Promise((done, failed) => {
              const asked = indexedDB.open('guanxi')
              asked.onerror = failed
              asked.onsuccess = () => {
                const all = asked.result.transaction('drafts').objectStore('drafts').getAll()
                all.onsuccess = () => done(all.result.map(v => new TextDecoder().decode(v.text)).join())
              }
            })""";

    private static void open(Page page) {
        page.getByText("修改评分").first().click();
    }

    private static void type(Page page, String text) {
        open(page);
        page.locator("textarea[name=reason]").fill(text);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat((String) page.evaluate(STORED)).isNotEmpty());
    }

    private static void out(Desk desk) {
        desk.page().locator("header .tool").last().click();
        desk.page().getByText("退出登录").click();
        desk.page().getByText("您已退出登录").waitFor();
    }
}
