package guanxi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import guanxi.language.personal.KeyStoreEvent.KeyStoreBound;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyBindingTest {
    private final PersonKeys keys = fresh();

    @TempDir
    Path folder;

    private LocalEventStore history;

    @BeforeEach
    void open() {
        Serializer json = new MessageFormat(keys);
        history = new LocalEventStore(
                new SqliteEventStorageEngine(folder.resolve("events.db"), json, json, NoOpEventUpcaster.INSTANCE));
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void a_new_history_is_bound_once_to_the_keys_that_are_here() {
        check(keys, null);
        check(keys, null);
        assertThat(history.readEvents("key-store").asStream()).hasSize(1);
    }

    @Test
    void a_lost_or_foreign_key_store_is_an_alarm_that_says_what_to_do() {
        check(keys, null);
        var others = fresh();
        assertThatThrownBy(() -> check(others, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(keys.storeId())
                .hasMessageContaining("Put the right key store back from its backup")
                .hasMessageContaining("GUANXI_ACCEPT_KEY_STORE=" + others.storeId());
    }

    @Test
    void a_history_that_no_keys_are_known_of_is_not_taken_for_a_new_one() {
        history.publish(GenericEventMessage.asEventMessage("something"));
        assertThatThrownBy(() -> check(keys, null)).hasMessageContaining("(store unknown)");
    }

    @Test
    void an_operator_goes_on_with_a_store_that_he_names_and_from_then_on_it_is_the_right_one() {
        check(keys, null);
        var others = fresh();
        assertThatThrownBy(() -> check(others, keys.storeId())).isInstanceOf(IllegalStateException.class);
        check(others, others.storeId());
        assertThatCode(() -> check(others, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(keys, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_service_that_is_refused_because_another_said_the_same_beside_it_waits_until_that_can_be_read() {
        var shownLate = mock(EventStore.class);
        var bound = new GenericDomainEventMessage<>(
                "KeyStore", "key-store", 0, new KeyStoreBound(keys.storeId(), Instant.EPOCH));
        when(shownLate.readEvents("key-store"))
                .thenReturn(DomainEventStream.empty())
                .thenReturn(DomainEventStream.empty())
                .thenReturn(DomainEventStream.of(bound));
        doThrow(new ConcurrencyException("expected 1")).when(shownLate).publish(any(EventMessage.class));
        new KeyBinding(shownLate, keys, null, Clock.systemUTC()).check();
        verify(shownLate).publish(any(EventMessage.class));
        verify(shownLate, times(3)).readEvents("key-store");
    }

    private void check(PersonKeys some, String accepted) {
        new KeyBinding(history, some, accepted, Clock.systemUTC()).check();
    }

    private static PersonKeys fresh() {
        return new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    }
}
