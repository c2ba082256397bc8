package guanxi.language.personal;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/** What history says about the keys of persons. */
public sealed interface KeyStoreEvent extends DomainEvent {

    /** What is recorded from here on is sealed under the keys of this store; without it everybody would read as erased. */
    @RecordedAs("personal.KeyStoreBound")
    record KeyStoreBound(String keyStoreId, Instant occurredAt) implements KeyStoreEvent {}
}
