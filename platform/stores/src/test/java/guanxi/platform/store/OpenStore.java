package guanxi.platform.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A store that visits are kept in, as the parts of its contract fill it and ask it. */
interface OpenStore {
    String VISITS = "visits_1";
    JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    DocumentStore store();

    /** Of the servers that speak MongoDB's protocol, not all know exact decimals. */
    default boolean knowsDecimals() {
        return true;
    }

    default void insert(String id, String body) {
        insert(id, json(body));
    }

    default void insert(String id, ObjectNode body) {
        commit(new Write(VISITS, id, 0, body));
    }

    default ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text);
    }

    default void commit(Write... writes) {
        store().commit(List.of(writes));
    }

    default Document load(String id) {
        return store().load(VISITS, List.of(id)).get(id);
    }

    default List<String> ids(Query query) {
        return store().find(VISITS, query).stream().map(Document::id).toList();
    }

    default void fill(int count) {
        var writes = new ArrayList<Write>();
        for (int i = 0; i < count; i++) {
            int mixed = (i * 7_919) % count;
            String body = "{\"client\":\"k\",\"on\":\"2026-01-%02d\",\"rank\":%d}".formatted(1 + mixed % 9, mixed % 5);
            writes.add(new Write(VISITS, "v%04d".formatted(mixed), 0, json(body)));
        }
        store().commit(writes);
    }
}
