package guanxi.platform.view;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Editions as all instances know them: a document each, so that whatever is said of one is said at once, or not at all. */
final class EditionDocuments {
    private static final String COLLECTION = "_editions";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;

    /** @param version 0 if it is not kept yet */
    record Stored(long version, Edition edition) {}

    EditionDocuments(DocumentStore store) {
        this.store = store;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    List<Stored> all() {
        return store.find(COLLECTION, Query.all()).stream()
                .map(EditionDocuments::read)
                .toList();
    }

    Optional<Stored> find(String id) {
        return Optional.ofNullable(store.load(COLLECTION, List.of(id)).get(id)).map(EditionDocuments::read);
    }

    /** Whether it was; otherwise another instance has said something since that version was read. */
    boolean saved(long version, Edition edition) {
        try {
            store.commit(List.of(new Write(COLLECTION, edition.id(), version, JSON.valueToTree(edition))));
            return true;
        } catch (StaleWrite otherInstanceDidIt) {
            return false;
        }
    }

    void remove(long version, Edition edition) {
        try {
            store.commit(List.of(new Write(COLLECTION, edition.id(), version, null)));
        } catch (StaleWrite openedAgain) {
            // And so it stays.
        }
    }

    private static Stored read(Document document) {
        return new Stored(document.version(), document.as(Edition.class, JSON));
    }
}
