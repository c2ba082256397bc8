package guanxi.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
record Keys(Page page) {
    private static final int FAR = 80;

    /** Presses each key, one after another. */
    Keys press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** From where the focus is on to that place, as often as it takes. */
    Keys tabTo(Locator place) {
        place.waitFor();
        for (int pressed = 0; !isFocused(place); pressed++) {
            if (pressed == FAR) throw new AssertionError("Not reached: " + place);
            press("Tab");
        }
        return this;
    }

    /** Opens what that button opens and goes on when the focus is in its first field. */
    Keys open(Locator button, Locator firstField) {
        at(button).press("Enter");
        assertThat(firstField).isFocused();
        return this;
    }

    /** At a place that is known to be reached by keys: see {@code TabOrderTest}. */
    Keys at(Locator place) {
        place.focus();
        assertThat(place).isFocused();
        return this;
    }

    private static boolean isFocused(Locator place) {
        return (Boolean) place.evaluate("e => e === document.activeElement");
    }
}
