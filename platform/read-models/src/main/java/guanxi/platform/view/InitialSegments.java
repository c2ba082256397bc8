package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many segments a processor begins with, and from where: the first instance that says so decides. Its word is one document, so it
 * is atomic on every store; whoever finds it not yet done makes what is missing, as after a kill between the word and the deed.
 */
final class InitialSegments {
    private static final String COLLECTION = "_initial_segments";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;

    /** @param position absent for the beginning of history */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(String processor, int segments, Long position, boolean done) {}

    InitialSegments(DocumentStore store) {
        this.store = store;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** What stands now, to be decided upon; 0 if nothing was ever decided. */
    long version(String processor) {
        Document document = stored(processor);
        return document == null ? 0 : document.version();
    }

    /** Loses in silence against whoever decided since that version was read. */
    void decide(String processor, int segments, Long position, long version) {
        try {
            store.commit(List.of(write(new Plan(processor, segments, position, false), version)));
        } catch (StaleWrite decidedMeanwhile) {
            // What the other said holds.
        }
    }

    /** @param segment makes a segment of that number at that position, unless it is there */
    void complete(String processor, BiConsumer<Integer, Long> segment) {
        Document document = stored(processor);
        if (document == null || plan(document).done()) return;
        Plan plan = plan(document);
        for (int number = 0; number < plan.segments(); number++) segment.accept(number, plan.position());
        try {
            store.commit(
                    List.of(write(new Plan(processor, plan.segments(), plan.position(), true), document.version())));
        } catch (StaleWrite doneMeanwhile) {
            // Somebody else made them too.
        }
    }

    boolean wereMade(String processor) {
        Document document = stored(processor);
        return document != null && plan(document).done();
    }

    void forget(String processor) {
        Document document = stored(processor);
        if (document != null) store.commit(List.of(new Write(COLLECTION, processor, document.version(), null)));
    }

    boolean isAnything() {
        return store.count(COLLECTION, Query.all()) > 0;
    }

    private Document stored(String processor) {
        return store.load(COLLECTION, List.of(processor)).get(processor);
    }

    private static Write write(Plan plan, long version) {
        return new Write(COLLECTION, plan.processor(), version, JSON.valueToTree(plan));
    }

    private static Plan plan(Document document) {
        return JSON.treeToValue(document.body(), Plan.class);
    }
}
