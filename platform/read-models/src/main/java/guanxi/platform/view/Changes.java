package guanxi.platform.view;

import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a unit of work is about to change in the views: one change a record, whatever the number of events. It is written with the
 * token; an event whose handler failed leaves nothing in it.
 */
final class Changes {
    static final String RESOURCE = Changes.class.getName();

    /** @param group the processing group of the view that the record is of */
    record Key(String group, String collection, String id) {}

    /** A record as this unit of work sees it; {@code body} is absent if there is none. */
    record Entry(long version, ObjectNode body, String lastEvent, boolean dirty) {
        Entry changedTo(ObjectNode next, String event) {
            return new Entry(version, next, event, true);
        }
    }

    private final DocumentStore store;
    private final Generation generation;
    private final Set<String> prefetched = new HashSet<>();
    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Map<Key, Entry> beforeEvent = new HashMap<>();
    private String event;

    /** @param generation the one that this unit of work makes, of every view */
    Changes(DocumentStore store, Generation generation) {
        this.store = store;
        this.generation = generation;
    }

    Key key(ViewDefinition<?> view, String id) {
        return new Key(view.processor(), generation.collection(view.name()), id);
    }

    /** Reads at once what all events of the batch will touch; once a view. */
    void prefetch(ViewDefinition<?> view, Supplier<Set<String>> touched) {
        if (!prefetched.add(view.name())) return;
        load(touched.get().stream().map(id -> key(view, id)).toList());
    }

    /** @param keys of one collection */
    private void load(List<Key> keys) {
        var missing = keys.stream().filter(key -> !entries.containsKey(key)).toList();
        if (missing.isEmpty()) return;
        var ids = missing.stream().map(Key::id).toList();
        Map<String, Document> found = store.load(missing.getFirst().collection(), ids);
        for (Key key : missing) {
            Document document = found.get(key.id());
            entries.put(
                    key,
                    document == null
                            ? new Entry(0, null, null, false)
                            : new Entry(document.version(), document.body(), null, false));
        }
    }

    Entry read(Key key) {
        load(List.of(key));
        return entries.get(key);
    }

    void change(Key key, ObjectNode next, String eventId) {
        if (!eventId.equals(event)) {
            beforeEvent.clear();
            event = eventId;
        }
        Entry entry = read(key);
        beforeEvent.putIfAbsent(key, entry);
        entries.put(key, entry.changedTo(next, eventId));
    }

    /** Takes back what the handler of this event in this group changed before it failed; what it did in other views stands. */
    void discard(String eventId, String group) {
        if (!eventId.equals(event)) return;
        var taken = beforeEvent.keySet().stream()
                .filter(key -> key.group().equals(group))
                .toList();
        for (Key key : taken) entries.put(key, beforeEvent.remove(key));
    }

    List<Write> writes() {
        var writes = new ArrayList<Write>();
        entries.forEach((key, entry) -> {
            boolean neverExisted = entry.version() == 0 && entry.body() == null;
            if (entry.dirty() && !neverExisted) {
                writes.add(new Write(key.collection(), key.id(), entry.version(), entry.body()));
            }
        });
        return writes;
    }

    /** After they were written: the same unit of work must not write them again. */
    void clear() {
        entries.clear();
        beforeEvent.clear();
        prefetched.clear();
    }
}
