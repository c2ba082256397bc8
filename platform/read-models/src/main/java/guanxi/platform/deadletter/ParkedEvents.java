package guanxi.platform.deadletter;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where parked events are kept, in the order of their aggregates. Parking one twice parks it once. Those of a view go with their
 * generation: another edition of the views, or a rebuild, has its own.
 */
public final class ParkedEvents {
    private static final String COLLECTION = "_parked_events";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GENERATION = "@";
    private final DocumentStore store;
    private final UnaryOperator<String> keptAs;
    private final RetryClaims claims;

    /** @param keptAs under which name those of a processor are kept: its own, or with its generation behind it */
    public ParkedEvents(DocumentStore store, UnaryOperator<String> keptAs) {
        this(store, keptAs, new RetryClaims(store));
        store.ensure(new Collection(COLLECTION, List.of(List.of("processor", "aggregate", "sequence"))));
    }

    private ParkedEvents(DocumentStore store, UnaryOperator<String> keptAs, RetryClaims claims) {
        this.store = store;
        this.keptAs = keptAs;
        this.claims = claims;
    }

    /** These of a processor, also if another generation of its view takes over meanwhile. */
    ParkedEvents asKeptNow(String processor) {
        String name = keptAs.apply(processor);
        return new ParkedEvents(store, any -> name, claims);
    }

    public List<ParkedEvent> of(String processor) {
        return find(query(processor, null).orderBy("aggregate", "sequence"));
    }

    public List<ParkedEvent> of(String processor, String aggregate) {
        return find(query(processor, aggregate).orderBy("aggregate", "sequence"));
    }

    public List<ParkedEvent> all() {
        return store.find(COLLECTION, Query.all().orderBy("processor", "aggregate", "sequence")).stream()
                .filter(stored -> isOfNow(processor(stored)))
                .map(ParkedEvents::event)
                .toList();
    }

    /** Of all processors and generations, each its own for ever: one that was made good never comes back. */
    public Set<String> ids() {
        return store.find(COLLECTION, Query.all()).stream().map(Document::id).collect(toUnmodifiableSet());
    }

    /** The first of each aggregate: only that one can be tried. */
    public List<ParkedEvent> heads(String processor) {
        return aggregates(processor).stream()
                .flatMap(group -> head(processor, group.value()).stream())
                .toList();
    }

    Optional<ParkedEvent> head(String processor, String aggregate) {
        return find(query(processor, aggregate).orderBy("aggregate", "sequence").limit(1)).stream()
                .findFirst();
    }

    /** Absent while another has it. */
    Optional<RetryClaims.Claim> claim(String processor, String aggregate, Clock clock) {
        return claims.take(keptAs.apply(processor), aggregate, clock);
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
        var claim = claim(processor, aggregate, clock);
        if (claim.isEmpty()) return false;
        try {
            forgetAll(processor, aggregate);
            return true;
        } finally {
            claim.get().release();
        }
    }

    List<Group> aggregates(String processor) {
        return store.group(COLLECTION, query(processor, null), "aggregate", null);
    }

    /** For any processor, in any generation. */
    boolean isAny() {
        return !store.find(COLLECTION, Query.all().limit(1)).isEmpty();
    }

    boolean isAny(String processor) {
        return !find(query(processor, null).limit(1)).isEmpty();
    }

    long count(String processor, String aggregate) {
        return store.count(COLLECTION, query(processor, aggregate));
    }

    void park(ParkedEvent event) {
        try {
            store.commit(List.of(write(event, 0)));
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
        stored(event).ifPresent(d -> store.commit(List.of(write(event, d.version()))));
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
        store.find(COLLECTION, query(processor, aggregate))
                .forEach(d -> writes.add(new Write(COLLECTION, d.id(), d.version(), null)));
        store.commit(writes);
    }

    private Optional<Document> stored(ParkedEvent event) {
        String id = id(event);
        return Optional.ofNullable(store.load(COLLECTION, List.of(id)).get(id));
    }

    private Query query(String processor, String aggregate) {
        return Query.where("processor", keptAs.apply(processor)).and("aggregate", aggregate);
    }

    private String id(ParkedEvent event) {
        return event.idOf(keptAs.apply(event.processor()));
    }

    private Write write(ParkedEvent event, long version) {
        ObjectNode body = JSON.valueToTree(event);
        body.put("processor", keptAs.apply(event.processor()));
        return new Write(COLLECTION, id(event), version, body);
    }

    private boolean isOfNow(String name) {
        return keptAs.apply(plain(name)).equals(name);
    }

    private List<ParkedEvent> find(Query query) {
        return store.find(COLLECTION, query).stream().map(ParkedEvents::event).toList();
    }

    private static ParkedEvent event(Document document) {
        ObjectNode body = document.body().deepCopy();
        body.put("processor", plain(processor(document)));
        return JSON.treeToValue(body, ParkedEvent.class);
    }

    private static String processor(Document document) {
        return document.body().get("processor").asString();
    }

    private static String plain(String name) {
        return name.split(GENERATION)[0];
    }
}
