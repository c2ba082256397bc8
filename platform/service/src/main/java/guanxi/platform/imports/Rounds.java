package guanxi.platform.imports;

import guanxi.platform.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the rows of one import, and those that are deferred again and again, in the order of the file, until nothing new is
 * accepted. Of the rows of one aggregate none overtakes an earlier one: the first in the file stands.
 */
final class Rounds {
    private static final Duration CATCH_UP = Duration.ofSeconds(30);
    private final RowGiver giver;
    private final Progress progress;
    private final List<ImportedRow> settled = new ArrayList<>();
    private List<ImportedRow> waiting = List.of();
    private boolean news;

    Rounds(RowGiver giver, Progress progress) {
        this.giver = giver;
        this.progress = progress;
    }

    /** @return what became of each, in no order */
    List<ImportedRow> give(List<ImportedRow> inOrder) {
        takeIn(giver.sideBySide(byAggregate(inOrder).values()));
        news = true; // of other contexts, which are learnt of a moment later
        while (!waiting.isEmpty()) {
            if (news) {
                progress.awaitViews(CATCH_UP);
                takeIn(giver.oneByOne(waiting, aggregate -> true));
            } else {
                Set<String> freed = refuseTheFirst();
                if (!freed.isEmpty()) takeIn(giver.oneByOne(waiting, freed::contains));
            }
        }
        return settled;
    }

    private void takeIn(List<ImportedRow> given) {
        var done = given.stream().filter(row -> !row.waits()).toList();
        settled.addAll(done);
        news = done.stream().anyMatch(ImportedRow::accepted);
        waiting = given.stream()
                .filter(ImportedRow::waits)
                .sorted(Comparator.comparingLong(ImportedRow::line))
                .toList();
    }

    /**
     * Nothing new can help the first of an aggregate: it stays refused, and what waited behind it is given. Those that nothing waits
     * behind may be helped by that, and stay refused when there is nothing left to give.
     *
     * @return the aggregates of which something is to be given
     */
    private Set<String> refuseTheFirst() {
        Set<String> freed = byAggregate(waiting).entrySet().stream()
                .filter(rows -> rows.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var refused = new HashSet<String>();
        var left = new ArrayList<ImportedRow>();
        for (ImportedRow row : waiting) {
            boolean stays = freed.isEmpty() || freed.contains(row.aggregate()) && refused.add(row.aggregate());
            (stays ? settled : left).add(row);
        }
        waiting = left;
        return freed;
    }

    private static Map<String, List<ImportedRow>> byAggregate(List<ImportedRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ImportedRow::aggregate, LinkedHashMap::new, Collectors.toList()));
    }
}
