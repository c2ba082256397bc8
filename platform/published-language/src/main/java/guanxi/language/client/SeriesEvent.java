package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.Money;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** A purchase or a repair, and the call-backs after it (S3, S4): {@code specialistId} is the agent whose series it is. */
public sealed interface SeriesEvent extends DomainEvent {
    SeriesStandard standard();

    SeriesId seriesId();

    ClientId clientId();

    ColleagueId specialistId();

    /** What tells the series from all other cases and series. */
    default String subject() {
        return DueStep.subject(standard().asOneOfAll(), seriesId().number());
    }

    /** @param occurredAt the beginning of the day, since only the day is told */
    @RecordedAs("client.PurchaseRecorded")
    record PurchaseRecorded(
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            String product,
            Money amount,
            LocalDate purchasedOn,
            Instant occurredAt)
            implements SeriesEvent {
        @Override
        public SeriesStandard standard() {
            return SeriesStandard.S3;
        }
    }

    /**
     * @param fault absent if nobody said what was broken
     * @param occurredAt the beginning of the day, since only the day is told
     */
    @RecordedAs("client.RepairRecorded")
    record RepairRecorded(
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            String product,
            String fault,
            LocalDate repairedOn,
            Instant occurredAt)
            implements SeriesEvent {
        @Override
        public SeriesStandard standard() {
            return SeriesStandard.S4;
        }
    }

    /**
     * What was bought came back: from then on nobody need be called.
     *
     * @param occurredAt the beginning of the day, since only the day is told
     */
    @RecordedAs("client.PurchaseReturned")
    record PurchaseReturned(
            SeriesId seriesId, ClientId clientId, ColleagueId specialistId, LocalDate returnedOn, Instant occurredAt)
            implements SeriesEvent {
        @Override
        public SeriesStandard standard() {
            return SeriesStandard.S3;
        }
    }

    /** There was no such purchase or repair: neither it nor what hangs on it ever was. References to it stay good. */
    @RecordedAs("client.SeriesWithdrawn")
    record SeriesWithdrawn(
            SeriesStandard standard,
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            String reason,
            Instant occurredAt)
            implements SeriesEvent {}

    /** The client was called, though perhaps not reached. */
    @RecordedAs("client.CallBackMade")
    record CallBackMade(
            SeriesStandard standard,
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            CallBackId callBackId,
            CallBack callBack,
            Instant occurredAt)
            implements SeriesEvent {}

    /**
     * The problem of a call-back was passed on to a department (T-16), as far as is known by now; nothing that was said is different.
     *
     * @param passedOnAt absent if nobody said when
     * @param passedTo absent if nobody said to whom
     */
    @RecordedAs("client.ProblemPassedOn")
    record ProblemPassedOn(
            SeriesStandard standard,
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            CallBackId callBackId,
            Instant passedOnAt,
            String passedTo,
            Instant occurredAt)
            implements SeriesEvent {}

    /** The client was called about what became of the problem of a call-back (T-17). */
    @RecordedAs("client.SolutionCalledBack")
    record SolutionCalledBack(
            SeriesStandard standard,
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            CallBackId callBackId,
            Instant solutionAt,
            Instant occurredAt)
            implements SeriesEvent {}

    /** There was no such call-back. */
    @RecordedAs("client.CallBackWithdrawn")
    record CallBackWithdrawn(
            SeriesStandard standard,
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId specialistId,
            CallBackId callBackId,
            String reason,
            Instant occurredAt)
            implements SeriesEvent {}
}
