package guanxi.platform.store;

import java.util.List;
import java.util.Map;

/**
 * Where read models, tokens and dead letters are kept. Two adapters, one contract test: MongoDB for the system, SQLite for
 * standalone.
 */
public interface DocumentStore extends AutoCloseable {

    /** Makes the collection and its indexes where they are missing. */
    void ensure(Collection collection);

    void drop(String collection);

    /** Those that exist, by id. */
    Map<String, Document> load(String collection, java.util.Collection<String> ids);

    List<Document> find(String collection, Query query);

    long count(String collection, Query query);

    /** Counts, and sums of {@code sumField} (whole numbers; absent: no sum), by the text value of a field, in its order. */
    List<Group> group(String collection, Query query, String groupField, String sumField);

    /**
     * Makes the changes in this order. SQLite makes all or none; on MongoDB a prefix may remain, so the last write should be
     * the one that says that the others were done.
     *
     * @throws StaleWrite if one was made for another version
     */
    void commit(List<Write> writes);

    /**
     * Leaves nothing readable in the store's own files of what was overwritten or deleted before. A server's files are its own: it
     * grows over the old in time, which is why what must not be read there is kept wrapped (ADR 18).
     */
    default void scrub() {}

    @Override
    void close();
}
