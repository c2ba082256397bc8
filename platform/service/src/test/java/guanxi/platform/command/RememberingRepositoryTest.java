package guanxi.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class RememberingRepositoryTest {
    private static final AtomicInteger SOURCED = new AtomicInteger();
    private static Runnable meanwhile = () -> {};

    record Add(@TargetAggregateIdentifier String id, int by) {}

    record Ask(@TargetAggregateIdentifier String id) {}

    record Look(@TargetAggregateIdentifier String id) {}

    record Added(String id, int by) {}

    static class Sum {
        @AggregateIdentifier
        private String id;

        private int total;

        Sum() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Add command) {
            AggregateLifecycle.apply(new Added(command.id(), command.by()));
            if (total > 100) throw new IllegalStateException("too much");
            meanwhile.run();
            return total;
        }

        @CommandHandler
        int handle(Ask command) {
            return total;
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Look command) {
            return total;
        }

        @EventSourcingHandler
        void on(Added event) {
            SOURCED.incrementAndGet();
            id = event.id();
            total += event.by();
        }
    }

    private final EmbeddedEventStore history = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final Configuration here = instance();
    private final Configuration there = instance();

    @Test
    void what_another_instance_has_recorded_meanwhile_is_known() {
        assertThat(add(here, 1)).isEqualTo(1);
        assertThat(add(there, 2)).isEqualTo(3);
        assertThat(add(here, 4)).isEqualTo(7);
        assertThat(add(here, 8)).isEqualTo(15);
        assertThat(add(there, 16)).isEqualTo(31);
    }

    @Test
    void what_is_remembered_is_not_sourced_again() {
        for (int i = 0; i < 9; i++) add(here, 1);
        SOURCED.set(0);
        assertThat(add(here, 1)).isEqualTo(10);
        assertThat(SOURCED).hasValue(1);
    }

    @Test
    void a_command_that_was_taken_back_leaves_nothing() {
        add(here, 60);
        assertThatThrownBy(() -> add(here, 60)).hasMessageContaining("too much");
        assertThat(add(here, 1)).isEqualTo(61);
    }

    @Test
    void once_a_key_is_destroyed_nothing_is_believed_that_was_opened_before() {
        add(here, 1);
        destroyAKey();
        SOURCED.set(0);
        assertThat(add(here, 1)).isEqualTo(2);
        assertThat(SOURCED).hasValue(2);
    }

    @Test
    void what_was_opened_before_a_key_was_destroyed_during_a_command_is_not_kept_after_it() {
        add(here, 1);
        meanwhile = this::destroyAKey;
        add(here, 1);
        meanwhile = () -> {};
        SOURCED.set(0);
        assertThat(add(here, 1)).isEqualTo(3);
        assertThat(SOURCED).hasValue(3);
    }

    @Test
    void what_was_only_asked_for_is_not_there() {
        assertThat(here.commandGateway().<Integer>sendAndWait(new Look("sum"))).isZero();
        assertThatThrownBy(() -> here.commandGateway().sendAndWait(new Ask("sum")))
                .isInstanceOf(AggregateNotFoundException.class);
        assertThat(add(here, 1)).isEqualTo(1);
    }

    private void destroyAKey() {
        String person = keys.pseudonym(Person.ofClient(new ClientId("C001"), "Somebody", "buyer", "1"));
        keys.keyFor(person);
        keys.destroy(person);
    }

    private static int add(Configuration instance, int by) {
        return instance.commandGateway().<Integer>sendAndWait(new Add("sum", by));
    }

    private Configuration instance() {
        var recent = new RecentAggregates(keys);
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> history)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Sum.class)
                        .configureRepository(c -> new RememberingRepository<>(
                                EventSourcingRepository.builder(Sum.class).repositoryProvider(c::repository),
                                history,
                                recent)))
                .start();
    }
}
