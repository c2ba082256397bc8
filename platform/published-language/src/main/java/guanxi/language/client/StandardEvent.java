package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/** The service standards, version by version; version 1 is built in. */
public sealed interface StandardEvent extends DomainEvent {
    StandardVersion published();

    /** @param occurredAt when it was published */
    @RecordedAs("client.StandardPublished")
    record StandardPublished(StandardVersion published, Instant occurredAt) implements StandardEvent {}
}
