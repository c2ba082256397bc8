package guanxi.platform.view;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens as they are kept: a document a segment, and a version with it, so that of two who write the same one the later is refused.
 * Nothing is ever locked in the store.
 */
final class TokenDocuments {
    private static final String COLLECTION = "_tokens";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;

    /** A token, and the version that whoever writes the next one must name. */
    record Stored(long version, Token token) {}

    TokenDocuments(DocumentStore store) {
        this.store = store;
        store.ensure(new Collection(COLLECTION, List.of(List.of("processor", "segment"))));
    }

    List<Stored> all() {
        return store.find(COLLECTION, Query.all()).stream()
                .map(TokenDocuments::read)
                .toList();
    }

    /** All segments of what is kept under this name. */
    List<Stored> of(String name) {
        return documents(name).stream().map(TokenDocuments::read).toList();
    }

    Map<Integer, Long> positions(String name) {
        return of(name).stream().map(Stored::token).collect(Collectors.toMap(Token::segment, Token::reached));
    }

    Optional<Stored> find(String name, int segment) {
        return find(id(name, segment)).map(TokenDocuments::read);
    }

    Stored existing(String name, int segment) {
        return find(name, segment)
                .orElseThrow(() -> new UnableToClaimTokenException(name + " has no segment " + segment));
    }

    /** Unless it is there: another instance may have made it, and even work on it by now. */
    void make(Token first) {
        try {
            store.commit(List.of(write(0, first)));
        } catch (StaleWrite isThere) {
            // And so it stays.
        }
    }

    void save(long version, Token token) {
        save(List.of(), version, token);
    }

    /** @param records are written before the token, in one transaction with it where the store has one */
    void save(List<Write> records, long version, Token token) {
        var writes = new ArrayList<>(records);
        writes.add(write(version, token));
        try {
            store.commit(writes);
        } catch (StaleWrite meanwhile) {
            throw new UnableToClaimTokenException(
                    "Somebody else works on " + token.processor() + " " + token.segment(), meanwhile);
        }
    }

    void delete(Stored stored) {
        store.commit(List.of(new Write(
                COLLECTION, id(stored.token().processor(), stored.token().segment()), stored.version(), null)));
    }

    void forgetAll(String name) {
        documents(name).stream().map(Document::id).forEach(this::forget);
    }

    /** Whoever holds the claim may store or extend it in that very moment. */
    private void forget(String id) {
        boolean gone = false;
        while (!gone) gone = triedToForget(id);
    }

    private boolean triedToForget(String id) {
        Optional<Document> token = find(id);
        if (token.isEmpty()) return true;
        try {
            store.commit(List.of(new Write(COLLECTION, id, token.get().version(), null)));
            return true;
        } catch (StaleWrite claimedMeanwhile) {
            return false;
        }
    }

    private List<Document> documents(String name) {
        return store.find(COLLECTION, Query.where("processor", name).orderBy("segment"));
    }

    private Optional<Document> find(String id) {
        return Optional.ofNullable(store.load(COLLECTION, List.of(id)).get(id));
    }

    private static Write write(long version, Token token) {
        return new Write(COLLECTION, id(token.processor(), token.segment()), version, JSON.valueToTree(token));
    }

    private static Stored read(Document document) {
        return new Stored(document.version(), document.as(Token.class, JSON));
    }

    private static String id(String name, int segment) {
        return name + "#" + segment;
    }
}
