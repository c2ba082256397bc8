package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.ViolationId;
import guanxi.platform.decision.CommonRule;
import guanxi.visit.write.VisitRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The violations of a day that stand, and those that were taken back. */
final class DayViolations {
    private final Map<ViolationId, NormViolated> standing = new HashMap<>();
    private final Set<ViolationId> withdrawn = new HashSet<>();

    void remember(NormViolated violation) {
        standing.put(violation.violationId(), violation);
        withdrawn.remove(violation.violationId());
    }

    void forget(ViolationId violationId) {
        standing.remove(violationId);
        withdrawn.add(violationId);
    }

    boolean stands(ViolationId violationId) {
        return standing.containsKey(violationId);
    }

    boolean isWithdrawn(ViolationId violationId) {
        return withdrawn.contains(violationId);
    }

    /** What an inspector entered stays what he entered, also after it was withdrawn. */
    boolean wasEverSaid(ViolationId violationId) {
        return stands(violationId) || isWithdrawn(violationId);
    }

    NormViolated foundByAnInspector(ViolationId violationId) {
        NormViolated known = standing.get(violationId);
        require(known != null, CommonRule.NOT_FOUND, "There is no violation " + violationId + " on this day.");
        require(
                known.rule().foundBy() == FoundBy.INSPECTOR,
                VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN,
                "The system withdraws by itself what it found, when the facts change.");
        return known;
    }

    /** What the system found before and does not find any more. */
    List<NormViolated> foundBySystemExcept(Collection<ViolationId> found) {
        return standing.values().stream()
                .filter(known -> known.rule().foundBy() == FoundBy.SYSTEM && !found.contains(known.violationId()))
                .toList();
    }
}
