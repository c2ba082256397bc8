package guanxi.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;

/** A number of groups, and the facts that it was summed up from. */
record Actual(int groups, List<EvidenceLine> lines) {
    static final Actual NOTHING = new Actual(0, List.of());

    /** @param more 0 for what does not count */
    Actual plus(int more, EvidenceLine... because) {
        var all = new ArrayList<>(lines);
        all.addAll(List.of(because));
        return new Actual(groups + more, all);
    }
}
