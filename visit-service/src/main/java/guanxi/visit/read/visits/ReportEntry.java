package guanxi.visit.read.visits;

import guanxi.language.Person;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitReport;
import java.time.Instant;
import java.util.List;

/**
 * What a completed visit left on the daily report (F-11).
 *
 * @param solved how many of the issues were handled (row 11)
 * @param unsolved how many were left open (row 12)
 */
public record ReportEntry(
        Person personMet,
        Instant startedAt,
        Instant endedAt,
        Purpose purpose,
        Outcome outcome,
        Integer groups,
        List<String> companions,
        String summary,
        Integer solved,
        Integer unsolved,
        List<Issue> issues) {

    static ReportEntry of(VisitReport report) {
        return new ReportEntry(
                report.personMet(),
                report.startedAt(),
                report.endedAt(),
                report.purpose(),
                report.outcome(),
                report.groups(),
                report.companions(),
                report.summary(),
                report.solved(),
                report.unsolved(),
                report.issues());
    }

    ReportEntry withoutPersonMet() {
        return new ReportEntry(
                null, startedAt, endedAt, purpose, outcome, groups, companions, summary, solved, unsolved, issues);
    }
}
