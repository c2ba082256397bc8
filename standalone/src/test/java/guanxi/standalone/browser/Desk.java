package guanxi.standalone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser: what he opens, and everything in it that went wrong on the way. */
final class Desk implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");

    /** What a browser says of every answer that is no 2xx, also where that answer is the point of the test. */
    private static final String OF_AN_ANSWER = "Failed to load resource";

    private final String url;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Desk(Browser browser, String url, Screen screen, String language) {
        this.url = url;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setIsMobile(screen == Screen.PHONE)
                .setHasTouch(screen == Screen.PHONE)
                .setLocale("zh-CN")
                .setTimezoneId("Europe/Berlin")
                .setAcceptDownloads(true));
        context.addInitScript("localStorage.setItem('guanxi.lang', '" + language + "')");
        this.page = context.newPage();
        page.onPageError(error -> faults.add(where() + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(OF_AN_ANSWER)) {
                faults.add(where() + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Comes to an address without a session, chooses who he is, and is led back there. */
    Desk signIn(String number, String path) {
        page.navigate(url + path);
        page.locator("button[name=person][value=" + number + "]").click();
        return settled();
    }

    Desk open(String path) {
        page.navigate(url + path);
        return settled();
    }

    /** The page has its heading, and nothing on it is still on its way. */
    Desk settled() {
        page.locator("#main h1").first().waitFor();
        page.waitForFunction(
                "() => !document.querySelector('.skeleton') && !document.querySelector('[aria-busy=true]')");
        return this;
    }

    /** The addresses that the navigation offers, whatever is shown of it on this screen. */
    List<String> navigation() {
        @SuppressWarnings("unchecked")
        var hrefs = (List<String>)
                page.evaluate("() => [...document.querySelectorAll('nav.side a')].map(a => a.getAttribute('href'))");
        return hrefs;
    }

    Desk shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String where() {
        return page.url().replaceFirst("\\?.*", "") + ": ";
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        context.close();
    }
}
