package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.Filling;
import guanxi.visit.write.VisitRule;
import java.time.Instant;
import java.util.Map;

/** What a report of a visit may say: by itself, after what was recorded while it was made, and after what was reported before. */
final class ReportRules {

    private ReportRules() {}

    static VisitReport plausible(VisitReport found) {
        require(
                found.endedAt().isAfter(found.startedAt()),
                VisitRule.A_VISIT_ENDS_AFTER_ITS_START,
                "The end of the visit is not after its start.");
        require(found.groups() >= 1, VisitRule.GROUPS_ARE_AT_LEAST_ONE, "A visit is to at least one group.");
        return found;
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

    /** What is reported once this is told too. */
    static VisitReport filled(VisitReport known, VisitReport told, Persons persons) {
        boolean erased = known.personMet().name() == null;
        var heard = erased ? told.with(persons.asRemembered(told.personMet())) : told;
        var filled = known.with(
                Filling.of(known.companions(), heard.companions()), Filling.of(known.summary(), heard.summary()));
        var meant = heard.with(
                Filling.of(heard.companions(), known.companions()), Filling.of(heard.summary(), known.summary()));
        requireSame("This visit", filled, meant.with(known.issues()));
        return filled.with(ToldIssues.filled(known, heard));
    }
}
