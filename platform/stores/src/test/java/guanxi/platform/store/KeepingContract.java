package guanxi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written is there as it was written, or refused if something else was read before. */
interface KeepingContract extends OpenStore {

    @Test
    default void a_record_is_read_as_it_was_written() {
        String text = "{\"id\":\"v1\",\"n\":7,\"big\":9007199254740993,\"most\":9223372036854775807,\"yes\":true,"
                + "\"none\":null,\"list\":[1,\"two\",{\"three\":3}],\"nested\":{\"a\":{\"b\":\"c\"}},\"empty\":{},\"no\":[]}";
        insert("v1", text);
        assertThat(load("v1")).isEqualTo(new Document("v1", 1, json(text)));
    }

    @Test
    default void decimals_keep_their_value_and_their_digits() {
        assumeTrue(knowsDecimals(), "This server knows no decimals");
        insert("v1", "{\"d\":12.50,\"tiny\":0.0000001,\"long\":1234567890123456.789012345678,\"negative\":-0.10}");
        var body = load("v1").body();
        assertThat(body.get("d").decimalValue()).isEqualTo(new BigDecimal("12.50"));
        assertThat(body.get("tiny").decimalValue()).isEqualByComparingTo("0.0000001");
        assertThat(body.get("long").decimalValue()).isEqualTo(new BigDecimal("1234567890123456.789012345678"));
        assertThat(body.get("negative").decimalValue()).isEqualTo(new BigDecimal("-0.10"));
    }

    /** Of which one store makes a text. */
    @Test
    default void bytes_are_read_as_they_were_written_however_many() {
        byte[] bytes = new byte[5 * 1024 * 1024];
        new Random(20260601).nextBytes(bytes);
        insert("v1", JSON.createObjectNode().put("some", bytes).put("none", new byte[0]));
        assertThat(load("v1").body().get("some").binaryValue()).isEqualTo(bytes);
        assertThat(load("v1").body().get("none").binaryValue()).isEmpty();
    }

    @Test
    default void names_of_fields_may_be_anything() {
        String text = "{\"by\":{\"W-01.2\":1,\"$set\":2,\"100%\":3,\"%2E\":4,\"北京 \\\"市\\\"\":5,\"\":6}}";
        insert("v1", text);
        assertThat(load("v1").body()).isEqualTo(json(text));
    }

    @Test
    default void a_write_is_made_for_the_version_that_was_read() {
        insert("v1", "{\"n\":1}");
        commit(new Write(VISITS, "v1", 1, json("{\"n\":2}")));
        commit(new Write(VISITS, "v1", 2, json("{\"m\":3}")));
        assertThat(load("v1")).isEqualTo(new Document("v1", 3, json("{\"m\":3}")));
        commit(new Write(VISITS, "v1", 3, null));
        assertThat(store().load(VISITS, List.of("v1"))).isEmpty();
    }

    @Test
    default void a_stale_insert_update_or_removal_is_refused() {
        insert("v1", "{\"n\":1}");
        commit(new Write(VISITS, "v1", 1, json("{\"n\":2}")));
        assertStale(new Write(VISITS, "v1", 0, json("{}")));
        assertStale(new Write(VISITS, "v1", 1, json("{}")));
        assertStale(new Write(VISITS, "v1", 3, json("{}")));
        assertStale(new Write(VISITS, "v1", 1, null));
        assertStale(new Write(VISITS, "gone", 1, json("{}")));
        assertStale(new Write(VISITS, "gone", 1, null));
        assertThat(load("v1")).isEqualTo(new Document("v1", 2, json("{\"n\":2}")));
        assertThat(store().count(VISITS, Query.all())).isOne();
    }

    @Test
    default void nothing_behind_a_stale_write_is_made() {
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
    default void many_writes_to_several_collections_are_made_at_once() {
        var writes = new ArrayList<Write>();
        for (int i = 0; i < 300; i++) writes.add(new Write(VISITS, "v" + i, 0, json("{\"n\":" + i + "}")));
        store().commit(writes);
        var more = new ArrayList<Write>();
        for (int i = 0; i < 300; i++)
            more.add(new Write(VISITS, "v" + i, 1, i % 3 == 0 ? null : json("{\"n\":" + -i + "}")));
        store().commit(more);
        store().commit(List.of());
        assertThat(store().count(VISITS, Query.all())).isEqualTo(200);
        assertThat(load("v299")).isEqualTo(new Document("v299", 2, json("{\"n\":-299}")));
    }

    @Test
    default void a_thousand_records_are_loaded_by_id() {
        fill(1_000);
        var wanted = new ArrayList<>(
                IntStream.range(0, 1_000).mapToObj("v%04d"::formatted).toList());
        wanted.add("nobody");
        assertThat(store().load(VISITS, wanted)).hasSize(1_000).doesNotContainKey("nobody");
        assertThat(store().load(VISITS, List.of())).isEmpty();
    }

    @Test
    default void a_dropped_collection_can_be_made_again() {
        insert("v1", "{}");
        store().drop(VISITS);
        store().drop(VISITS);
        store().ensure(new Collection(VISITS, List.of(List.of("client"))));
        store().ensure(new Collection(VISITS, List.of(List.of("status"), List.of("client"))));
        assertThat(store().count(VISITS, Query.all())).isZero();
        insert("v1", "{}");
    }

    private void assertStale(Write write) {
        assertThatThrownBy(() -> commit(write)).isInstanceOf(StaleWrite.class);
    }
}
