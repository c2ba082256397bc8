package guanxi.platform.view;

import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.store.DocumentStore;
import java.util.List;

/** Removes what a generation left. Its name is not used again, so this may be interrupted, and done twice. */
final class OldGenerations {
    private final DocumentStore store;
    private final TokenDocuments tokens;

    OldGenerations(DocumentStore store, TokenDocuments tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    void remove(Generation generation, List<String> views) {
        String processor = generation.processor();
        tokens.forgetAll(processor);
        new InitialSegments(store, tokens).forget(processor);
        var parked = new ParkedEvents(store, generation::parkedAs);
        for (String view : views) {
            parked.forgetAll(ViewDefinition.processor(view));
            store.drop(generation.collection(view));
        }
    }
}
