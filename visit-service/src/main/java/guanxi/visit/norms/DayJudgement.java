package guanxi.visit.norms;

import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a day's visits are, by the four conditions of validity (T-02, B-13, B-14 and no overlap), and which violations follow.
 *
 * @param failures of each visit, empty if it is valid
 * @param violations by what they are named within the day
 */
public record DayJudgement(Map<VisitId, List<Norm>> failures, Map<ViolationId, Violation> violations) {
    private static final Comparator<JudgedVisit> BY_START = Comparator.comparing(JudgedVisit::startedAt)
            .thenComparing(visit -> visit.visitId().number());

    /** @param visitId absent where the day as a whole is the violation */
    public record Violation(Norm rule, VisitId visitId) {
        public ViolationId id() {
            return visitId == null ? ViolationId.of(rule) : ViolationId.of(rule, visitId);
        }
    }

    public static DayJudgement of(
            Collection<JudgedVisit> visits, Collection<Instant> signIns, NormVersion norms, DepartmentTime time) {
        var failures = new LinkedHashMap<VisitId, List<Norm>>();
        var violations = new LinkedHashMap<ViolationId, Violation>();
        Instant latestEnd = Instant.MIN;
        boolean first = true;
        for (JudgedVisit visit : visits.stream().sorted(BY_START).toList()) {
            var failed = new ArrayList<Norm>();
            if (!inHours(visit, norms, time)) failed.add(Norm.OUTSIDE_VISITING_HOURS);
            if (!signedIn(visit, signIns)) failed.add(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT);
            if (!visit.territories().match()) failed.add(Norm.OUTSIDE_TERRITORY);
            if (visit.startedAt().isBefore(latestEnd)) failed.add(Norm.OVERLAPPING_VISITS);
            failures.put(visit.visitId(), List.copyOf(failed));
            for (Norm norm : failed) {
                if (norm == Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT) {
                    if (first) add(violations, new Violation(norm, null));
                } else {
                    add(violations, new Violation(norm, visit.visitId()));
                }
            }
            first = false;
            if (visit.endedAt().isAfter(latestEnd)) latestEnd = visit.endedAt();
        }
        return new DayJudgement(failures, violations);
    }

    private static boolean inHours(JudgedVisit visit, NormVersion norms, DepartmentTime time) {
        LocalDateTime start = time.local(visit.startedAt());
        LocalDateTime end = time.local(visit.endedAt());
        return !start.toLocalTime().isBefore(norms.opens())
                && !end.toLocalTime().isAfter(norms.closes())
                && start.toLocalDate().equals(end.toLocalDate());
    }

    private static boolean signedIn(JudgedVisit visit, Collection<Instant> signIns) {
        return signIns.stream().anyMatch(at -> !at.isAfter(visit.startedAt()));
    }

    private static void add(Map<ViolationId, Violation> violations, Violation violation) {
        violations.put(violation.id(), violation);
    }
}
