package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.Breach;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.ViolationId;
import guanxi.platform.decision.CommonRule;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The violations of a day that stand, and those that were taken back. */
final class DayViolations {
    private static final String NONE_AFTER_ALL = "Later facts of the day show it was none.";

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

    /** What stands, also once this is said. */
    Set<Breach> standing(Collection<? extends MarketDayEvent> said) {
        var then = new HashMap<>(standing);
        for (MarketDayEvent event : said) {
            if (event instanceof NormViolated violated) then.put(violated.violationId(), violated);
            if (event instanceof ViolationWithdrawn none) then.remove(none.violationId());
        }
        return then.values().stream().map(Breach::of).collect(Collectors.toSet());
    }

    private boolean stands(ViolationId violationId) {
        return standing.containsKey(violationId);
    }

    private boolean isWithdrawn(ViolationId violationId) {
        return withdrawn.contains(violationId);
    }

    /** What an inspector enters (B-14); told again it is known, also after it was withdrawn. */
    List<NormViolated> recorded(RecordViolation command, Instant at) {
        if (stands(command.violationId()) || isWithdrawn(command.violationId())) return List.of();
        return List.of(command.violated(at));
    }

    /** By an inspector only: the director answers for it, so he is not asked whether it was one. */
    List<ViolationWithdrawn> withdrawn(WithdrawViolation command, Instant now) {
        if (isWithdrawn(command.violationId())) return List.of();
        return List.of(withdrawn(foundByAnInspector(command.violationId()), command.reason(), now));
    }

    private NormViolated foundByAnInspector(ViolationId violationId) {
        NormViolated known = standing.get(violationId);
        require(known != null, CommonRule.NOT_FOUND, "There is no violation " + violationId + " on this day.");
        require(
                known.rule().foundBy() == FoundBy.INSPECTOR,
                VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN,
                "The system withdraws by itself what it found, when the facts change.");
        return known;
    }

    /** What the system finds now and did not before, and what it found before and does not any more. */
    Stream<MarketDayEvent> differing(Collection<NormViolated> found, Instant now) {
        var still = found.stream().map(NormViolated::violationId).collect(Collectors.toSet());
        return Stream.concat(
                found.stream().filter(violated -> !stands(violated.violationId())),
                standing.values().stream()
                        .filter(known ->
                                known.rule().foundBy() == FoundBy.SYSTEM && !still.contains(known.violationId()))
                        .map(known -> withdrawn(known, NONE_AFTER_ALL, now)));
    }

    private static ViolationWithdrawn withdrawn(NormViolated known, String reason, Instant now) {
        return new ViolationWithdrawn(
                known.specialistId(),
                known.date(),
                known.violationId(),
                known.rule(),
                known.visitId(),
                known.inspector(),
                reason,
                now);
    }
}
