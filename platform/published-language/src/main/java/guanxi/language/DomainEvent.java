package guanxi.language;

import java.time.Instant;

/** What happened in the department. Each says when; when it was recorded is the event store's to say (architecture.md, decision 7). */
public interface DomainEvent {
    Instant occurredAt();
}
