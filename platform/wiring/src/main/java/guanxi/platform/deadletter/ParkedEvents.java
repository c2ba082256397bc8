package guanxi.platform.deadletter;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Group;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Where parked events are kept, in the order of their aggregates. Parking one twice parks it once. */
public final class ParkedEvents {
    private static final String COLLECTION = "_parked_events";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;
    private final RetryClaims claims;

    public ParkedEvents(DocumentStore store) {
        this.store = store;
        this.claims = new RetryClaims(store);
        store.ensure(new Collection(COLLECTION, List.of(List.of("processor", "aggregate", "sequence"))));
    }

    public List<ParkedEvent> of(String processor) {
        return find(Query.where("processor", processor).orderBy("aggregate", "sequence"));
    }

    public List<ParkedEvent> of(String processor, String aggregate) {
        return find(
                Query.where("processor", processor).and("aggregate", aggregate).orderBy("aggregate", "sequence"));
    }

    public List<ParkedEvent> all() {
        return find(Query.all().orderBy("processor", "aggregate", "sequence"));
    }

    /** The first of each aggregate: only that one can be tried. */
    public List<ParkedEvent> heads(String processor) {
        return aggregates(processor).stream()
                .flatMap(group -> head(processor, group.value()).stream())
                .toList();
    }

    Optional<ParkedEvent> head(String processor, String aggregate) {
        return find(Query.where("processor", processor)
                        .and("aggregate", aggregate)
                        .orderBy("aggregate", "sequence")
                        .limit(1))
                .stream()
                .findFirst();
    }

    RetryClaims claims() {
        return claims;
    }

    /** Drops what a process that is known to be gone was trying again. */
    public void dropAllClaims() {
        claims.dropAll();
    }

    /**
     * Skips an aggregate's events for ever.
     *
     * @return false if they are just being tried again, and so were left
     */
    public boolean drop(String processor, String aggregate, Clock clock) {
        var claim = claims.take(processor, aggregate, clock);
        if (claim.isEmpty()) return false;
        try {
            forgetAll(processor, aggregate);
            return true;
        } finally {
            claim.get().release();
        }
    }

    List<Group> aggregates(String processor) {
        return store.group(COLLECTION, Query.where("processor", processor), "aggregate", null);
    }

    long count(String processor, String aggregate) {
        return store.count(COLLECTION, Query.where("processor", processor).and("aggregate", aggregate));
    }

    void park(ParkedEvent event) {
        try {
            store.commit(List.of(new Write(COLLECTION, event.id(), 0, JSON.valueToTree(event))));
        } catch (StaleWrite parkedAlready) {
            boolean knowsNoMore = event.cause() == null
                    && stored(event)
                            .map(ParkedEvents::event)
                            .filter(known -> known.eventId().equals(event.eventId()))
                            .isPresent();
            if (!knowsNoMore) replace(event);
        }
    }

    void replace(ParkedEvent event) {
        stored(event)
                .ifPresent(d ->
                        store.commit(List.of(new Write(COLLECTION, event.id(), d.version(), JSON.valueToTree(event)))));
    }

    void forget(ParkedEvent event) {
        stored(event).ifPresent(d -> store.commit(List.of(new Write(COLLECTION, d.id(), d.version(), null))));
    }

    public void forgetAll(String processor) {
        forgetAll(processor, null);
    }

    /** @param aggregate absent for those of all aggregates */
    public void forgetAll(String processor, String aggregate) {
        var writes = new ArrayList<Write>();
        store.find(COLLECTION, Query.where("processor", processor).and("aggregate", aggregate))
                .forEach(d -> writes.add(new Write(COLLECTION, d.id(), d.version(), null)));
        store.commit(writes);
    }

    private Optional<Document> stored(ParkedEvent event) {
        return Optional.ofNullable(store.load(COLLECTION, List.of(event.id())).get(event.id()));
    }

    private List<ParkedEvent> find(Query query) {
        return store.find(COLLECTION, query).stream().map(ParkedEvents::event).toList();
    }

    private static ParkedEvent event(Document document) {
        return JSON.treeToValue(document.body(), ParkedEvent.class);
    }
}
