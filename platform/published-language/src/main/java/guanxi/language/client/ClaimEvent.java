package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** What a specialist claims from the public pool on a day: there is a place for each client, and no more than a few places. */
public sealed interface ClaimEvent extends DomainEvent {
    ColleagueId specialistId();

    LocalDate date();

    ClientId clientId();

    @RecordedAs("client.ClaimReserved")
    record ClaimReserved(ColleagueId specialistId, LocalDate date, ClientId clientId, Instant occurredAt)
            implements ClaimEvent {}

    /** The claim came to nothing: its place is free again. */
    @RecordedAs("client.ClaimReleased")
    record ClaimReleased(ColleagueId specialistId, LocalDate date, ClientId clientId, Instant occurredAt)
            implements ClaimEvent {}
}
