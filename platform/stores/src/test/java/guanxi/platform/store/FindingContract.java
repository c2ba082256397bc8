package guanxi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonValue;
import guanxi.platform.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which records a condition finds. */
interface FindingContract extends OpenStore {

    @Test
    default void a_condition_compares_text_numbers_and_booleans() {
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

    @Test
    default void decimals_are_compared_and_ordered_as_numbers() {
        assumeTrue(knowsDecimals(), "This server knows no decimals");
        insert("v1", "{\"d\":2.5}");
        insert("v2", "{\"d\":2.75}");
        insert("v3", "{\"d\":10}");
        assertThat(ids(Query.where("d", 2.75))).containsExactly("v2");
        assertThat(ids(Query.where("d", new BigDecimal("2.50")))).containsExactly("v1");
        assertThat(ids(Query.all().orderBy("d").newestFirst())).containsExactly("v3", "v2", "v1");
    }

    @Test
    default void text_of_any_script_is_found_by_its_value() {
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
    default void ids_may_be_any_text() {
        var some = List.of("a b", "x#1#000", "客户-1", "😀", "$x.y", "it's");
        some.forEach(id -> insert(id, "{}"));
        assertThat(store().load(VISITS, some).keySet()).containsExactlyInAnyOrderElementsOf(some);
        assertThat(ids(Query.all().in("id", Set.of("客户-1", "it's")))).containsExactlyInAnyOrder("客户-1", "it's");
    }

    @Test
    default void an_id_is_compared_as_it_is_stored() {
        insert("v1", "{\"visit\":\"V1\"}");
        assertThat(ids(Query.where("visit", new Number("V1")))).containsExactly("v1");
        assertThat(ids(Query.all().in("visit", Set.of(new Number("V1"))))).containsExactly("v1");
    }

    @Test
    default void a_set_is_any_of_its_values_and_an_empty_one_is_none() {
        insert("v1", "{\"s\":\"a\"}");
        insert("v2", "{\"s\":\"b\"}");
        insert("v3", "{\"s\":\"c\"}");
        assertThat(ids(Query.all().in("s", Set.of("a", "c", "z")))).containsExactly("v1", "v3");
        assertThat(ids(Query.all().in("s", Set.of()))).isEmpty();
        assertThat(store().count(VISITS, Query.all().in("s", Set.of()))).isZero();
    }

    @Test
    default void a_range_includes_its_start_and_excludes_its_end() {
        for (int day = 1; day <= 5; day++) insert("v" + day, "{\"on\":\"2026-03-0" + day + "\",\"n\":" + day + "}");
        assertThat(ids(Query.all().between("on", "2026-03-02", "2026-03-04"))).containsExactly("v2", "v3");
        assertThat(ids(Query.all().between("on", "2026-03-04", null))).containsExactly("v4", "v5");
        assertThat(ids(Query.all().between("on", null, "2026-03-02"))).containsExactly("v1");
        assertThat(ids(Query.all().between("n", 2, 4))).containsExactly("v2", "v3");
        assertThat(ids(Query.all().between("n", null, null))).hasSize(5);
    }

    @Test
    default void points_in_time_compare_as_time() {
        Instant second = Instant.parse("2026-03-02T09:00:00Z");
        insert("v1", JSON.createObjectNode().put("at", Values.text(second)));
        insert("v2", JSON.createObjectNode().put("at", Values.text(second.plusMillis(500))));
        assertThat(ids(Query.all().orderBy("at"))).containsExactly("v1", "v2");
        assertThat(ids(Query.where("at", second))).containsExactly("v1");
        assertThat(ids(Query.all().between("at", second.plusMillis(1), null))).containsExactly("v2");
    }

    @Test
    default void a_prefix_ends_where_its_last_character_does() {
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
    default void folded_text_is_found_whatever_its_width_and_its_wildcards_are_letters() {
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
    default void contained_text_is_found_whatever_the_case_of_latin_letters() {
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
    default void a_dot_reaches_into_a_nested_field() {
        insert("v1", "{\"place\":{\"city\":\"上海\"},\"rank\":2}");
        insert("v2", "{\"place\":{\"city\":\"上海\"},\"rank\":1}");
        insert("v3", "{\"place\":{\"city\":\"广州\"},\"rank\":0}");
        assertThat(ids(Query.where("place.city", "上海").orderBy("rank"))).containsExactly("v2", "v1");
        assertThat(store().group(VISITS, Query.all(), "place.city", "rank"))
                .containsExactly(new Group("上海", 2, 3), new Group("广州", 1, 0));
    }

    enum Side {
        x
    }

    record Number(@JsonValue String number) {
        @Override
        public String toString() {
            return "visit-" + number;
        }
    }
}
