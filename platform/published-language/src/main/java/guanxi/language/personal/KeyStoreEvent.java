package guanxi.language.personal;

import java.time.Instant;

/** What history says about the keys of persons. */
public sealed interface KeyStoreEvent {

    /** What is recorded from here on is sealed under the keys of this store; without it everybody would read as erased. */
    record KeyStoreBound(String keyStoreId, Instant occurredAt) implements KeyStoreEvent {}
}
