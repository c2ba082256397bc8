package guanxi.history.read.trail;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.history.read.RecordedEvent;
import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewDefinition;

/** One event that concerns a client. Ordered by recording, within an aggregate by its own numbers. */
public record ClientTrailEntry(ClientId clientId, RecordedEvent event) {
    static final String[] ORDER = {"event.recordedAt", "event.aggregate", "event.sequence"};
    public static final ViewDefinition<ClientTrailEntry> VIEW = view(
                    "client_trail", 2, ClientTrailEntry.class, ClientTrailEntry::id)
            .foundBy("clientId", ORDER[0], ORDER[1], ORDER[2]);

    private String id() {
        return event.eventId() + "-" + clientId.number();
    }
}
