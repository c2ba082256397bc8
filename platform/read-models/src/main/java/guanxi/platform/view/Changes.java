package guanxi.platform.view;

import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a unit of work is about to change in the views: one change a record, whatever the number of events. It is written with the
 * token; an event whose handler failed leaves nothing in it.
 */
final class Changes {
    static final String RESOURCE = Changes.class.getName();

    record Key(String collection, String id) {}

    /** A record as this unit of work sees it; {@code body} is absent if there is none. */
    record Entry(long version, ObjectNode body, String lastEvent, boolean dirty) {
        Entry changedTo(ObjectNode next, String event) {
            return new Entry(version, next, event, true);
        }
    }

    private final DocumentStore store;
    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Map<Key, Entry> beforeEvent = new HashMap<>();
    private String event;

    Changes(DocumentStore store) {
        this.store = store;
    }

    void prefetch(String collection, Collection<String> ids) {
        var missing = ids.stream()
                .filter(id -> !entries.containsKey(new Key(collection, id)))
                .toList();
        if (missing.isEmpty()) return;
        Map<String, Document> found = store.load(collection, missing);
        for (String id : missing) {
            Document document = found.get(id);
            entries.put(
                    new Key(collection, id),
                    document == null
                            ? new Entry(0, null, null, false)
                            : new Entry(document.version(), document.body(), null, false));
        }
    }

    Entry read(Key key) {
        prefetch(key.collection(), List.of(key.id()));
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

    /** Takes back what the handler of this event changed before it failed. */
    void discard(String eventId) {
        if (!eventId.equals(event)) return;
        entries.putAll(beforeEvent);
        beforeEvent.clear();
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
    }
}
