package guanxi.language.visit;

import guanxi.language.Money;
import java.util.List;

/**
 * The figures of a daily report (F-11), over all visits that were completed that day.
 *
 * @param validCount how many of them are valid
 * @param companions each once, in order
 */
public record ReportFigures(
        Integer visitCount,
        Integer validCount,
        Integer groups,
        Integer solved,
        Integer unsolved,
        Money expenseTotal,
        List<String> companions) {

    public ReportFigures {
        companions = List.copyOf(companions);
    }
}
