package guanxi.visit.read.visits;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewDefinition;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One visit as it stands now. The report is there once it is completed.
 *
 * @param leftOpen true where its day ended while it was under way, until it is reported or cancelled; else absent
 * @param reason why it was cancelled, withdrawn or corrected last
 */
@RecordBuilder
public record VisitEntry(
        VisitId visitId,
        ColleagueId specialistId,
        ClientId clientId,
        LocalDate on,
        Status status,
        Purpose purpose,
        Integer groups,
        @Nullable Instant startedAt,
        @Nullable Boolean leftOpen,
        @Nullable ReportEntry report,
        @Nullable String reason,
        long version)
        implements VisitEntryBuilder.With {
    /** By its start, then by its number; of those that were started. */
    public static final Comparator<VisitEntry> BY_START = Comparator.comparing(VisitEntry::startedAt)
            .thenComparing(visit -> visit.visitId().number());

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
        return withReport(report.withoutPersonMet());
    }

    static VisitEntry planned(VisitPlanned event, long version) {
        return VisitEntryBuilder.builder()
                .visitId(event.visitId())
                .specialistId(event.specialistId())
                .clientId(event.clientId())
                .on(event.on())
                .status(Status.PLANNED)
                .purpose(event.purpose())
                .groups(event.groups())
                .version(version)
                .build();
    }

    static VisitEntry completed(
            VisitId visit,
            ColleagueId specialist,
            ClientId client,
            LocalDate on,
            VisitReport report,
            String reason,
            long version) {
        return VisitEntryBuilder.builder()
                .visitId(visit)
                .specialistId(specialist)
                .clientId(client)
                .on(on)
                .status(Status.COMPLETED)
                .purpose(report.purpose())
                .groups(report.groups())
                .startedAt(report.startedAt())
                .report(ReportEntry.of(report))
                .reason(reason)
                .version(version)
                .build();
    }

    /** From its start on it belongs to the day of the start, whatever day it was planned for. */
    VisitEntry started(LocalDate day, Instant at, long newVersion) {
        return with(now -> now.on(day).status(Status.STARTED).startedAt(at).version(newVersion));
    }

    VisitEntry leftOpen(long newVersion) {
        return with(now -> now.leftOpen(true).version(newVersion));
    }

    VisitEntry ended(Status how, String why, long newVersion) {
        return with(now -> now.status(how).leftOpen(null).reason(why).version(newVersion));
    }

    VisitEntry filled(VisitReport whole, long newVersion) {
        return completed(visitId, specialistId, clientId, on, whole, reason, newVersion);
    }
}
