package guanxi.language.client;

import guanxi.language.RecordedAs;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that other contexts may learn about a client's file. */
public sealed interface ClientEvent {
    ClientId clientId();

    @RecordedAs("client.ClientRegistered")
    record ClientRegistered(ClientId clientId, ClientProfile profile, Instant occurredAt) implements ClientEvent {}

    /** Holds from {@code occurredAt} on: earlier visits keep the territory that they were made in. */
    @RecordedAs("client.ClientAmended")
    record ClientAmended(ClientId clientId, ClientProfile profile, Instant occurredAt) implements ClientEvent {}

    /** @param from the day from which the client is in this territory (B-13); it may lie in the past */
    @RecordedAs("client.ClientRelocated")
    record ClientRelocated(ClientId clientId, String territory, LocalDate from, String reason, Instant occurredAt)
            implements ClientEvent {}

    /**
     * Somebody of the client's side is to be forgotten: a contact now or before, or somebody met. It names nobody.
     *
     * @param person the pseudonym that stands wherever he is written
     * @param reason why; names nobody either
     */
    @RecordedAs("client.ContactErased")
    record ContactErased(ClientId clientId, String person, String reason, Instant occurredAt) implements ClientEvent {}
}
