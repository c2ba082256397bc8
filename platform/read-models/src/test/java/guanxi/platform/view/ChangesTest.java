package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.Collection;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Write;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ChangesTest {
    private static final String GROUP = "docs-projection";
    private static final Changes.Key OLD = new Changes.Key(GROUP, "docs_1", "old");
    private static final Changes.Key NEW = new Changes.Key(GROUP, "docs_1", "new");
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final Changes changes = new Changes(store, new Generation("of_now", 1));

    @BeforeEach
    void store_a_record() {
        store.ensure(new Collection("docs_1", List.of()));
        store.commit(List.of(new Write("docs_1", "old", 0, body(1))));
    }

    @Test
    void many_events_make_one_write_a_record() {
        changes.change(OLD, body(2), "e1");
        changes.change(NEW, body(1), "e2");
        changes.change(OLD, body(3), "e3");
        changes.change(NEW, body(2), "e4");
        assertThat(changes.writes())
                .containsExactly(new Write("docs_1", "old", 1, body(3)), new Write("docs_1", "new", 0, body(2)));
    }

    @Test
    void what_was_only_read_or_came_and_went_is_not_written() {
        changes.read(OLD);
        changes.change(NEW, body(1), "e1");
        changes.change(NEW, null, "e2");
        assertThat(changes.writes()).isEmpty();
    }

    @Test
    void a_removed_record_that_comes_again_is_replaced() {
        changes.change(OLD, null, "e1");
        assertThat(changes.writes()).containsExactly(new Write("docs_1", "old", 1, null));
        changes.change(OLD, body(7), "e2");
        assertThat(changes.writes()).containsExactly(new Write("docs_1", "old", 1, body(7)));
    }

    @Test
    void discarding_takes_back_one_event_in_all_its_records_and_no_other() {
        changes.change(OLD, body(2), "e1");
        changes.change(OLD, body(3), "e2");
        changes.change(NEW, body(1), "e2");
        changes.change(OLD, body(4), "e2");
        changes.discard("e2", GROUP);
        assertThat(changes.writes()).containsExactly(new Write("docs_1", "old", 1, body(2)));
        changes.discard("e1", GROUP);
        changes.discard("e2", GROUP);
        assertThat(changes.writes()).hasSize(1);
    }

    @Test
    void what_a_view_makes_of_an_event_stands_when_another_cannot_make_anything_of_it() {
        store.ensure(new Collection("others_1", List.of()));
        var other = new Changes.Key("others-projection", "others_1", "old");
        changes.change(other, body(5), "e1");
        changes.change(OLD, body(2), "e1");
        changes.discard("e1", GROUP);
        assertThat(changes.writes()).containsExactly(new Write("others_1", "old", 0, body(5)));
        changes.discard("e1", "others-projection");
        assertThat(changes.writes()).isEmpty();
    }

    private static ObjectNode body(int n) {
        return JsonNodeFactory.instance.objectNode().put("n", n);
    }
}
