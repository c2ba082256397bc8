package guanxi.evaluation.web.assessments;

import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the figures that are not what they were, and the facts that made them so. Numbers are compared by value, not by spelling. */
final class Differences {

    /** The events that one figure follows from now and did not then, and the other way round. */
    record Facts(String figure, List<String> came, List<String> went) {}

    private Differences() {}

    /** Only of figures whose facts differ. */
    static List<Facts> ofFacts(Map<String, List<String>> then, Map<String, List<String>> now) {
        return now.keySet().stream()
                .map(figure -> {
                    var before = then.getOrDefault(figure, List.of());
                    return new Facts(figure, without(now.get(figure), before), without(before, now.get(figure)));
                })
                .filter(facts -> !facts.came().isEmpty() || !facts.went().isEmpty())
                .toList();
    }

    private static List<String> without(List<String> these, List<String> those) {
        return these.stream().filter(event -> !those.contains(event)).toList();
    }

    static List<String> between(Figures one, Figures other) {
        Map<String, Object> before = flat(one);
        Map<String, Object> now = flat(other);
        return before.keySet().stream()
                .filter(name -> !same(before.get(name), now.get(name)))
                .toList();
    }

    private static Map<String, Object> flat(Figures figures) {
        var flat = new LinkedHashMap<String, Object>();
        flat.put("planLate", figures.planLate());
        flat.put("status", figures.status());
        flat.put("violations", figures.violations());
        flat.put("conduct", figures.conduct());
        flat.put("attendance", figures.attendance());
        figures.lines().forEach(line -> put(flat, line));
        flat.put("total", figures.total());
        return flat;
    }

    /** What is measured for every card is named above, and not again where a card makes it a part. */
    private static void put(Map<String, Object> flat, Line line) {
        boolean isPart = line.partOf() != null;
        String name =
                (isPart ? line.partOf().word() + "." : "") + line.indicator().word();
        flat.put(name + ".planned", line.planned());
        flat.put(name + ".actual", line.actual());
        flat.put(name + ".rate", line.rate());
        flat.put(isPart ? name : name + ".rating", line.rating());
        flat.put(name + ".weight", line.weight());
        flat.put(name + ".score", line.score());
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) return a.compareTo(b) == 0;
        return Objects.equals(one, other);
    }
}
