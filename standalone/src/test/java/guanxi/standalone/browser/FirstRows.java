package guanxi.standalone.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Judges nothing and is run by its name alone: says how long it takes from an address to the first rows, and how far things move meanwhile, in a browser without a cache whose processor
 * is four times as slow. All pages in turn, five rounds, medians; {@code docs/performance.md} has the command and what came out.
 */
@InTheOffice
class FirstRows {
    private static final int ROUNDS = 5;
    private static final int SLOWER = 4;

    /** Who looks, where, and what he came for */
    private record Visit(String person, String path, String wanted) {}

    private record Figure(double firstRowsMs, double moved) {}

    private static final List<Visit> LOOKS = List.of(
            new Visit("M01", "/visits?month=2026-06", "tbody tr"),
            new Visit("M01", "/clients", "tbody tr"),
            new Visit("M01", "/assessments?month=2026-06", "tbody tr"),
            new Visit("M01", "/assessments/S001/2026-06", "tbody tr"),
            new Visit("M01", "/morning?month=2026-06", "tbody tr"),
            new Visit("M01", "/hospitality?status=", "tbody tr"),
            new Visit("S001", "/my-month?month=2026-06", "tbody tr"),
            new Visit("S001", "/today", ".sign-in button"));

    private static final String WATCH = """
            window.moved = 0
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.moved += e.value }).observe({ type: 'layout-shift', buffered: true })
            new MutationObserver((_, me) => {
              if (!document.querySelector('%s')) return
              me.disconnect()
              requestAnimationFrame(() => requestAnimationFrame(() => { window.firstRows = performance.now() }))
            }).observe(document, { childList: true, subtree: true })
            """;

    @Test
    void are_measured(Office office) {
        var figures = new LinkedHashMap<String, List<Figure>>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Visit look : LOOKS) {
                for (Screen screen : Screen.values()) {
                    Figure figure = look(office, screen, look);
                    if (round == 0) continue; // the house is still cold
                    figures.computeIfAbsent(screen.width + " " + look.path(), at -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        print(figures);
    }

    private static Figure look(Office office, Screen screen, Visit look) {
        try (Desk desk = office.desk(screen)) {
            desk.signIn(look.person(), "/calendar");
            desk.context().addInitScript(WATCH.formatted(look.wanted()));
            CDPSession devtools = desk.context().newCDPSession(desk.page());
            devtools.send("Network.clearBrowserCache");
            var rate = new JsonObject();
            rate.addProperty("rate", SLOWER);
            devtools.send("Emulation.setCPUThrottlingRate", rate);
            desk.open(look.path());
            Page page = desk.page();
            page.waitForFunction("() => window.firstRows !== undefined");
            return new Figure(number(page, "firstRows"), number(page, "moved"));
        }
    }

    private static double number(Page page, String name) {
        return ((Number) page.evaluate("() => window." + name)).doubleValue();
    }

    private static void print(Map<String, List<Figure>> figures) {
        System.out.printf("%-40s %14s %8s%n", "width, page", "first rows ms", "CLS");
        figures.forEach((at, of) -> System.out.printf(
                "%-40s %14.0f %8.3f%n",
                at,
                median(of.stream().map(Figure::firstRowsMs).sorted().toList()),
                median(of.stream().map(Figure::moved).sorted().toList())));
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
