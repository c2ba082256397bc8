package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.MarketDayEvent.NormViolated;
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
    private final Map<String, NormViolated> standing = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    void remember(NormViolated violation) {
        standing.put(violation.violationId(), violation);
        withdrawn.remove(violation.violationId());
    }

    void forget(String violationId) {
        standing.remove(violationId);
        withdrawn.add(violationId);
    }

    boolean stands(String violationId) {
        return standing.containsKey(violationId);
    }

    boolean isWithdrawn(String violationId) {
        return withdrawn.contains(violationId);
    }

    /** What an inspector entered stays what he entered, also after it was withdrawn. */
    boolean wasEverSaid(String violationId) {
        return stands(violationId) || isWithdrawn(violationId);
    }

    NormViolated foundByAnInspector(String violationId) {
        NormViolated known = standing.get(violationId);
        require(known != null, CommonRule.NOT_FOUND, "There is no violation " + violationId + " on this day.");
        require(
                known.inspector() != null,
                VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN,
                "The system withdraws by itself what it found, when the facts change.");
        return known;
    }

    /** What the system found before and does not find any more. */
    List<NormViolated> foundBySystemExcept(Collection<String> found) {
        return standing.values().stream()
                .filter(known -> known.inspector() == null && !found.contains(known.violationId()))
                .toList();
    }
}
