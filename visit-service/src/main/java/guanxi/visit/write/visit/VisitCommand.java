package guanxi.visit.write.visit;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.language.visit.VisitReport;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a visit. */
public sealed interface VisitCommand {

    record PlanVisit(
            @TargetAggregateIdentifier VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            Purpose purpose,
            Integer groups)
            implements VisitCommand {
        VisitPlanned planned(Instant at) {
            return new VisitPlanned(visitId, specialistId, clientId, on, purpose, groups, at);
        }
    }

    /** @param startedAt absent for now */
    record StartVisit(@TargetAggregateIdentifier VisitId visitId, Instant startedAt) implements VisitCommand {}

    /** The clock's: its day has ended. */
    record LeaveVisitOpen(@TargetAggregateIdentifier String visit) implements VisitCommand {}

    /** Completes a visit that was planned or started. */
    record CompleteVisit(@TargetAggregateIdentifier VisitId visitId, ClientId clientId, VisitReport report)
            implements VisitCommand {
        RecordVisit by(ColleagueId specialist) {
            return new RecordVisit(visitId, specialist, clientId, report);
        }
    }

    /** Records a visit as the daily report has it, whether or not it was planned here. */
    record RecordVisit(
            @TargetAggregateIdentifier VisitId visitId, ColleagueId specialistId, ClientId clientId, VisitReport report)
            implements VisitCommand {
        VisitCompleted completed(LocalDate on) {
            return new VisitCompleted(visitId, specialistId, clientId, on, report);
        }

        VisitReportFilled filled(LocalDate on, VisitReport whole, Instant at) {
            return new VisitReportFilled(visitId, specialistId, clientId, on, whole, at);
        }
    }

    record CancelVisit(@TargetAggregateIdentifier VisitId visitId, String reason) implements VisitCommand {}

    /** Puts right what a completed visit was recorded to be, all of it. */
    record CorrectVisit(
            @TargetAggregateIdentifier VisitId visitId, ClientId clientId, VisitReport report, String reason)
            implements VisitCommand {
        VisitCorrected corrected(
                ColleagueId specialist, LocalDate on, LocalDate previouslyOn, ClientId previousClient, Instant at) {
            return new VisitCorrected(
                    visitId, specialist, clientId, on, previouslyOn, previousClient, report, reason, at);
        }
    }

    /** Fills in the record of a visit that was made (F-10), or what it had left open. */
    record FillRecord(@TargetAggregateIdentifier VisitId visitId, VisitRecord record) implements VisitCommand {}

    /** There was no such visit. */
    record WithdrawVisit(@TargetAggregateIdentifier VisitId visitId, String reason) implements VisitCommand {}
}
