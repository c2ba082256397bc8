package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A client goes from its owner to another specialist by three signatures: one proposes it, the receiver accepts it, and a superior of the
 * former owner countersigns it. That the client is handed over, its own file says.
 */
public sealed interface HandoverEvent extends DomainEvent {
    HandoverId handoverId();

    ClientId clientId();

    /** Who answered for the client when it was proposed. */
    ColleagueId specialistId();

    ColleagueId receiver();

    /**
     * @param from the day from which the receiver is to answer for it
     * @param by who proposed it, by his number in the organisation where he has one
     */
    @RecordedAs("client.HandoverProposed")
    record HandoverProposed(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            LocalDate from,
            String reason,
            HandoverInventory inventory,
            String by,
            Instant occurredAt)
            implements HandoverEvent {}

    @RecordedAs("client.HandoverAccepted")
    record HandoverAccepted(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            String by,
            Instant occurredAt)
            implements HandoverEvent {}

    /** @param by the receiver, or a superior of the former owner */
    @RecordedAs("client.HandoverRefused")
    record HandoverRefused(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            String by,
            String reason,
            Instant occurredAt)
            implements HandoverEvent {}

    /** @param dueAt when its day begins: from then on it takes effect */
    @RecordedAs("client.HandoverCountersigned")
    record HandoverCountersigned(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            String by,
            Instant dueAt,
            Instant occurredAt)
            implements HandoverEvent {}

    /** @param by who had proposed it */
    @RecordedAs("client.HandoverWithdrawn")
    record HandoverWithdrawn(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            String by,
            String reason,
            Instant occurredAt)
            implements HandoverEvent {}

    /** From this moment the receiver answers for the client, and holds its open cases. */
    @RecordedAs("client.HandoverTookEffect")
    record HandoverTookEffect(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            Instant occurredAt)
            implements HandoverEvent {}

    /** All had signed, but somebody else answers for the client by now: nothing is handed over. */
    @RecordedAs("client.HandoverLapsed")
    record HandoverLapsed(
            HandoverId handoverId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId receiver,
            Instant occurredAt)
            implements HandoverEvent {}
}
