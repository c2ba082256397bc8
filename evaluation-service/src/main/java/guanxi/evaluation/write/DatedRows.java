package guanxi.evaluation.write;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a form that are known by a day. What was accepted once is remembered: told again it changes nothing, also if it was corrected
 * or withdrawn since. One that was withdrawn by mistake stands again once it is corrected.
 */
public final class DatedRows<R extends Record> {
    private final Map<LocalDate, List<R>> said = new HashMap<>();
    private final Set<LocalDate> withdrawn = new HashSet<>();

    /** All that was ever accepted under this day, oldest first. */
    public List<R> said(LocalDate day) {
        return said.getOrDefault(day, List.of());
    }

    /** What was said last, also if it was withdrawn; absent if nothing was. */
    public R latest(LocalDate day) {
        return said(day).isEmpty() ? null : said(day).getLast();
    }

    public boolean stands(LocalDate day) {
        return !said(day).isEmpty() && !withdrawn.contains(day);
    }

    public void mustBeKnown(LocalDate day, String sentence) {
        CommandRejected.require(!said(day).isEmpty(), CommonRule.NOT_FOUND, sentence);
    }

    public void isSaid(LocalDate day, R row) {
        said.computeIfAbsent(day, d -> new ArrayList<>()).add(row);
        withdrawn.remove(day);
    }

    public void isWithdrawn(LocalDate day) {
        withdrawn.add(day);
    }
}
