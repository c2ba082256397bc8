package guanxi.visit.query.coverage;

import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.visits.VisitEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which visits to make a plan names, and which valid visit does which of them (B-01). Purpose and groups of the two need not agree.
 *
 * @param lines by date
 * @param onTheDay what was done on its day
 * @param moved what was done by another visit to that client
 * @param unplanned the visits that no line took
 */
public record LinesDone(
        List<PlanLine> lines,
        Map<PlanLine, VisitEntry> onTheDay,
        Map<PlanLine, VisitEntry> moved,
        List<VisitEntry> unplanned) {

    /**
     * @param planned all lines of the plan that counts
     * @param valid the valid visits of that specialist in that month that are seen
     */
    static LinesDone of(List<PlanLine> planned, List<VisitEntry> valid, AsOf asOf) {
        var lines = planned.stream()
                .filter(line -> line.kind() == PlanLine.Kind.VISIT)
                .sorted(PlanLine.BY_DATE)
                .toList();
        var seen = lines.stream().filter(line -> asOf.sees(line.date())).toList();
        var left = new ArrayList<>(valid.stream().sorted(VisitEntry.BY_START).toList());
        var onTheDay = taken(
                seen,
                left,
                (line, visit) -> isOfItsClient(line, visit) && visit.on().equals(line.date()));
        var others = seen.stream().filter(line -> !onTheDay.containsKey(line)).toList();
        var moved = taken(others, left, LinesDone::isOfItsClient);
        return new LinesDone(lines, onTheDay, moved, List.copyOf(left));
    }

    public boolean isDone(PlanLine line) {
        return onTheDay.containsKey(line) || moved.containsKey(line);
    }

    int done() {
        return onTheDay.size() + moved.size();
    }

    int plannedGroups() {
        return groups(Stream.concat(onTheDay.values().stream(), moved.values().stream())
                .toList());
    }

    int unplannedGroups() {
        return groups(unplanned);
    }

    /** One line after the other takes the first visit that may do it, which is then left to no other. */
    private static Map<PlanLine, VisitEntry> taken(
            List<PlanLine> lines, List<VisitEntry> left, BiPredicate<PlanLine, VisitEntry> mayDo) {
        var taken = new HashMap<PlanLine, VisitEntry>();
        for (PlanLine line : lines) {
            left.stream().filter(visit -> mayDo.test(line, visit)).findFirst().ifPresent(visit -> {
                taken.put(line, visit);
                left.remove(visit);
            });
        }
        return taken;
    }

    private static boolean isOfItsClient(PlanLine line, VisitEntry visit) {
        return visit.clientId().equals(line.clientId());
    }

    private static int groups(Collection<VisitEntry> visits) {
        return visits.stream().mapToInt(VisitEntry::groups).sum();
    }
}
