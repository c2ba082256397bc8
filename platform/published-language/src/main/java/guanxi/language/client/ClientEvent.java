package guanxi.language.client;

import java.time.Instant;

/** Everything that other contexts may learn about a client's file. */
public sealed interface ClientEvent {
    ClientId clientId();

    record ClientRegistered(ClientId clientId, ClientProfile profile, Instant occurredAt) implements ClientEvent {}

    /** Holds from {@code occurredAt} on: earlier visits keep the territory that they were made in. */
    record ClientAmended(ClientId clientId, ClientProfile profile, Instant occurredAt) implements ClientEvent {}
}
