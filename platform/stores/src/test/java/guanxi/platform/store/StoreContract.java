package guanxi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonValue;
import guanxi.platform.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every adapter of {@link DocumentStore} does alike; what differs is in the adapters' own tests. */
public abstract class StoreContract {
    protected static final String VISITS = "visits_1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    protected DocumentStore store;

    protected abstract DocumentStore open();

    @BeforeEach
    void openStore() {
        store = open();
        store.drop(VISITS);
        store.ensure(new Collection("tokens_1", List.of()));
        store.ensure(new Collection(
                VISITS, List.of(List.of("client", "on"), List.of("status"), List.of("place.city", "rank"))));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void a_record_is_read_as_it_was_written() {
        String text = "{\"id\":\"v1\",\"n\":7,\"big\":9007199254740993,\"most\":9223372036854775807,\"yes\":true,"
                + "\"none\":null,\"list\":[1,\"two\",{\"three\":3}],\"nested\":{\"a\":{\"b\":\"c\"}},\"empty\":{},\"no\":[]}";
        insert("v1", text);
        assertThat(load("v1")).isEqualTo(new Document("v1", 1, json(text)));
    }

    /** Of the servers that speak MongoDB's protocol, not all know exact decimals. */
    protected boolean knowsDecimals() {
        return true;
    }

    @Test
    void decimals_are_compared_and_ordered_as_numbers() {
        assumeTrue(knowsDecimals(), "This server knows no decimals");
        insert("v1", "{\"d\":2.5}");
        insert("v2", "{\"d\":2.75}");
        insert("v3", "{\"d\":10}");
        assertThat(ids(Query.where("d", 2.75))).containsExactly("v2");
        assertThat(ids(Query.where("d", new BigDecimal("2.50")))).containsExactly("v1");
        assertThat(ids(Query.all().orderBy("d").newestFirst())).containsExactly("v3", "v2", "v1");
    }

    @Test
    void decimals_keep_their_value_and_their_digits() {
        assumeTrue(knowsDecimals(), "This server knows no decimals");
        insert("v1", "{\"d\":12.50,\"tiny\":0.0000001,\"long\":1234567890123456.789012345678,\"negative\":-0.10}");
        var body = load("v1").body();
        assertThat(body.get("d").decimalValue()).isEqualTo(new BigDecimal("12.50"));
        assertThat(body.get("tiny").decimalValue()).isEqualByComparingTo("0.0000001");
        assertThat(body.get("long").decimalValue()).isEqualTo(new BigDecimal("1234567890123456.789012345678"));
        assertThat(body.get("negative").decimalValue()).isEqualTo(new BigDecimal("-0.10"));
    }

    @Test
    void names_of_fields_may_be_anything() {
        String text = "{\"by\":{\"W-01.2\":1,\"$set\":2,\"100%\":3,\"%2E\":4,\"北京 \\\"市\\\"\":5,\"\":6}}";
        insert("v1", text);
        assertThat(load("v1").body()).isEqualTo(json(text));
    }

    @Test
    void text_of_any_script_is_found_by_its_value() {
        var texts = List.of("北京国贸", "😀 emoji", "O'Brien \"quoted\"", "100% $set \\ back", "a\nb\tc", "$field", "");
        for (int i = 0; i < texts.size(); i++)
            insert("v" + i, JSON.createObjectNode().put("t", texts.get(i)));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(ids(Query.where("t", texts.get(i)))).containsExactly("v" + i);
            assertThat(ids(Query.all().contains("t", texts.get(i)))).contains("v" + i);
            assertThat(ids(Query.all().startsWith("t", texts.get(i)))).contains("v" + i);
        }
    }

    @Test
    void ids_may_be_any_text() {
        var some = List.of("a b", "x#1#000", "客户-1", "😀", "$x.y", "it's");
        some.forEach(id -> insert(id, "{}"));
        assertThat(store.load(VISITS, some).keySet()).containsExactlyInAnyOrderElementsOf(some);
        assertThat(ids(Query.all().in("id", Set.of("客户-1", "it's")))).containsExactlyInAnyOrder("客户-1", "it's");
    }

    @Test
    void a_condition_compares_text_numbers_and_booleans() {
        insert("v1", "{\"t\":\"x\",\"n\":5,\"b\":true,\"at\":\"2026-03-02T09:00:00Z\"}");
        insert("v2", "{\"t\":\"y\",\"n\":6,\"b\":false}");
        insert("v3", "{}");
        assertThat(ids(Query.where("t", "x"))).containsExactly("v1");
        assertThat(ids(Query.where("n", 6))).containsExactly("v2");
        assertThat(ids(Query.where("n", 6L))).containsExactly("v2");
        assertThat(ids(Query.where("b", true))).containsExactly("v1");
        assertThat(ids(Query.where("b", false))).containsExactly("v2");
        assertThat(ids(Query.where("t", Side.x).and("n", 5))).containsExactly("v1");
        assertThat(ids(Query.where("t", "x").and("n", 6))).isEmpty();
        assertThat(ids(Query.all().and("t", null))).hasSize(3);
    }

