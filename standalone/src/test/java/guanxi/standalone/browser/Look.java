package guanxi.standalone.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** A desk at which pages are looked through: what opens on them, by keys alone, and what somebody would stumble over. */
final class Look {
    /** A field of a date is several stops in one. */
    private static final int TOO_FAR = 3;

    private static final int AT_ONCE = 10;
    private static final String MORNING = "09:00";
    private static final String NOWHERE = "/nowhere";
    private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");

    /** What a button opens, by which it is known that it is open. */
    enum Kind {
        FOLD,
        MENU,
        DIALOG,
        FORM
    }

    record Opener(Kind kind, String key) {
        private static Opener read(String told) {
            int end = told.indexOf(' ');
            return new Opener(Kind.valueOf(told.substring(0, end)), told.substring(end + 1));
        }

        /** The bar and the foot stand on every page. */
        boolean isOfEveryPage() {
            return key.startsWith("header") || key.startsWith("nav");
        }
    }

    private final Page page;

    private Look(Page page) {
        this.page = page;
    }

    /** Before the first page is opened at the desk. */
    static Look at(Desk desk) {
        try (var script = Look.class.getResourceAsStream("/browser/look.js")) {
            desk.context().addInitScript(Files.readString(AXE));
            desk.context().addInitScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Look(desk.page());
    }

    /** To another page without loading the app anew, as a link does; to the one that is there already by way of one that is none. */
    void go(String path) {
        if (path.split("\\?")[0].equals(URI.create(page.url()).getPath())) go(NOWHERE);
        page.evaluate("path => look.go(path)", path);
        await("look.isHere()");
    }

    void screen(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        await("innerWidth === " + screen.width);
    }

    void speakTheOther() {
        page.evaluate("() => look.speak()");
    }

    List<Opener> openers() {
        return strings("() => look.openers()").stream().map(Opener::read).toList();
    }

    int declared() {
        return number("() => look.declared()");
    }

    void press(Opener opener) {
        Assertions.assertTrue(is("look.focus(" + quoted(opener.key()) + ")"), () -> "takes no focus: " + opener);
        page.keyboard().press("Enter");
        await("look.isOpen('" + opener.kind() + "')");
    }

    void escape() {
        page.keyboard().press("Escape");
        await("look.isClosed()");
    }

    /** Types where the focus is, if a text is wanted there, and takes it back when it has seen that it outlives a change of the language. */
    void keepsWhatIsTypedWhenTheLanguageChanges() {
        boolean types = is("look.takesText()");
        if (types) page.keyboard().type("1");
        speakTheOther();
        if (types) {
            await("look.isTyped('1')");
            page.keyboard().press("Backspace");
        }
    }

    /** Sends the open form if something is missing in it, though not a time, of which nothing could be made; answers whether it was refused. */
    boolean isRefusedWhenEmpty() {
        for (var time : page.locator("#main form input[type=time]:invalid").all()) time.fill(MORNING);
        if (!is("look.missesSomething()")) return false;
        page.keyboard().press("Enter");
        await("look.isRefused()");
        return true;
    }

    List<String> faultsOfTheWayByTab() {
        return faultsOfTheWayByTab(true, AT_ONCE);
    }

    /** One key at a time, so that the focus stays within and another key can close it. */
    List<String> faultsOfTheWayThroughWhatIsOpen() {
        return faultsOfTheWayByTab(false, 1);
    }

    /** From the first place on until everything was reached, or so far that it never will be. */
    private List<String> faultsOfTheWayByTab(boolean whole, int atOnce) {
        int stops = number("() => look.stops(" + whole + ")");
        for (int pressed = 0; pressed < TOO_FAR * stops && !is("look.isAtTheEnd()"); ) {
            for (int once = 0; once < atOnce; once++, pressed++) page.keyboard().press("Tab");
        }
        return strings("() => look.faultsOfTheWay()");
    }

    List<String> barriers() {
        return strings("() => look.barriers(true)");
    }

    List<String> barriersOfWhatIsOpen() {
        return strings("() => look.barriers(false)");
    }

    /** By how much the page is wider than the screen. */
    int beyond() {
        return number("() => look.beyond()");
    }

    void await(String fact) {
        try {
            page.waitForFunction("() => " + fact);
        } catch (TimeoutError late) {
            throw new AssertionError("Not so: %s, focus at %s".formatted(fact, page.evaluate("() => look.at()")), late);
        }
    }

    private boolean is(String fact) {
        return (Boolean) page.evaluate("() => " + fact);
    }

    private int number(String asked) {
        return (Integer) page.evaluate(asked);
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String asked) {
        return (List<String>) page.evaluate(asked);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
