package guanxi.visit.web.paper;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list as it is printed: whole, and not page by page as it is shown. */
public final class Whole {
    /** Those who ask for more do not mean to read it. */
    private static final int MOST_SHEETS = 60;

    private Whole() {}

    /** @param list as it is shown, by the page */
    public static <T> List<T> of(LinedForm form, Function<Paging, Page<T>> list) {
        var all = new ArrayList<T>();
        String after = null;
        do {
            var page = list.apply(new Paging(Paging.MOST, after));
            all.addAll(page.items());
            after = page.next();
            CommandRejected.require(
                    all.size() <= MOST_SHEETS * form.lines(),
                    PaperRule.TOO_MUCH_FOR_PAPER,
                    "These are more than are printed at once: ask for fewer days, or for those of one specialist.");
        } while (after != null);
        return all;
    }
}