    private enum Side {
        x
    }

    private record Number(@JsonValue String number) {
        @Override
        public String toString() {
            return "visit-" + number;
        }
    }

    @Test
    void an_id_is_compared_as_it_is_stored() {
        insert("v1", "{\"visit\":\"V1\"}");
        assertThat(ids(Query.where("visit", new Number("V1")))).containsExactly("v1");
        assertThat(ids(Query.all().in("visit", Set.of(new Number("V1"))))).containsExactly("v1");
    }

    @Test
    void a_set_is_any_of_its_values_and_an_empty_one_is_none() {
        insert("v1", "{\"s\":\"a\"}");
        insert("v2", "{\"s\":\"b\"}");
        insert("v3", "{\"s\":\"c\"}");
        assertThat(ids(Query.all().in("s", Set.of("a", "c", "z")))).containsExactly("v1", "v3");
        assertThat(ids(Query.all().in("s", Set.of()))).isEmpty();
        assertThat(store.count(VISITS, Query.all().in("s", Set.of()))).isZero();
    }

    @Test
    void a_range_includes_its_start_and_excludes_its_end() {
        for (int day = 1; day <= 5; day++) insert("v" + day, "{\"on\":\"2026-03-0" + day + "\",\"n\":" + day + "}");
        assertThat(ids(Query.all().between("on", "2026-03-02", "2026-03-04"))).containsExactly("v2", "v3");
        assertThat(ids(Query.all().between("on", "2026-03-04", null))).containsExactly("v4", "v5");
        assertThat(ids(Query.all().between("on", null, "2026-03-02"))).containsExactly("v1");
        assertThat(ids(Query.all().between("n", 2, 4))).containsExactly("v2", "v3");
        assertThat(ids(Query.all().between("n", null, null))).hasSize(5);
    }

    @Test
    void points_in_time_compare_as_time() {
        Instant second = Instant.parse("2026-03-02T09:00:00Z");
        insert("v1", JSON.createObjectNode().put("at", Values.text(second)));
        insert("v2", JSON.createObjectNode().put("at", Values.text(second.plusMillis(500))));
        assertThat(ids(Query.all().orderBy("at"))).containsExactly("v1", "v2");
        assertThat(ids(Query.where("at", second))).containsExactly("v1");
        assertThat(ids(Query.all().between("at", second.plusMillis(1), null))).containsExactly("v2");
    }

    @Test
    void a_prefix_ends_where_its_last_character_does() {
        String last = Character.toString(Character.MAX_CODE_POINT);
        var texts = List.of("ab", "ab！", "ab😀", "x" + last + "z", "ac", "a\uD7FFx", "中国", "中", "丮", last, "AB");
        for (int i = 0; i < texts.size(); i++)
            insert("v%02d".formatted(i), JSON.createObjectNode().put("t", texts.get(i)));
        assertThat(ids(Query.all().startsWith("t", "ab"))).containsExactly("v00", "v01", "v02");
        assertThat(ids(Query.all().startsWith("t", "x" + last))).containsExactly("v03");
        assertThat(ids(Query.all().startsWith("t", "a\uD7FF"))).containsExactly("v05");
        assertThat(ids(Query.all().startsWith("t", "中"))).containsExactly("v06", "v07");
        assertThat(ids(Query.all().startsWith("t", last))).containsExactly("v09");
        assertThat(ids(Query.all().startsWith("t", ""))).hasSize(texts.size());
    }

    @Test
    void folded_text_is_found_whatever_its_width_and_its_wildcards_are_letters() {
        for (String name : List.of("瑞丰家电集团（滨江区）", "ＡＢＣ物流", "ÉTOILE％"))
            insert(
                    name,
                    JSON.createObjectNode()
                            .set("search", JSON.createObjectNode().put("name", Texts.folded(name))));
        assertThat(ids(Query.all().contains("search.name", Texts.folded("(滨江区)"))))
                .containsExactly("瑞丰家电集团（滨江区）");
        assertThat(ids(Query.all().contains("search.name", Texts.folded("aＢc物"))))
                .containsExactly("ＡＢＣ物流");
        assertThat(ids(Query.all().contains("search.name", Texts.folded("e\u0301toile"))))
                .containsExactly("ÉTOILE％");
        assertThat(ids(Query.all().contains("search.name", Texts.folded("%")))).containsExactly("ÉTOILE％");
    }

