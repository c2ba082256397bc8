package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.Money;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** What a client owes for a delivery, and what he paid of it (D-M-B10). */
public sealed interface ReceivableEvent extends DomainEvent {
    ReceivableId receivableId();

    ClientId clientId();

    /** Who owned the client when it was said. */
    ColleagueId specialistId();

    /**
     * @param purchaseId absent if it is for no purchase that is on file
     * @param dueOn the last day on which a payment is in time
     * @param dueAt the end of that day; absent of one that was told so long after it that nobody is reminded
     * @param occurredAt the beginning of the day of the delivery
     */
    @RecordedAs("client.ReceivableRecorded")
    record ReceivableRecorded(
            ReceivableId receivableId,
            ClientId clientId,
            ColleagueId specialistId,
            SeriesId purchaseId,
            Money amount,
            LocalDate deliveredOn,
            LocalDate dueOn,
            Instant dueAt,
            Instant occurredAt)
            implements ReceivableEvent {}

    /** Nothing was owed: it never was. */
    @RecordedAs("client.ReceivableWithdrawn")
    record ReceivableWithdrawn(
            ReceivableId receivableId, ClientId clientId, ColleagueId specialistId, String reason, Instant occurredAt)
            implements ReceivableEvent {}

    /**
     * @param open what is still owed after it
     * @param occurredAt the beginning of the day of the payment
     */
    @RecordedAs("client.PaymentReceived")
    record PaymentReceived(
            ReceivableId receivableId,
            ClientId clientId,
            ColleagueId specialistId,
            PaymentId paymentId,
            Money amount,
            LocalDate paidOn,
            Money open,
            Instant occurredAt)
            implements ReceivableEvent {}

    /**
     * There was no such payment.
     *
     * @param open what is owed without it
     * @param dueAt by when that is to be paid; absent if nobody is to be reminded of it any more
     */
    @RecordedAs("client.PaymentWithdrawn")
    record PaymentWithdrawn(
            ReceivableId receivableId,
            ClientId clientId,
            ColleagueId specialistId,
            PaymentId paymentId,
            Money open,
            Instant dueAt,
            String reason,
            Instant occurredAt)
            implements ReceivableEvent {}

    /**
     * The day after the last one began with something still open, as known then. It is said once and not taken back: what was paid in
     * time and told later counts as paid in time.
     *
     * @param occurredAt when that day began, whenever it was found out
     */
    @RecordedAs("client.PaymentOverdue")
    record PaymentOverdue(
            ReceivableId receivableId,
            ClientId clientId,
            ColleagueId specialistId,
            LocalDate dueOn,
            Money open,
            Instant occurredAt)
            implements ReceivableEvent {}
}
