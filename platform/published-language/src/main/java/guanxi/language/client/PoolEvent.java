package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/** By when a prospect that nobody deals with returns to the public pool. That it did, its own file says. */
public sealed interface PoolEvent extends DomainEvent {
    ClientId clientId();

    /** Who answers for it, or did. */
    ColleagueId specialistId();

    /**
     * @param dueAt exactly then it is dealt with in time
     * @param warnAt from when on its owner is warned
     */
    @RecordedAs("client.PoolReturnExpected")
    record PoolReturnExpected(
            ClientId clientId, ColleagueId specialistId, Instant dueAt, Instant warnAt, Instant occurredAt)
            implements PoolEvent {}

    /** It is no prospect any more, or nobody's already. */
    @RecordedAs("client.PoolReturnLifted")
    record PoolReturnLifted(ClientId clientId, ColleagueId specialistId, Instant occurredAt) implements PoolEvent {}

    /**
     * Nobody dealt with it in time.
     *
     * @param occurredAt when it was due, whenever that was found out
     */
    @RecordedAs("client.PoolReturnFellDue")
    record PoolReturnFellDue(ClientId clientId, ColleagueId specialistId, Instant occurredAt) implements PoolEvent {}
}