    @Test
    void contained_text_is_found_whatever_the_case_of_latin_letters() {
        insert("v1", "{\"t\":\"Beijing TRADE Centre\"}");
        insert("v2", "{\"t\":\"100% (a+b)* [x] ^$ .\"}");
        insert("v3", "{\"t\":\"北京Trade\"}");
        insert("v4", "{}");
        assertThat(ids(Query.all().contains("t", "tRaDe"))).containsExactly("v1", "v3");
        assertThat(ids(Query.all().contains("t", "京t"))).containsExactly("v3");
        assertThat(ids(Query.all().contains("t", "(A+B)*"))).containsExactly("v2");
        assertThat(ids(Query.all().contains("t", "[x] ^$ ."))).containsExactly("v2");
        assertThat(ids(Query.all().contains("t", "."))).containsExactly("v2");
        assertThat(ids(Query.all().contains("t", "%"))).containsExactly("v2");
        assertThat(ids(Query.all().contains("t", ""))).containsExactly("v1", "v2", "v3");
    }

    @Test
    void a_dot_reaches_into_a_nested_field() {
        insert("v1", "{\"place\":{\"city\":\"上海\"},\"rank\":2}");
        insert("v2", "{\"place\":{\"city\":\"上海\"},\"rank\":1}");
        insert("v3", "{\"place\":{\"city\":\"广州\"},\"rank\":0}");
        assertThat(ids(Query.where("place.city", "上海").orderBy("rank"))).containsExactly("v2", "v1");
        assertThat(store.group(VISITS, Query.all(), "place.city", "rank"))
                .containsExactly(new Group("上海", 2, 3), new Group("广州", 1, 0));
    }

    @Test
    void numbers_are_ordered_as_numbers_and_ties_by_id() {
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
    void paging_finds_each_of_250_records_once_in_either_direction() {
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
    void paging_finds_records_that_lack_the_field_too_before_all_others() {
        fill(30);
        for (int i = 0; i < 20; i++) insert("lacks%02d".formatted(i), "{\"client\":\"k\",\"rank\":" + i % 3 + "}");
        for (int i = 0; i < 10; i++) insert("blank%02d".formatted(i), "{\"client\":\"k\"}");
        var up = Query.where("client", "k").orderBy("on", "rank");
        assertPaged(up);
        assertPaged(up.newestFirst());
        assertPaged(up.orderBy("rank"));
        assertPaged(up.orderBy("rank").newestFirst());
        assertThat(store.find(VISITS, up).getFirst().body().has("on")).isFalse();
    }

    @Test
    void a_write_is_made_for_the_version_that_was_read() {
        insert("v1", "{\"n\":1}");
        commit(new Write(VISITS, "v1", 1, json("{\"n\":2}")));
        commit(new Write(VISITS, "v1", 2, json("{\"m\":3}")));
        assertThat(load("v1")).isEqualTo(new Document("v1", 3, json("{\"m\":3}")));
        commit(new Write(VISITS, "v1", 3, null));
        assertThat(store.load(VISITS, List.of("v1"))).isEmpty();
    }

    @Test
    void a_stale_insert_update_or_removal_is_refused() {
        insert("v1", "{\"n\":1}");
        commit(new Write(VISITS, "v1", 1, json("{\"n\":2}")));
        assertStale(new Write(VISITS, "v1", 0, json("{}")));
        assertStale(new Write(VISITS, "v1", 1, json("{}")));
        assertStale(new Write(VISITS, "v1", 3, json("{}")));
        assertStale(new Write(VISITS, "v1", 1, null));
        assertStale(new Write(VISITS, "gone", 1, json("{}")));
        assertStale(new Write(VISITS, "gone", 1, null));
        assertThat(load("v1")).isEqualTo(new Document("v1", 2, json("{\"n\":2}")));
        assertThat(store.count(VISITS, Query.all())).isOne();
    }

    @Test
    void nothing_behind_a_stale_write_is_made() {
        insert("v1", "{\"n\":1}");
        insert("v3", "{\"n\":1}");
        for (var stale : List.of(
                new Write(VISITS, "v1", 7, json("{}")),
                new Write(VISITS, "v1", 0, json("{}")),
                new Write(VISITS, "v1", 7, null))) {
            assertThatThrownBy(() -> commit(
                            stale,
                            new Write(VISITS, "v2", 0, json("{}")),
                            new Write(VISITS, "v3", 1, json("{\"n\":2}")),
                            new Write("tokens_1", "t", 0, json("{}"))))
                    .isInstanceOf(StaleWrite.class)
                    .hasMessageContaining("v1");
            assertThat(ids(Query.all())).containsExactly("v1", "v3");
            assertThat(load("v3").version()).isOne();
        }
    }

    @Test
    void many_writes_to_several_collections_are_made_at_once() {
        var writes = new ArrayList<Write>();
        for (int i = 0; i < 300; i++) writes.add(new Write(VISITS, "v" + i, 0, json("{\"n\":" + i + "}")));
        store.commit(writes);
        var more = new ArrayList<Write>();
        for (int i = 0; i < 300; i++)
            more.add(new Write(VISITS, "v" + i, 1, i % 3 == 0 ? null : json("{\"n\":" + -i + "}")));
        store.commit(more);
        store.commit(List.of());
        assertThat(store.count(VISITS, Query.all())).isEqualTo(200);
        assertThat(load("v299")).isEqualTo(new Document("v299", 2, json("{\"n\":-299}")));
    }

    @Test
    void a_thousand_records_are_loaded_by_id() {
        fill(1_000);
        var wanted = new ArrayList<>(
                IntStream.range(0, 1_000).mapToObj("v%04d"::formatted).toList());
        wanted.add("nobody");
        assertThat(store.load(VISITS, wanted)).hasSize(1_000).doesNotContainKey("nobody");
        assertThat(store.load(VISITS, List.of())).isEmpty();
    }

    @Test
    void groups_count_and_sum_in_the_order_of_their_values() {
        insert("v1", "{\"s\":\"done\",\"fen\":10,\"b\":true}");
        insert("v2", "{\"s\":\"open\",\"fen\":5,\"b\":false}");
        insert("v3", "{\"s\":\"done\",\"b\":true}");
        insert("v4", "{\"s\":\"取消\",\"fen\":-7}");
        assertThat(store.group(VISITS, Query.all(), "s", "fen"))
                .containsExactly(new Group("done", 2, 10), new Group("open", 1, 5), new Group("取消", 1, -7));
        assertThat(store.group(VISITS, Query.where("s", "done"), "s", null)).containsExactly(new Group("done", 2, 0));
        assertThat(store.group(VISITS, Query.all(), "b", null))
                .containsExactly(new Group(null, 1, 0), new Group("false", 1, 0), new Group("true", 2, 0));
        assertThat(store.group(VISITS, Query.where("s", "none"), "s", null)).isEmpty();
    }

    @Test
    void sums_are_exact_where_floating_point_is_not() {
        long large = (1L << 53) + 1;
        insert("v1", "{\"s\":\"a\",\"fen\":" + large + "}");
        insert("v2", "{\"s\":\"a\",\"fen\":" + large + "}");
        insert("v3", "{\"s\":\"a\",\"fen\":1}");
        assertThat(store.group(VISITS, Query.all(), "s", "fen")).containsExactly(new Group("a", 3, 2 * large + 1));
    }

    @Test
    void counting_asks_for_conditions_only() {
        fill(20);
        assertThat(store.count(VISITS, Query.all())).isEqualTo(20);
        assertThat(store.count(VISITS, Query.where("client", "k").limit(3))).isEqualTo(20);
        assertThat(store.count(VISITS, Query.where("rank", 1))).isEqualTo(4);
    }

    @Test
    void a_dropped_collection_can_be_made_again() {
        insert("v1", "{}");
        store.drop(VISITS);
        store.drop(VISITS);
        store.ensure(new Collection(VISITS, List.of(List.of("client"))));
        store.ensure(new Collection(VISITS, List.of(List.of("status"), List.of("client"))));
        assertThat(store.count(VISITS, Query.all())).isZero();
        insert("v1", "{}");
    }

    protected void insert(String id, String body) {
        insert(id, json(body));
    }

    protected static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text);
    }

