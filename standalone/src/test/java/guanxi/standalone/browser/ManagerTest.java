package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manager follows a point to what happened, and what an inspector enters shows on his open page by itself. */
@InTheOffice
class ManagerTest {

    @Test
    void a_score_leads_to_the_event_behind_it_in_three_clicks_and_back(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/assessments?month=2026-06");
            Page page = desk.page();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("江望舒"))
                    .first()
                    .click();
            page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^拜访")))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            page.locator("a[href^='/events/']").first().click();
            page.waitForURL(Pattern.compile(".*/events/[0-9a-f-]+$"));
            desk.settled();
            assertThat(page.locator("#main")).containsText("江望舒");

            page.goBack();
            assertThat(page.locator("a[href^='/events/']").first()).isVisible();
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void a_month_is_finalised_and_reopened_with_a_reason(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/assessments/S006/2026-06");
            Page page = desk.page();

            desk.button("定稿").click();
            page.locator("form button[type=submit]").click();
            assertThat(desk.button("重新打开")).isVisible();
            assertThat(office.house()
                            .get("manager", "/api/evaluations/assessments/S006/2026-06")
                            .body()
                            .has("finalised"))
                    .isTrue();

            desk.button("重新打开").click();
            page.locator("textarea[name=reason]").fill("漏算一次拜访");
            page.locator("form button[type=submit]").click();
            assertThat(desk.button("定稿")).isVisible();
        }
    }

    @Test
    void what_an_inspector_enters_shows_on_the_manager_s_open_page_by_itself(Office office) {
        try (Desk manager = office.desk(Screen.DESK);
                Desk inspector = office.desk(Screen.DESK)) {
            manager.signIn("M01", "/violations?month=2026-06");
            inspector.signIn("I01", "/violations?month=2026-06");
            assertThat(manager.page().getByText("上班时间聊天")).hasCount(0);

            var answer = inspector.page().evaluate("""
                    async () => (await fetch('/api/visits/violations', { method: 'POST', headers: {
                      'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(),
                      'X-XSRF-TOKEN': decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1]) },
                      body: JSON.stringify({ specialistId: 'S003', date: '2026-06-10', rule: 'PLAYING_AT_WORK', remark: '上班时间聊天' }) })).status""");
            assertThat(answer).isEqualTo(201);

            assertThat(manager.page().getByText("上班时间聊天").first()).isVisible();
        }
    }
}
