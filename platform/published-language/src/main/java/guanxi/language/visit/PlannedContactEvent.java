package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that is said of a contact in the contact plan of its specialist (F-7). */
public sealed interface PlannedContactEvent extends DomainEvent {
    PlannedContactId contactId();

    ColleagueId specialistId();

    ClientId clientId();

    /** @param on the local date of its time, which it belongs to */
    @RecordedAs("visit.ContactPlanned")
    record ContactPlanned(
            PlannedContactId contactId,
            ColleagueId specialistId,
            LocalDate on,
            ContactIntent intent,
            Instant occurredAt)
            implements PlannedContactEvent {
        @Override
        public ClientId clientId() {
            return intent.clientId();
        }
    }

    /**
     * Whom it is with was left open and filled in later; nothing that was said is different.
     *
     * @param intent the whole of it
     */
    @RecordedAs("visit.ContactFilled")
    record ContactFilled(PlannedContactId contactId, ColleagueId specialistId, ContactIntent intent, Instant occurredAt)
            implements PlannedContactEvent {
        @Override
        public ClientId clientId() {
            return intent.clientId();
        }
    }

    /** @param on the day on which it was made, whether or not that was planned */
    @RecordedAs("visit.ContactMade")
    record ContactMade(
            PlannedContactId contactId, ColleagueId specialistId, ClientId clientId, LocalDate on, Instant occurredAt)
            implements PlannedContactEvent {}

    /** @param on the day on which it was called off */
    @RecordedAs("visit.ContactCancelled")
    record ContactCancelled(
            PlannedContactId contactId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            String reason,
            Instant occurredAt)
            implements PlannedContactEvent {}
}
