package guanxi.platform.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.BothStores;
import guanxi.platform.store.Disturbed;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.view.TokenStores;
import guanxi.platform.view.ViewTokenStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReactionStartsTest {
    private static final String JUDGING = "judging-process";
    private static final String REMINDING = "reminding-process";
    private static final long NOTHING = -1;
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant A_MOMENT_AGO = NOW.minusSeconds(90);
    private static final Instant A_YEAR_AGO = NOW.minus(Duration.ofDays(365));
    private final Map<String, String> told = new HashMap<>();
    private EmbeddedEventStore history = newHistory();
    private long recorded;
    private BothStores both;

    @BeforeAll
    void open() {
        both = new BothStores();
    }

    @AfterAll
    void close() {
        both.close();
    }

    @AfterEach
    void forget() {
        history.shutDown();
        history = newHistory();
        recorded = 0;
        told.clear();
    }

    Stream<Named<Supplier<DocumentStore>>> stores() {
        return both.all();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void in_a_department_without_events_nothing_is_missed_however_late_the_first_token_is_made(
            Supplier<DocumentStore> stores) {
        var service = service(stores.get(), false, JUDGING);
        service.decide(history);
        record(A_MOMENT_AGO, 3);
        assertThat(start(service, JUDGING)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_services_that_started_earlier_recorded_on_the_first_day_is_not_missed(Supplier<DocumentStore> stores) {
        record(A_MOMENT_AGO, 3);
        var service = service(stores.get(), false, JUDGING, REMINDING);
        assertThat(start(service, JUDGING)).isEqualTo(NOTHING);
        assertThat(start(service, REMINDING)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_service_that_is_new_in_an_old_department_reacts_to_what_comes(Supplier<DocumentStore> stores) {
        record(A_YEAR_AGO, 2);
        record(A_MOMENT_AGO, 1);
        assertThat(start(service(stores.get(), false, JUDGING), JUDGING)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_lost_store_replays_nothing_even_on_the_first_day(Supplier<DocumentStore> stores) {
        record(A_MOMENT_AGO, 3);
        assertThat(start(service(stores.get(), true, JUDGING), JUDGING)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_new_reaction_of_an_old_service_reacts_to_what_comes(Supplier<DocumentStore> stores) {
        var store = stores.get();
        start(service(store, false, JUDGING), JUDGING);
        record(A_MOMENT_AGO, 3);
        var upgraded = service(store, true, JUDGING, REMINDING);
        assertThat(start(upgraded, REMINDING)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void tokens_that_are_gone_are_not_made_where_they_first_were(Supplier<DocumentStore> stores) {
        var store = stores.get();
        var service = service(store, false, JUDGING);
        assertThat(start(service, JUDGING)).isEqualTo(NOTHING);
        tokens(store).initializeTokenSegments(JUDGING, 1, null);
        record(A_MOMENT_AGO, 3);
        assertThat(start(service, JUDGING)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_kill_after_the_decision_is_not_taken_for_a_lost_store(Supplier<DocumentStore> stores) {
        var store = stores.get();
        service(store, false, JUDGING).decide(history);
        record(A_MOMENT_AGO, 3);
        assertThat(start(service(store, true, JUDGING), JUDGING)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void of_two_first_starts_one_decides_for_both(Supplier<DocumentStore> stores) {
        var store = stores.get();
        record(A_YEAR_AGO, 1);
        Runnable theOther = () -> {
            service(store, false, JUDGING).decide(history);
            record(A_MOMENT_AGO, 3);
        };
        int constructing = 1;
        int loading = 1;
        var here = service(Disturbed.before(constructing + loading, store, theOther), tokens(store), false, JUDGING);
        assertThat(start(here, JUDGING)).isZero();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void an_operator_says_where_a_reaction_begins(Supplier<DocumentStore> stores) {
        record(A_YEAR_AGO, 2);
        record(A_MOMENT_AGO, 2);
        var service = service(stores.get(), true, JUDGING);
        told.put(JUDGING, "beginning");
        assertThat(start(service, JUDGING)).isEqualTo(NOTHING);
        told.put(JUDGING, A_MOMENT_AGO.toString());
        assertThat(start(service, JUDGING)).isEqualTo(1);
        told.put(JUDGING, "now");
        assertThat(start(service, JUDGING)).isEqualTo(3);
    }

    private long start(ReactionStarts service, String reaction) {
        TrackingToken token = service.of(reaction, history);
        return token == null ? NOTHING : ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    }

    private ReactionStarts service(DocumentStore store, boolean ranBefore, String... reactions) {
        return service(store, tokens(store), ranBefore, reactions);
    }

    private ReactionStarts service(DocumentStore store, ViewTokenStore tokens, boolean ranBefore, String... reactions) {
        return new ReactionStarts(
                store, tokens, ranBefore, List.of(reactions), told::get, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static ViewTokenStore tokens(DocumentStore store) {
        return TokenStores.plain(store, "here");
    }

    private void record(Instant at, int events) {
        for (int i = 0; i < events; i++) {
            history.publish(new GenericDomainEventMessage<>(
                    "thing",
                    "thing-1",
                    recorded++,
                    "happened",
                    MetaData.emptyInstance(),
                    UUID.randomUUID().toString(),
                    at));
        }
    }

    private static EmbeddedEventStore newHistory() {
        return EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
    }
}
