package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A specialist's day on his telephone: one press signs in, six visits with the few fields that only he knows, an expense. */
@InTheOffice
class SpecialistDayTest {
    private static final String ME = "S002";
    private static final List<String> CLIENTS = List.of("C00001", "C00009", "C00017", "C00025", "C00033", "C00041");

    @Test
    void a_day_is_played_on_a_telephone(Office office) {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        for (String client : CLIENTS) {
            var planned =
                    office.house().send("specialist:" + ME, "POST", "/api/visits", """
                    {"specialistId":"%s","clientId":"%s","on":"%s","purpose":"C","groups":1}""".formatted(ME, client, today));
            assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        }
        try (Desk desk = office.desk(Screen.PHONE)) {
            desk.context().grantPermissions(List.of("geolocation"));
            desk.context().setGeolocation(new Geolocation(31.05, 120.02));
            desk.signIn(ME, "/today");
            Page page = desk.page();

            desk.button("签到").click();
            assertThat(page.getByText("已签到").first()).isVisible();

            for (int visit = 1; visit <= CLIENTS.size(); visit++) {
                Locator next = page.locator("li.next");
                next.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("开始"))
                        .click();
                assertThat(next.getByText("进行中")).isVisible();
                next.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("填写拜访记录"))
                        .click();
                next.locator("input[name=personMet]").fill("王经理");
                next.locator("select[name=outcome]").selectOption("B");
                next.locator("button[type=submit]").click();
                assertThat(page.locator("ol.agenda").getByText("已完成")).hasCount(visit);
            }

            desk.button("记费用").click();
            page.locator("input[name=item]").fill("市内交通");
            page.locator("input[name=amount]").fill("38.50");
            desk.button("记一笔费用").click();
            assertThat(page.getByText("¥38.50").first()).isVisible();
            desk.shot("day");
            assertThat(desk.faults()).isEmpty();
        }
        var day = office.house()
                .get("manager", "/api/visits/days?specialistId=" + ME + "&date=" + today)
                .body();
        assertThat(day.get("visitCount").asInt()).isEqualTo(CLIENTS.size());
        assertThat(day.get("signIns").size()).isEqualTo(1);
        assertThat(day.get("expenseTotal").get("amount").asString()).isEqualTo("38.50");
    }
}
