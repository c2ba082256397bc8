package guanxi.language.visit;

import java.time.Instant;
import java.util.List;

/** What a daily report says when it is submitted (F-11), since it writes itself and follows what is learned later. */
public record ReportContent(ReportFigures figures, Evidence evidence) {

    /**
     * The facts of the day that it was written from.
     *
     * @param signIns as they were first recorded, those that count
     * @param expenses by their numbers within the day
     */
    public record Evidence(
            List<VisitId> visits, List<String> expenses, List<Instant> signIns, List<ViolationId> violations) {

        public Evidence {
            visits = List.copyOf(visits);
            expenses = List.copyOf(expenses);
            signIns = List.copyOf(signIns);
            violations = List.copyOf(violations);
        }
    }
}
