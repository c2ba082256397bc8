package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.client.ClientId;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.Filling;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was reported of a visit: as the daily report told it, and as it is right by now (ADR 14). The row that was accepted is known when it
 * is told again, whatever was corrected since, and undoes nothing.
 */
final class ReportSoFar {
    private record Reported(ClientId client, VisitReport report) {}

    private Reported told;
    /** Absent while the visit is withdrawn. */
    private Reported right;

    private LocalDate day;
    private Instant startedAt;

    boolean isTold() {
        return told != null;
    }

    /** Of which client it was told, whatever was corrected since. */
    ClientId clientOr(ClientId untilTold) {
        return isTold() ? told.client() : untilTold;
    }

    /** Absent until the visit is completed. */
    LocalDate day() {
        return day;
    }

    /** As the day, also while the visit is withdrawn. */
    Instant startedAt() {
        return startedAt;
    }

    boolean isRight(ClientId client, VisitReport report) {
        return new Reported(client, report).equals(right);
    }

    /** The report told again may fill what was left open, which is the next step; none if it says nothing that is not known. */
    List<VisitReportFilled> filledBy(RecordVisit again, Persons persons, Instant now) {
        VisitReport filled = filled(told.report(), again.report(), persons);
        if (filled.equals(told.report())) return List.of();
        require(
                told.equals(right),
                VisitRule.A_CORRECTED_VISIT_IS_FILLED_BY_A_CORRECTION,
                "This visit was corrected or withdrawn since; correct it, if something is missing.");
        return List.of(again.filled(day, filled, now));
    }

    private static VisitReport filled(VisitReport known, VisitReport found, Persons persons) {
        boolean erased = known.personMet().name() == null;
        var heard = erased ? found.with(persons.asRemembered(found.personMet())) : found;
        var filled = known.with(
                Filling.of(known.companions(), heard.companions()), Filling.of(known.summary(), heard.summary()));
        var meant = heard.with(
                Filling.of(heard.companions(), known.companions()), Filling.of(heard.summary(), known.summary()));
        requireSame("This visit", filled, meant.with(known.issues()));
        return filled.with(ToldIssues.filled(known, heard));
    }

    void after(VisitCompleted event) {
        told(event.clientId(), event.on(), event.report());
    }

    void after(VisitReportFilled event) {
        told(event.clientId(), event.on(), event.report());
    }

    void after(VisitCorrected event) {
        right = new Reported(event.clientId(), event.report());
        day = event.on();
        startedAt = event.report().startedAt();
    }

    void afterWithdrawal() {
        right = null;
    }

    private void told(ClientId client, LocalDate on, VisitReport report) {
        told = new Reported(client, report);
        right = told;
        day = on;
        startedAt = report.startedAt();
    }
}
