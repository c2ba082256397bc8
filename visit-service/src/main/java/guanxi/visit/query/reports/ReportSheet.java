package guanxi.visit.query.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import guanxi.visit.read.reports.DailyReportEntry.Round;
import guanxi.visit.read.visits.VisitEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The daily report as a sheet (F-11), with its lines.
 *
 * @param signIns how many count
 * @param violations how many stand
 * @param changedSince the figures that were others when the round that counts was submitted live
 */
public record ReportSheet(
        @JsonUnwrapped ShownReport report,
        List<ReportedVisit> visits,
        List<ReportedExpense> expenses,
        Integer signIns,
        Integer violations,
        List<String> changedSince) {

    /** @param clientName absent as long as the client's file is not known */
    public record ReportedVisit(
            VisitId visitId,
            ClientId clientId,
            @Nullable String clientName,
            @Nullable Person personMet,
            Purpose purpose,
            @Nullable String summary,
            Outcome outcome,
            Boolean valid,
            List<String> companions) {

        private static ReportedVisit of(VisitEntry visit, String clientName, boolean valid) {
            var report = visit.report().report();
            return new ReportedVisit(
                    visit.visitId(),
                    visit.clientId(),
                    clientName,
                    report.personMet(),
                    report.purpose(),
                    report.summary(),
                    report.outcome(),
                    valid,
                    report.companions());
        }

        private ReportedVisit withoutPersonMet() {
            return new ReportedVisit(visitId, clientId, clientName, null, purpose, summary, outcome, valid, companions);
        }
    }

    public record ReportedExpense(
            String item, Money amount, @Nullable String remark) {}

    static ReportSheet of(ShownReport shown, SeenReport seen, Map<ClientId, String> clients) {
        ReportDay day = seen.day();
        var visits = day.visits().stream()
                .map(visit -> ReportedVisit.of(visit, clients.get(visit.clientId()), day.isValid(visit.visitId())))
                .toList();
        var expenses = day.expenses().stream()
                .map(line -> new ReportedExpense(line.item(), line.amount(), line.remark()))
                .toList();
        var changed = seen.counting()
                .map(Round::content)
                .map(then -> ChangedFigures.between(then, day.content()))
                .orElse(List.of());
        return new ReportSheet(
                shown, visits, expenses, day.signIns().size(), day.violations().size(), changed);
    }

    /** For who may know that there were visits, but not whom the specialist met. */
    public ReportSheet withoutPersonsMet() {
        var others = visits.stream().map(ReportedVisit::withoutPersonMet).toList();
        return new ReportSheet(report, others, expenses, signIns, violations, changedSince);
    }
}
