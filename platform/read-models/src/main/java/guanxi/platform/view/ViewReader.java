package guanxi.platform.view;

import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Group;
import guanxi.platform.store.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A view as queries see it. */
public final class ViewReader<T> {
    private final DocumentStore store;
    private final Supplier<String> collection;
    private final ViewDefinition<T> view;
    private final JsonMapper json;

    ViewReader(DocumentStore store, Supplier<String> collection, ViewDefinition<T> view, JsonMapper json) {
        this.store = store;
        this.collection = collection;
        this.view = view;
        this.json = json;
    }

    public Optional<T> byId(Object id) {
        return byIds(List.of(String.valueOf(id))).stream().findFirst();
    }

    /** Without reading what the record says. */
    public boolean exists(Object id) {
        return store.count(collection.get(), Query.where("id", String.valueOf(id))) > 0;
    }

    public List<T> byIds(Collection<String> ids) {
        return store.load(collection.get(), ids).values().stream()
                .map(this::entry)
                .toList();
    }

    public List<T> find(Query query) {
        return store.find(collection.get(), query).stream().map(this::entry).toList();
    }

    public long count(Query query) {
        return store.count(collection.get(), query);
    }

    public List<Group> group(Query query, String groupField, String sumField) {
        return store.group(collection.get(), query, groupField, sumField);
    }

    /** One page and the cursor of the next. */
    public Page<T> page(Query query, Paging paging) {
        var wanted = query.after(Cursor.decode(paging.cursor(), query.order().size() + 1))
                .limit(paging.limit() + 1);
        List<Document> found = store.find(collection.get(), wanted);
        boolean more = found.size() > paging.limit();
        var shown = more ? found.subList(0, paging.limit()) : found;
        String next = more ? Cursor.encode(position(shown.getLast(), query)) : null;
        return new Page<>(shown.stream().map(this::entry).toList(), next);
    }

    private T entry(Document document) {
        return document.as(view.type(), json);
    }

    private static List<Object> position(Document last, Query query) {
        var values = new ArrayList<>();
        for (String field : query.order()) {
            values.add(field.equals("id") ? last.id() : value(last.body().at("/" + field.replace('.', '/'))));
        }
        values.add(last.id());
        return values;
    }

    private static Object value(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return null;
        if (node.isBoolean()) return node.booleanValue();
        if (node.isIntegralNumber()) return node.asLong();
        return node.isNumber() ? node.decimalValue() : node.asString();
    }
}
