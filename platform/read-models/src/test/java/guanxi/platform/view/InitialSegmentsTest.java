package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.BothStores;
import guanxi.platform.store.Disturbed;
import guanxi.platform.store.Disturbed.Killed;
import guanxi.platform.store.DocumentStore;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two instances that start for the first time, at once or one after the other's death, make one set of segments between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitialSegmentsTest {
    private static final String PROCESSOR = "accounts-projection";
    private static final Map<Integer, Long> OF_TWO = Map.of(0, 7L, 1, 7L);
    private static final Map<Integer, Long> OF_THREE = Map.of(0, 9L, 1, 9L, 2, 9L);
    private static final int MORE_THAN_ALL_CALLS = 14;
    private BothStores stores;

    @BeforeAll
    void open() {
        stores = new BothStores();
    }

    @AfterAll
    void close() {
        stores.close();
    }

    Stream<Arguments> momentsOnBothStores() {
        return stores.all().flatMap(store -> IntStream.range(0, MORE_THAN_ALL_CALLS)
                .mapToObj(moment -> Arguments.of(store, moment)));
    }

    @ParameterizedTest(name = "{0}, before call {1}")
    @MethodSource("momentsOnBothStores")
    void one_that_comes_in_between_decides_or_takes_what_was_decided(Supplier<DocumentStore> stores, int moment) {
        var store = stores.get();
        var there = tokens(store, "there");
        Runnable another = () -> {
            start(there, 3, 9);
            assertThat(there.positions(PROCESSOR)).isIn(OF_TWO, OF_THREE);
        };
        start(tokens(Disturbed.before(moment, store, another), "here"), 2, 7);

        start(there, 3, 9);
        assertThat(there.positions(PROCESSOR)).isIn(OF_TWO, OF_THREE);
    }

    @ParameterizedTest(name = "{0}, before call {1}")
    @MethodSource("momentsOnBothStores")
    void what_a_killed_one_began_another_ends(Supplier<DocumentStore> stores, int moment) {
        var store = stores.get();
        try {
            start(tokens(Disturbed.before(moment, store, InitialSegmentsTest::kill), "here"), 2, 7);
        } catch (Killed killed) {
            // Wherever that was.
        }

        var there = tokens(store, "there");
        start(there, 3, 9);
        assertThat(there.positions(PROCESSOR)).isIn(OF_TWO, OF_THREE);
        assertThat(there.hadSegments(PROCESSOR)).isTrue();
    }

    private static void kill() {
        throw new Killed();
    }

    /** As a processor's coordinator does it. */
    private static void start(ViewTokenStore tokens, int segments, long position) {
        try {
            if (tokens.fetchSegments(PROCESSOR).length > 0) return;
            tokens.initializeTokenSegments(PROCESSOR, segments, new GlobalSequenceTrackingToken(position));
        } catch (UnableToClaimTokenException another) {
            assertThat(tokens.fetchSegments(PROCESSOR)).isNotEmpty();
        }
    }

    private static ViewTokenStore tokens(DocumentStore store, String owner) {
        return TokenStores.plain(store, owner);
    }
}
