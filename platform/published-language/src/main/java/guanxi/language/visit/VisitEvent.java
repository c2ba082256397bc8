package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that other contexts may learn about a visit. */
public sealed interface VisitEvent extends DomainEvent {
    VisitId visitId();

    ColleagueId specialistId();

    ClientId clientId();

    @RecordedAs("visit.VisitPlanned")
    record VisitPlanned(
            VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            Purpose purpose,
            Integer groups,
            Instant occurredAt)
            implements VisitEvent {}

    /** @param on the local date of its start, which it belongs to from now on, whatever day it was planned for */
    @RecordedAs("visit.VisitStarted")
    record VisitStarted(VisitId visitId, ColleagueId specialistId, ClientId clientId, LocalDate on, Instant occurredAt)
            implements VisitEvent {
        public Instant startedAt() {
            return occurredAt;
        }
    }

    /**
     * The visit as the daily report has it.
     *
     * @param on the local date of its start, which it belongs to
     * @param occurredAt when it ended
     */
    @RecordedAs(value = "visit.VisitCompleted", revision = 2)
    record VisitCompleted(
            VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            VisitReport report,
            Instant occurredAt)
            implements VisitEvent {
        public VisitCompleted(
                VisitId visitId, ColleagueId specialistId, ClientId clientId, LocalDate on, VisitReport report) {
            this(visitId, specialistId, clientId, on, report, report.endedAt());
        }
    }

    /**
     * What the report had left open was filled in later: the next step, nothing that was said is different.
     *
     * @param report the whole report as it stands now
     */
    @RecordedAs(value = "visit.VisitReportFilled", revision = 2)
    record VisitReportFilled(
            VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            VisitReport report,
            Instant occurredAt)
            implements VisitEvent {}

    /**
     * It was started, and its day ended without anybody saying that it had: the check-out is missing. A report that comes later, or a
     * cancellation, says what became of it.
     *
     * @param on the day that it belongs to
     * @param occurredAt the end of that day
     */
    @RecordedAs("visit.VisitLeftOpen")
    record VisitLeftOpen(VisitId visitId, ColleagueId specialistId, ClientId clientId, LocalDate on, Instant occurredAt)
            implements VisitEvent {}

    @RecordedAs("visit.VisitCancelled")
    record VisitCancelled(
            VisitId visitId, ColleagueId specialistId, ClientId clientId, String reason, Instant occurredAt)
            implements VisitEvent {}

    /**
     * A completed visit that was recorded wrongly; this is what is right. Both stay in the history. It may belong to another day or
     * client than before, never to another specialist: that is a withdrawal and another visit.
     *
     * @param on the local date of its corrected start
     * @param previouslyOn the day that it belonged to until now; the same, if the day was right
     * @param previousClientId the client that it belonged to until now; the same, if the client was right
     */
    @RecordedAs(value = "visit.VisitCorrected", revision = 2)
    record VisitCorrected(
            VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            LocalDate previouslyOn,
            ClientId previousClientId,
            VisitReport report,
            String reason,
            Instant occurredAt)
            implements VisitEvent {}

    /** There was no such visit: it counts for nothing. */
    @RecordedAs("visit.VisitWithdrawn")
    record VisitWithdrawn(
            VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            String reason,
            Instant occurredAt)
            implements VisitEvent {}

    /**
     * The record of the visit (F-10) was filled in, or what it had left open; nothing that was said is different.
     *
     * @param startedAt when the visit began, by which the records of a client stand in order
     * @param record the whole of it as it stands now
     * @param occurredAt the beginning of the day on which it was filled in, if it is the first time
     */
    @RecordedAs("visit.VisitRecordFilled")
    record VisitRecordFilled(
            VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            Instant startedAt,
            VisitRecord record,
            Instant occurredAt)
            implements VisitEvent {}
}
