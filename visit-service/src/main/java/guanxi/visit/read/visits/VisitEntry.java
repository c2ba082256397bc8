package guanxi.visit.read.visits;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;

/** One visit as it stands now. The report is there once it is completed. */
public record VisitEntry(
        VisitId visitId,
        SpecialistId specialistId,
        ClientId clientId,
        LocalDate on,
        Status status,
        Purpose purpose,
        Integer groups,
        Instant startedAt,
        VisitReport report,
        Boolean inTerritory,
        String reason,
        long version) {
    public static final ViewDefinition<VisitEntry> VIEW = view(
                    "visits", 1, VisitEntry.class, v -> v.visitId().number())
            .foundBy("on")
            .foundBy("specialistId", "on")
            .foundBy("clientId", "on")
            .foundBy("status", "on")
            .touchedBy(VisitPlanned.class, e -> e.visitId().number())
            .touchedBy(VisitStarted.class, e -> e.visitId().number())
            .touchedBy(VisitCompleted.class, e -> e.visitId().number())
            .touchedBy(VisitCancelled.class, e -> e.visitId().number());

    /** Where a visit stands. */
    public enum Status {
        PLANNED,
        STARTED,
        COMPLETED,
        CANCELLED
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
                report.with(null),
                inTerritory,
                reason,
                version);
    }

    VisitEntry started(Instant at, long newVersion) {
        return new VisitEntry(
                visitId,
                specialistId,
                clientId,
                on,
                Status.STARTED,
                purpose,
                groups,
                at,
                report,
                inTerritory,
                reason,
                newVersion);
    }

    VisitEntry cancelled(String why, long newVersion) {
        return new VisitEntry(
                visitId,
                specialistId,
                clientId,
                on,
                Status.CANCELLED,
                purpose,
                groups,
                startedAt,
                report,
                inTerritory,
                why,
                newVersion);
    }
}