    protected void commit(Write... writes) {
        store.commit(List.of(writes));
    }

    protected Document load(String id) {
        return store.load(VISITS, List.of(id)).get(id);
    }

    protected List<String> ids(Query query) {
        return store.find(VISITS, query).stream().map(Document::id).toList();
    }

    protected void fill(int count) {
        var writes = new ArrayList<Write>();
        for (int i = 0; i < count; i++) {
            int mixed = (i * 7_919) % count;
            String body = "{\"client\":\"k\",\"on\":\"2026-01-%02d\",\"rank\":%d}".formatted(1 + mixed % 9, mixed % 5);
            writes.add(new Write(VISITS, "v%04d".formatted(mixed), 0, json(body)));
        }
        store.commit(writes);
    }

    private void insert(String id, ObjectNode body) {
        commit(new Write(VISITS, id, 0, body));
    }

    private void assertStale(Write write) {
        assertThatThrownBy(() -> commit(write)).isInstanceOf(StaleWrite.class);
    }

    private void assertPaged(Query query) {
        List<String> whole = ids(query);
        var paged = new ArrayList<String>();
        var next = query.limit(7);
        for (List<Document> page = store.find(VISITS, next); !page.isEmpty(); page = store.find(VISITS, next)) {
            page.forEach(document -> paged.add(document.id()));
            next = next.after(position(page.getLast(), query));
        }
        assertThat(new LinkedHashSet<>(whole)).hasSameSizeAs(whole);
        assertThat(whole).hasSize((int) store.count(VISITS, query));
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
