package guanxi.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.StoreContract;
import guanxi.platform.store.Write;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDocumentStoreTest {

    abstract static class Sqlite extends StoreContract {

        @Test
        void a_stale_write_takes_back_those_before_it() {
            insert("v1", "{}");
            assertThatThrownBy(() -> commit(
                            new Write(VISITS, "v2", 0, json("{}")), new Write(VISITS, "v1", 5, json("{\"n\":1}"))))
                    .isInstanceOf(StaleWrite.class);
            assertThat(ids(Query.all())).containsExactly("v1");
        }

        @Test
        void a_write_that_cannot_even_be_tried_takes_back_those_before_it() {
            assertThatThrownBy(() ->
                            commit(new Write(VISITS, "v1", 0, json("{}")), new Write("no; table", "v2", 0, json("{}"))))
                    .isInstanceOf(IllegalArgumentException.class);
            insert("v3", "{}");
            assertThat(ids(Query.all())).containsExactly("v3");
        }

        @Test
        void records_are_read_while_others_are_written() {
            insert("v0", "{\"n\":0}");
            IntStream.range(0, 400).parallel().forEach(i -> {
                if (i % 4 == 0) insert("w" + i, "{\"n\":1}");
                else assertThat(store.find(VISITS, Query.where("n", 0))).hasSize(1);
            });
            assertThat(store.count(VISITS, Query.where("n", 1))).isEqualTo(100);
        }

        @Test
        void a_closed_store_says_so() {
            store.close();
            assertThatThrownBy(() -> ids(Query.all())).hasMessageContaining("closed");
            assertThatThrownBy(() -> insert("v1", "{}")).hasMessageContaining("closed");
        }
    }

    @Nested
    class In_memory extends Sqlite {
        @Override
        protected DocumentStore open() {
            return SqliteDocumentStore.inMemory();
        }
    }

    @Nested
    class In_a_file extends Sqlite {
        @TempDir
        Path directory;

        @Override
        protected DocumentStore open() {
            return SqliteDocumentStore.in(directory.resolve("views.db"));
        }

        @Test
        void what_was_committed_is_there_after_opening_again() {
            insert("v1", "{\"n\":1}");
            store.close();
            store = open();
            assertThat(ids(Query.where("n", 1))).containsExactly("v1");
        }

        @Test
        void an_index_serves_equality_order_and_cursor() throws SQLException {
            fill(250);
            var page = Query.where("client", "k").orderBy("on").limit(7);
            for (Query query : List.of(
                    page,
                    page.newestFirst(),
                    page.after(List.of("2026-01-05", "v0100")),
                    page.newestFirst().after(List.of("2026-01-05", "v0100")))) {
                List<String> plan = plan(query);
                assertThat(plan).isNotEmpty().allMatch(step -> step.contains("USING INDEX visits_1__client__on"));
            }
            assertThat(plan(Query.all().startsWith("status", "o")))
                    .anyMatch(step -> step.contains("visits_1__status (<expr>>? AND <expr><?)"));
        }

        private List<String> plan(Query query) throws SQLException {
            var steps = new ArrayList<String>();
            for (Sql sql : Sql.select(VISITS, query)) steps.addAll(plan(sql));
            return steps;
        }

        private List<String> plan(Sql sql) throws SQLException {
            var steps = new ArrayList<String>();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("views.db"));
                    var statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql.text())) {
                int index = 1;
                for (Object value : sql.values()) statement.setObject(index++, value);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) steps.add(rows.getString("detail"));
                }
            }
            return steps;
        }
    }
}
