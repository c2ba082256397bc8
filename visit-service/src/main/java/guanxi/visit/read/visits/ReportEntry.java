package guanxi.visit.read.visits;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.Person;
import guanxi.language.visit.VisitReport;

/**
 * What a completed visit left on the daily report (F-11), and its counts.
 *
 * @param solved how many of the issues were handled (row 11)
 * @param unsolved how many were left open (row 12)
 */
public record ReportEntry(@JsonUnwrapped VisitReport report, Integer solved, Integer unsolved) {

    static ReportEntry of(VisitReport report) {
        return new ReportEntry(report, report.solved(), report.unsolved());
    }

    ReportEntry withoutPersonMet() {
        return new ReportEntry(report.with((Person) null), solved, unsolved);
    }
}
