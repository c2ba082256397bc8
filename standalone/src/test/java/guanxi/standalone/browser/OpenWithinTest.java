package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What opens in what is open: the hits of the search, the names of a pick, the month of a date; on both screens and in both languages. */
@InTheOffice
class OpenWithinTest {
    private static final String NOBODY = "zzzz";

    @Test
    void the_search_has_no_barrier_with_hits_or_without(Office office) {
        everywhere(office, "/deadlines", (look, keys) -> {
            keys.press("Control+k");
            assertThat(keys.page().locator("dialog [role=combobox]")).isFocused();
            keys.type("C0000");
            keys.page().locator("dialog [role=option]").first().waitFor();
            var wrong = new ArrayList<>(look.barriersOfWhatIsOpen());
            keys.type(NOBODY);
            assertThat(keys.page().locator("dialog [role=option]")).hasCount(0);
            wrong.addAll(look.barriersOfWhatIsOpen());
            keys.press("Escape");
            assertThat(keys.page().locator("dialog[open]")).hasCount(0);
            return wrong;
        });
    }

    @Test
    void the_names_of_a_pick_and_the_month_of_a_date_have_no_barrier(Office office) {
        everywhere(office, "/violations?month=2026-06", (look, keys) -> {
            Page page = keys.page();
            keys.open(
                            page.locator("#main button.primary[aria-expanded]"),
                            page.locator("form .pick").first())
                    .press("Enter");
            page.locator("[role=listbox] [role=option]").first().waitFor();
            var wrong = new ArrayList<>(look.barriers());
            keys.type(NOBODY);
            page.locator("[role=listbox] p").waitFor();
            wrong.addAll(look.barriers());
            keys.press("Control+a", "Backspace", "Escape");
            assertThat(page.locator(".react-aria-Popover")).hasCount(0);

            keys.tabTo(page.locator(".date button")).press("Enter");
            page.locator("[role=gridcell] :focus").waitFor();
            wrong.addAll(look.barriers());
            keys.press("Escape");
            assertThat(page.locator(".react-aria-Popover")).hasCount(0);
            assertThat(page.locator(".date button")).isFocused();
            keys.press("Escape");
            assertThat(page.locator(".form")).hasCount(0);
            return wrong;
        });
    }

    private interface State {
        List<String> barriers(Look look, Keys keys);
    }

    private static void everywhere(Office office, String path, State state) {
        var wrong = new ArrayList<String>();
        try (Desk desk = office.desk(Screen.DESK)) {
            Look look = Look.at(desk);
            desk.signIn("D01", path);
            for (Screen screen : Screen.values()) {
                look.screen(screen);
                for (int language = 0; language < 2; language++) {
                    wrong.addAll(state.barriers(look, new Keys(desk.page())));
                    look.speakTheOther();
                }
            }
            wrong.addAll(desk.faults());
        }
        assertThat(wrong).as(() -> String.join("; ", wrong)).isEmpty();
    }
}
