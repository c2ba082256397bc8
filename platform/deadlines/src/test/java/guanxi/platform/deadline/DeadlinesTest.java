package guanxi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.deadline.Deadline.State;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.BothStores;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.Write;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.Views;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlinesTest {
    private static final Instant NOW = Instant.parse("2026-06-03T00:00:00Z");
    private static final Duration WARNING = Duration.ofMinutes(10);
    private final BothStores stores = new BothStores();

    @AfterAll
    void close() {
        stores.close();
    }

    Stream<Named<Supplier<DocumentStore>>> stores() {
        return stores.all();
    }

    @Test
    void it_is_due_soon_from_the_warning_on_and_overdue_only_after_its_time() {
        var due = Deadline.of("errand-due", "errand", null, NOW, WARNING);
        assertThat(due.at(due.warnAt().minusNanos(1))).isEqualTo(State.OPEN);
        assertThat(due.at(due.warnAt())).isEqualTo(State.DUE_SOON);
        assertThat(due.at(NOW)).isEqualTo(State.DUE_SOON);
        assertThat(due.at(NOW.plusNanos(1))).isEqualTo(State.OVERDUE);
    }

    @Test
    void nobody_is_warned_after_it_or_months_before() {
        assertThatThrownBy(() -> Deadline.of("errand-due", "errand", null, NOW, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.of("errand-due", "errand", null, NOW, Duration.ofDays(63)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void each_is_found_in_the_state_that_it_says_and_in_no_other(Supplier<DocumentStore> stores) {
        var keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
        var json = ViewJson.mapper(keys);
        var store = stores.get();
        var deadlines = new Deadlines(new Views(store, List.of(Errand.LIST), json, Clock.systemUTC()));
        var all = Stream.of(-3_600_000_000_000L, -1L, 0L, 1L, 599_999_999_999L, 600_000_000_000L, 600_000_000_001L)
                .map(nanos -> Deadline.of("errand-due", "errand " + nanos, null, NOW.plusNanos(nanos), WARNING))
                .toList();
        String collection =
                "deadlines_" + store.find("_editions", Query.all()).getFirst().id() + "_1";
        all.forEach(due ->
                store.commit(List.of(new Write(collection, due.deadlineId(), 0, json.<ObjectNode>valueToTree(due)))));

        for (State state : State.values()) {
            Page<Deadline> found = deadlines.find(Query.all(), state, NOW, Paging.FIRST);
            assertThat(found.items())
                    .as(state.name())
                    .containsExactlyElementsOf(
                            all.stream().filter(due -> due.at(NOW) == state).toList());
        }
        assertThat(deadlines.find(Query.all(), null, NOW, Paging.FIRST).items()).containsExactlyElementsOf(all);
        assertThat(deadlines.countOverdue(NOW)).isEqualTo(2);
    }
}
