package guanxi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.BothStores;
import guanxi.platform.store.DocumentStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockClaimTest {
    private final BothStores stores = new BothStores();
    private long nanos;

    @AfterAll
    void close() {
        stores.close();
    }

    Stream<Named<Supplier<DocumentStore>>> stores() {
        return stores.all();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void one_of_two_holds_it(Supplier<DocumentStore> stores) {
        var store = stores.get();
        ClockClaim one = claim(store, "one");
        ClockClaim other = claim(store, "other");
        beat(one, other);
        assertThat(one.isHeld()).isTrue();
        assertThat(other.isHeld()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoever_goes_on_saying_so_keeps_it(Supplier<DocumentStore> stores) {
        var store = stores.get();
        ClockClaim one = claim(store, "one");
        ClockClaim other = claim(store, "other");
        for (int times = 0; times < 20; times++) {
            beat(one, other);
            pass(9);
        }
        assertThat(one.isHeld()).isTrue();
        assertThat(other.isHeld()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void who_is_silent_for_ten_seconds_loses_it_and_learns_so(Supplier<DocumentStore> stores) {
        var store = stores.get();
        ClockClaim one = claim(store, "one");
        ClockClaim other = claim(store, "other");
        beat(one, other);
        pass(9);
        beat(other);
        assertThat(other.isHeld()).isFalse();
        pass(2);
        beat(other);
        assertThat(other.isHeld()).isTrue();
        beat(one);
        assertThat(one.isHeld()).isFalse();
    }

    /** How long he has been silent before is not known, so it is not guessed from anybody's clock. */
    @ParameterizedTest
    @MethodSource("stores")
    void who_comes_later_watches_for_ten_seconds_himself(Supplier<DocumentStore> stores) {
        var store = stores.get();
        ClockClaim one = claim(store, "one");
        beat(one);
        pass(3600);
        ClockClaim other = claim(store, "other");
        beat(other);
        assertThat(other.isHeld()).isFalse();
        pass(11);
        beat(other);
        assertThat(other.isHeld()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_handed_over_is_taken_at_once(Supplier<DocumentStore> stores) {
        var store = stores.get();
        ClockClaim one = claim(store, "one");
        ClockClaim other = claim(store, "other");
        beat(one, other);
        one.release();
        beat(other);
        assertThat(one.isHeld()).isFalse();
        assertThat(other.isHeld()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everybody_reads_what_its_holder_says(Supplier<DocumentStore> stores) {
        var store = stores.get();
        var failing = new FailingOrder("errand/due", Instant.parse("2026-06-03T00:00:00Z"), 3, "bad");
        claim(store, "one").beat(List.of(failing));
        assertThat(claim(store, "other").state()).contains(new ClockState("clock", "one", List.of(failing)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_claim_of_a_process_that_is_gone_is_dropped(Supplier<DocumentStore> stores) {
        var store = stores.get();
        beat(claim(store, "one"));
        ClockClaim.dropAll(store);
        ClockClaim other = claim(store, "other");
        beat(other);
        assertThat(other.isHeld()).isTrue();
    }

    private ClockClaim claim(DocumentStore store, String owner) {
        return new ClockClaim(store, "clock", owner, () -> nanos);
    }

    private static void beat(ClockClaim... claims) {
        for (ClockClaim claim : claims) claim.beat(List.of());
    }

    private void pass(long seconds) {
        nanos += TimeUnit.SECONDS.toNanos(seconds);
    }
}
