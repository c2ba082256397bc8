package guanxi.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever people write, with markup in it, stays text on every page that shows it. */
@InTheOffice
class MarkupTest {
    private static final String MARKUP = "<img src=x onerror=window.hurt=1><b>粗</b>";

    @Test
    void names_with_markup_stay_text(Office office) {
        var house = office.house();
        String body = """
                {"clientId":"C91001","name":"%1$s","tier":"A","stage":"ACTIVE","industry":"%1$s","territory":"北岸区","address":"%1$s","owner":"S001","contact":{"name":"%1$s","title":"%1$s","phone":"10000000091"}}""".formatted(MARKUP);
        var registered = house.send("manager", "POST", "/api/clients", body);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        try (Desk desk = office.desk(Screen.DESK)) {
            desk.signIn("M01", "/clients/C91001");
            for (String path :
                    List.of("/clients/C91001", "/clients", "/history?client=C91001", "/hospitality", "/referrals")) {
                desk.open(path);
                assertThat(desk.page().evaluate("() => window.hurt ?? document.querySelector('img[src=x], #main b')"))
                        .as(path)
                        .isNull();
            }
            desk.open("/clients/C91001");
            assertThat(desk.page().locator("#main").innerText()).contains(MARKUP);
            desk.page().keyboard().press("Control+k");
            desk.page().locator("[role=combobox]").fill("onerror");
            assertThat(desk.page().locator("[role=option]").first().innerText()).contains(MARKUP);
            assertThat(desk.faults()).isEmpty();
        }
    }
}
