package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.VisitRule;
import java.time.Instant;
import java.util.Map;

/** What a plan or a report of a visit may say: by itself, and after what was recorded while the visit was made. */
final class ReportRules {

    private ReportRules() {}

    static VisitReport plausible(VisitReport found) {
        require(
                found.endedAt().isAfter(found.startedAt()),
                VisitRule.A_VISIT_ENDS_AFTER_ITS_START,
                "The end of the visit is not after its start.");
        mustBePlausible(found.groups());
        return found;
    }

    static void mustBePlausible(int groups) {
        require(groups >= 1, VisitRule.GROUPS_ARE_AT_LEAST_ONE, "A visit is to at least one group.");
    }

    /** @param recorded absent if nobody recorded when it began */
    static void mustStartAt(Instant recorded, VisitReport found, DepartmentTime time) {
        if (recorded == null || recorded.equals(found.startedAt())) return;
        throw new CommandRejected(
                VisitRule.A_REPORT_HAS_THE_RECORDED_START,
                "This visit was recorded to start at " + time.local(recorded) + ", and the report says "
                        + time.local(found.startedAt()) + ".",
                "startedAt",
                Map.of(
                        "recorded",
                        recorded.toString(),
                        "given",
                        found.startedAt().toString()));
    }
}
