package guanxi.visit.read.visits;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One visit as it stands now. The report is there once it is completed.
 *
 * @param reason why it was cancelled, withdrawn or corrected last
 */
public record VisitEntry(
        VisitId visitId,
        ColleagueId specialistId,
        ClientId clientId,
        LocalDate on,
        Status status,
        Purpose purpose,
        Integer groups,
        Instant startedAt,
        ReportEntry report,
        String reason,
        long version) {
    public static final ViewDefinition<VisitEntry> VIEW = view(
                    "visits", 3, VisitEntry.class, v -> v.visitId().number())
            .foundBy("on")
            .foundBy("specialistId", "on")
            .foundBy("clientId", "on")
            .foundBy("status", "on")
            .touchedBy(VisitEvent.class, e -> e.visitId().number());

    /** Where a visit stands. */
    public enum Status {
        PLANNED,
        STARTED,
        COMPLETED,
        CANCELLED,
        WITHDRAWN
    }

    /** For who may know that there was a visit, but not whom the specialist met. */
    public VisitEntry withoutPersonMet() {
        if (report == null) return this;
        return new VisitEntry(
                visitId,
                specialistId,
                clientId,
                on,
                status,
                purpose,
                groups,
                startedAt,
                report.withoutPersonMet(),
                reason,
                version);
    }

    static VisitEntry completed(
            VisitId visit,
            ColleagueId specialist,
            ClientId client,
            LocalDate on,
            VisitReport report,
            String reason,
            long version) {
        return new VisitEntry(
                visit,
                specialist,
                client,
                on,
                Status.COMPLETED,
                report.purpose(),
                report.groups(),
                report.startedAt(),
                ReportEntry.of(report),
                reason,
                version);
    }

    /** From its start on it belongs to the day of the start, whatever day it was planned for. */
    VisitEntry started(LocalDate day, Instant at, long newVersion) {
        return new VisitEntry(
                visitId, specialistId, clientId, day, Status.STARTED, purpose, groups, at, report, reason, newVersion);
    }

    VisitEntry ended(Status how, String why, long newVersion) {
        return new VisitEntry(
                visitId, specialistId, clientId, on, how, purpose, groups, startedAt, report, why, newVersion);
    }

    VisitEntry filled(VisitReport whole, long newVersion) {
        return completed(visitId, specialistId, clientId, on, whole, reason, newVersion);
    }
}
