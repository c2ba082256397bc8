package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.List;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many segments a processor begins with, and from where: the first instance that says so decides. Its word is one document, so it
 * is atomic on every store; whoever finds it not yet done makes what is missing, as after a kill between the word and the deed.
 */
final class InitialSegments {
    private static final String COLLECTION = "_initial_segments";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;
    private final TokenDocuments tokens;

    /** @param position absent for the beginning of history */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(String processor, int segments, Long position, boolean done) {}

    InitialSegments(DocumentStore store, TokenDocuments tokens) {
        this.store = store;
        this.tokens = tokens;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** Refuses if there are segments already. */
    void begin(String name, int segments, Long position) {
        long undecided = version(name);
        if (numbers(name).length > 0) throw new UnableToClaimTokenException("Segments of " + name + " exist already");
        decide(new Plan(name, segments, position, false), undecided);
        complete(name);
    }

    /** Of all segments that there are, once those are made that somebody decided upon. */
    int[] numbers(String name) {
        complete(name);
        return tokens.of(name).stream()
                .mapToInt(stored -> stored.token().segment())
                .sorted()
                .toArray();
    }

    /** What stands now, to be decided upon; 0 if nothing was ever decided. */
    private long version(String name) {
        Document document = stored(name);
        return document == null ? 0 : document.version();
    }

    /** Loses in silence against whoever decided since that version was read. */
    private void decide(Plan plan, long version) {
        try {
            store.commit(List.of(write(plan, version)));
        } catch (StaleWrite decidedMeanwhile) {
            // What the other said holds.
        }
    }

    private void complete(String name) {
        Document document = stored(name);
        if (document == null || plan(document).done()) return;
        Plan plan = plan(document);
        for (int number = 0; number < plan.segments(); number++)
            tokens.make(Token.first(name, number, plan.position()));
        try {
            store.commit(List.of(write(new Plan(name, plan.segments(), plan.position(), true), document.version())));
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
        return document.as(Plan.class, JSON);
    }
}
