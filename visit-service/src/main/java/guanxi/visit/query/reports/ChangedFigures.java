package guanxi.visit.query.reports;

import guanxi.language.visit.ReportContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which figures of a report are others than when it was submitted (F-11), by the names under which they are shown. */
final class ChangedFigures {

    private ChangedFigures() {}

    static List<String> between(ReportContent then, ReportContent now) {
        Map<String, Object> was = named(then);
        Map<String, Object> is = named(now);
        return is.keySet().stream()
                .filter(figure -> !is.get(figure).equals(was.get(figure)))
                .toList();
    }

    private static Map<String, Object> named(ReportContent content) {
        var figures = content.figures();
        var named = new LinkedHashMap<String, Object>();
        named.put("visitCount", figures.visitCount());
        named.put("validCount", figures.validCount());
        named.put("groups", figures.groups());
        named.put("solved", figures.solved());
        named.put("unsolved", figures.unsolved());
        named.put("expenseTotal", figures.expenseTotal());
        named.put("companions", figures.companions());
        named.put("signIns", content.evidence().signIns().size());
        named.put("violations", content.evidence().violations().size());
        return named;
    }
}
