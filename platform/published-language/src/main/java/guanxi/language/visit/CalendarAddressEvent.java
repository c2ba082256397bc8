package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/** Where a telephone finds a specialist's appointments without a token (F-8): whoever knows the address reads them, until it ends. */
public sealed interface CalendarAddressEvent extends DomainEvent {
    ColleagueId specialistId();

    /**
     * There is a new one, and the one before it has ended.
     *
     * @param digest SHA-256 of what is secret in it, in hexadecimal; the secret itself is recorded nowhere
     */
    @RecordedAs("visit.CalendarAddressMade")
    record CalendarAddressMade(ColleagueId specialistId, String digest, Instant occurredAt)
            implements CalendarAddressEvent {}

    @RecordedAs("visit.CalendarAddressEnded")
    record CalendarAddressEnded(ColleagueId specialistId, Instant occurredAt) implements CalendarAddressEvent {}
}
