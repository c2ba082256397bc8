package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each kind of field, filled by keys and sent by keys, to the end of a real command. */
@InTheOffice
class KeyboardFormsTest {

    @Test
    void a_visit_is_planned_with_a_pick_a_select_a_number_and_a_date_of_the_calendar(Office office) {
        LocalDate typed =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(2).withDayOfMonth(10);
        LocalDate chosen = typed.plusDays(2);
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/visits?month=2026-06");
            Page page = desk.page();
            Keys keys = new Keys(page);
            Locator client = page.locator("form .pick").first();

            keys.open(desk.button("计划拜访").first(), client).press("Enter");
            Locator offered = page.locator("[role=option]");
            offered.first().waitFor();
            keys.type("北辰食品");
            assertThat(offered).hasCount(1);
            keys.press("ArrowDown", "Enter");
            assertThat(client).containsText("北辰食品集团");

            keys.tabTo(page.locator("select[name=purpose]")).press("ArrowDown");
            keys.tabTo(page.locator("input[name=groups]")).type("2");
            keys.tabTo(page.locator("[data-type=year]"))
                    .type("%d%02d%02d".formatted(typed.getYear(), typed.getMonthValue(), typed.getDayOfMonth()));
            keys.at(page.locator("[data-type=day]")).press("ArrowUp");
            keys.tabTo(page.locator(".date button")).press("Enter");
            assertThat(page.locator("[role=gridcell] :focus")).hasText("11");
            keys.press("ArrowRight", "Enter");
            assertThat(page.locator("[role=dialog]")).hasCount(0);
            keys.tabTo(page.locator(".form [type=submit]")).press("Enter");

            assertThat(page.locator(".form [type=submit]")).hasCount(0);
            assertThat(desk.button("计划拜访")).isFocused();
        }
        JsonNode planned = office.house()
                .get("manager", "/api/visits?from=%1$s&to=%1$s".formatted(chosen))
                .body()
                .get("items");
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).get("clientId").asString()).isEqualTo("C00001");
        assertThat(planned.get(0).get("purpose").asString()).isEqualTo("A");
        assertThat(planned.get(0).get("groups").asInt()).isEqualTo(2);
    }

    @Test
    void territories_are_ticked(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/colleagues/S004");
            Page page = desk.page();
            Keys keys = new Keys(page);

            desk.button("调整负责区域").focus();
            keys.press("Enter")
                    .tabTo(page.locator("form label:has-text('湖西区') input"))
                    .press("Space");
            keys.tabTo(page.locator("input[name=reason]")).type("湖西区缺人");
            keys.tabTo(page.locator(".form [type=submit]")).press("Enter");

            assertThat(page.locator("form")).hasCount(0);
            assertThat(page.locator("#main").getByText("湖西区").first()).isVisible();
        }
    }

    @Test
    void a_month_is_rated_again_made_final_and_opened(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/assessments/S005/2026-06");
            Page page = desk.page();
            Keys keys = new Keys(page);

            keys.open(desk.button("修改评分").first(), page.locator("form input").first())
                    .press("Control+a")
                    .type("76");
            keys.tabTo(page.locator("textarea[name=reason]")).type("补记一次协作");
            keys.tabTo(page.locator(".form [type=submit]")).press("Enter");
            assertThat(page.locator("form")).hasCount(0);

            keys.open(desk.button("定稿").first(), page.locator(".form [type=submit]"))
                    .press("Enter");
            keys.open(desk.button("重新打开").first(), page.locator("textarea[name=reason]"))
                    .type("漏算一次拜访");
            keys.tabTo(page.locator(".form [type=submit]")).press("Enter");
            assertThat(desk.button("定稿")).isVisible();
        }
    }

    @Test
    void a_request_is_approved(Office office) {
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("E01", "/hospitality/H0001");
            Page page = desk.page();

            new Keys(page)
                    .open(desk.button("批准").first(), page.locator(".form [type=submit]"))
                    .press("Enter");

            assertThat(page.locator("#main").getByText("已批准").first()).isVisible();
        }
    }

    @Test
    void a_form_is_imported_that_tells_not_by_its_name_which_it_is(Office office) {
        var days = new FilePayload(
                "x.csv", "text/csv", "date,kind,name\n2031-01-01,HOLIDAY,元旦\n".getBytes(StandardCharsets.UTF_8));
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/imports");
            Page page = desk.page();
            Keys keys = new Keys(page);

            keys.tabTo(page.locator("input[type=file]"));
            page.locator("input[type=file]").setInputFiles(days);
            keys.tabTo(page.locator("#main select")).press("ArrowDown");
            keys.tabTo(page.getByText(Pattern.compile("^提交 1 个文件$"))).press("Enter");

            assertThat(page.getByText("新登记 1 行")).isVisible();
        }
    }
}
