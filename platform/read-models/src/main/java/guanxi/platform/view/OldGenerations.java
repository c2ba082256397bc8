package guanxi.platform.view;

import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.List;

/** Removes what a generation left. Its name is not used again, so this may be interrupted, and done twice. */
final class OldGenerations {
    private final DocumentStore store;

    OldGenerations(DocumentStore store) {
        this.store = store;
        store.ensure(ViewTokenStore.SPECIFICATION);
    }

    void remove(Generation generation) {
        String processor = generation.processor();
        store.find(ViewTokenStore.COLLECTION, Query.where("processor", processor)).stream()
                .map(Document::id)
                .forEach(this::removeToken);
        new InitialSegments(store).forget(processor);
        new ParkedEvents(store, name -> name).forgetAll(processor);
        store.drop(generation.collection());
    }

    /** Whoever holds the claim may store or extend it in that very moment. */
    private void removeToken(String id) {
        boolean gone = false;
        while (!gone) gone = triedToRemove(id);
    }

    private boolean triedToRemove(String id) {
        Document token = store.load(ViewTokenStore.COLLECTION, List.of(id)).get(id);
        if (token == null) return true;
        try {
            store.commit(List.of(new Write(ViewTokenStore.COLLECTION, id, token.version(), null)));
            return true;
        } catch (StaleWrite claimedMeanwhile) {
            return false;
        }
    }
}
