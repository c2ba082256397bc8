package guanxi.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;

/** A number of groups, and the events that it is the sum of. */
record Actual(int groups, List<String> events) {
    static final Actual NOTHING = new Actual(0, List.of());

    Actual plus(int more, String... because) {
        var all = new ArrayList<>(events);
        all.addAll(List.of(because));
        return new Actual(groups + more, all);
    }
}
