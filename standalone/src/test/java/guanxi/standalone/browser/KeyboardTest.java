package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Without a mouse: to the content, to a client by a part of his name in letters, through a list and a form to their end. */
@InTheOffice
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

    @Test
    void a_list_is_filtered_sorted_continued_and_kept_as_a_view(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/visits?month=2026-06");
            Page page = desk.page();
            Keys keys = new Keys(page);
            Locator rows = page.locator("#main tbody tr");

            keys.at(page.locator(".list-more button")).press("Enter");
            assertThat(rows).hasCount(200);

            keys.at(page.locator(".filters select").first()).press("ArrowDown");
            page.waitForURL(Pattern.compile(".*status=PLANNED.*"));
            keys.at(desk.button("视图"))
                    .press("Enter")
                    .tabTo(page.getByLabel("视图名称"))
                    .type("待拜访")
                    .press("Enter", "Escape");
            assertThat(desk.button("视图")).isFocused();
            keys.at(page.locator(".filters select").first()).press("ArrowUp");
            assertThat(rows).not().hasCount(0);
            keys.at(desk.button("视图")).press("Enter").tabTo(desk.button("待拜访")).press("Enter");
            page.waitForURL(Pattern.compile(".*status=PLANNED.*"));
            keys.press("Escape").at(page.locator(".filters select").first()).press("ArrowUp");

            Locator client = page.locator("#main th", new Page.LocatorOptions().setHasText("客户"))
                    .first();
            keys.at(client.getByRole(AriaRole.BUTTON)).press("Enter", "Enter");
            assertThat(client).hasAttribute("aria-sort", "descending");

            keys.at(desk.button("列"))
                    .press("Enter")
                    .tabTo(page.locator(":popover-open input").first())
                    .press("Space");
            assertThat(page.locator("#main th").first()).not().hasText("日期");
            keys.press("Escape");
            assertThat(desk.button("列")).isFocused();
        }
    }

    @Test
    void a_score_leads_to_the_event_behind_it_and_back(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/assessments?month=2026-06");
            Page page = desk.page();
            Keys keys = new Keys(page);
            Locator events = page.locator("a[href^='/events/']");

            keys.at(page.locator("#main a[href^='/assessments/S001/']")).press("Enter");
            page.waitForURL(Pattern.compile(".*/assessments/S001/.*"));
            keys.at(page.locator("#main tr:has-text('拜访') button").first()).press("Enter");
            assertThat(page.locator(".evidence h2")).isFocused();
            keys.tabTo(events.first()).press("Enter");
            page.waitForURL(Pattern.compile(".*/events/[0-9a-f-]+$"));
            assertThat(page.locator("#main h1")).isFocused();

            page.goBack();
            assertThat(events.first()).isVisible();
        }
    }

    @Test
    void the_days_are_turned(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/sign-ins?date=2026-06-04");
            Page page = desk.page();
            Keys keys = new Keys(page);

            keys.at(page.locator("[role=group] button").last()).press("Enter");
            page.waitForURL(Pattern.compile(".*date=2026-06-05$"));
            keys.at(page.locator("[role=group] input")).press("ArrowUp", "Enter");
            page.waitForURL(Pattern.compile(".*date=(?!2026-06-05).*"));
        }
    }
}
