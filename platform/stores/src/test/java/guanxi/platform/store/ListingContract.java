package guanxi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order records are listed, page by page, and what they come to. */
interface ListingContract extends OpenStore {

    @Test
    default void numbers_are_ordered_as_numbers_and_ties_by_id() {
        insert("c", "{\"n\":10}");
        insert("b", "{\"n\":9}");
        insert("a", "{\"n\":10}");
        insert("d", "{\"n\":9}");
        assertThat(ids(Query.all().orderBy("n"))).containsExactly("b", "d", "a", "c");
        assertThat(ids(Query.all().orderBy("n").newestFirst())).containsExactly("c", "a", "d", "b");
        assertThat(ids(Query.all().orderBy("n").limit(2))).containsExactly("b", "d");
        assertThat(ids(Query.all().limit(0))).isEmpty();
        assertThat(ids(Query.all())).containsExactly("a", "b", "c", "d");
    }

    @Test
    default void paging_finds_each_of_250_records_once_in_either_direction() {
        fill(250);
        var up = Query.where("client", "k").orderBy("on", "rank");
        assertPaged(up);
        assertPaged(up.newestFirst());
        assertPaged(Query.all().orderBy("on"));
        assertPaged(Query.all().orderBy("on").newestFirst());
        assertPaged(Query.all());
        assertPaged(Query.all().newestFirst());
    }

    @Test
    default void paging_finds_records_that_lack_the_field_too_before_all_others() {
        fill(30);
        for (int i = 0; i < 20; i++) insert("lacks%02d".formatted(i), "{\"client\":\"k\",\"rank\":" + i % 3 + "}");
        for (int i = 0; i < 10; i++) insert("blank%02d".formatted(i), "{\"client\":\"k\"}");
        var up = Query.where("client", "k").orderBy("on", "rank");
        assertPaged(up);
        assertPaged(up.newestFirst());
        assertPaged(up.orderBy("rank"));
        assertPaged(up.orderBy("rank").newestFirst());
        assertThat(store().find(VISITS, up).getFirst().body().has("on")).isFalse();
    }

    @Test
    default void groups_count_and_sum_in_the_order_of_their_values() {
        insert("v1", "{\"s\":\"done\",\"fen\":10,\"b\":true}");
        insert("v2", "{\"s\":\"open\",\"fen\":5,\"b\":false}");
        insert("v3", "{\"s\":\"done\",\"b\":true}");
        insert("v4", "{\"s\":\"取消\",\"fen\":-7}");
        assertThat(store().group(VISITS, Query.all(), "s", "fen"))
                .containsExactly(new Group("done", 2, 10), new Group("open", 1, 5), new Group("取消", 1, -7));
        assertThat(store().group(VISITS, Query.where("s", "done"), "s", null)).containsExactly(new Group("done", 2, 0));
        assertThat(store().group(VISITS, Query.all(), "b", null))
                .containsExactly(new Group(null, 1, 0), new Group("false", 1, 0), new Group("true", 2, 0));
        assertThat(store().group(VISITS, Query.where("s", "none"), "s", null)).isEmpty();
    }

    @Test
    default void sums_are_exact_where_floating_point_is_not() {
        long large = (1L << 53) + 1;
        insert("v1", "{\"s\":\"a\",\"fen\":" + large + "}");
        insert("v2", "{\"s\":\"a\",\"fen\":" + large + "}");
        insert("v3", "{\"s\":\"a\",\"fen\":1}");
        assertThat(store().group(VISITS, Query.all(), "s", "fen")).containsExactly(new Group("a", 3, 2 * large + 1));
    }

    @Test
    default void counting_asks_for_conditions_only() {
        fill(20);
        assertThat(store().count(VISITS, Query.all())).isEqualTo(20);
        assertThat(store().count(VISITS, Query.where("client", "k").limit(3))).isEqualTo(20);
        assertThat(store().count(VISITS, Query.where("rank", 1))).isEqualTo(4);
    }

    private void assertPaged(Query query) {
        List<String> whole = ids(query);
        var paged = new ArrayList<String>();
        var next = query.limit(7);
        for (List<Document> page = store().find(VISITS, next); !page.isEmpty(); page = store().find(VISITS, next)) {
            page.forEach(document -> paged.add(document.id()));
            next = next.after(position(page.getLast(), query));
        }
        assertThat(new LinkedHashSet<>(whole)).hasSameSizeAs(whole);
        assertThat(whole).hasSize((int) store().count(VISITS, query));
        assertThat(paged).containsExactlyElementsOf(whole);
    }

    private static List<Object> position(Document last, Query query) {
        var values = new ArrayList<>();
        for (String field : query.order()) {
            var value = last.body().get(field);
            values.add(value == null ? null : value.isNumber() ? value.numberValue() : value.asString());
        }
        values.add(last.id());
        return values;
    }
}
