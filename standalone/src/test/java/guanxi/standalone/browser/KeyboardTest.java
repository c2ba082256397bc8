package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without a mouse: to the content, to a client by a part of his name in letters, through a form to its end. */
@ExtendWith(Browsing.class)
class KeyboardTest {

    @Test
    void the_first_key_leads_past_the_navigation(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/visits?month=2026-06");
            Page page = desk.page();
            page.evaluate("() => document.activeElement.blur()");

            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("跳到内容");
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();
        }
    }

    @Test
    void a_client_is_found_by_the_letters_of_his_name(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/visits?month=2026-06");
            Page page = desk.page();

            page.keyboard().press("Control+k");
            assertThat(page.locator("[role=combobox]")).isFocused();
            page.keyboard().type("beichenshipin");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*/clients/C00001$"));
            assertThat(page.locator("#main h1")).containsText("北辰食品集团");
        }
    }

    @Test
    void a_form_is_opened_filled_and_sent_by_keys_alone(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/visits/V000002");
            Page page = desk.page();
            Keyboard keys = page.keyboard();

            desk.button("撤销拜访").focus();
            keys.press("Enter");
            assertThat(page.locator("textarea[name=reason]")).isFocused();
            keys.type("重复登记");
            keys.press("Tab");
            assertThat(page.locator(":focus")).hasText("撤销拜访");
            keys.press("Enter");

            assertThat(page.locator("#main").getByText("已撤销").first()).isVisible();
            assertThat(office.house()
                            .get("manager", "/api/visits/V000002")
                            .body()
                            .get("status")
                            .asString())
                    .isEqualTo("WITHDRAWN");
        }
    }
}
