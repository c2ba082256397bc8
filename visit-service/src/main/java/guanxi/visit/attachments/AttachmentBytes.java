package guanxi.visit.attachments;

import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.SealedBytes;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bytes of attachments, each sealed under the key of the specialist whose visit it is, as the numbers that he called from are (ADR
 * 34). They are no view: nothing brings them back.
 */
public final class AttachmentBytes {
    private static final String COLLECTION = "attachments";
    private static final String SEALED = "sealed";
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentBytes.class);
    private final DocumentStore store;
    private final SealedBytes sealing;
    private final JsonMapper json = new JsonMapper();

    public AttachmentBytes(DocumentStore store, PersonKeys keys) {
        this.store = store;
        this.sealing = new SealedBytes(keys);
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /**
     * Once: those that are there stay, and those that were deleted stay so.
     *
     * @return false if the specialist's key was destroyed, so that nothing can be kept
     */
    public boolean keep(VisitId visit, ColleagueId specialist, String attachmentId, byte[] bytes) {
        Optional<byte[]> sealed = sealing.close(whose(specialist), bytes);
        if (sealed.isEmpty()) return false;
        try {
            store.commit(List.of(new Write(COLLECTION, id(visit, attachmentId), 0, record(sealed.get()))));
        } catch (StaleWrite known) {
            LOG.debug("These bytes were told before", known);
        }
        return true;
    }

    /** Absent if they were never kept, were deleted, or nobody can read them any more. */
    public Optional<byte[]> find(VisitId visit, ColleagueId specialist, String attachmentId) {
        return stored(visit, attachmentId)
                .filter(document -> document.body().has(SEALED))
                .flatMap(document -> sealing.open(
                        whose(specialist), document.body().get(SEALED).binaryValue()));
    }

    /** False once his key is destroyed. */
    public boolean areReadable(ColleagueId specialist) {
        return sealing.canOpen(whose(specialist));
    }

    /** That they were is kept, so that they do not come back with whoever sends them again. */
    public void delete(VisitId visit, String attachmentId) {
        long version = stored(visit, attachmentId).map(Document::version).orElse(0L);
        store.commit(List.of(new Write(COLLECTION, id(visit, attachmentId), version, json.createObjectNode())));
    }

    private Optional<Document> stored(VisitId visit, String attachmentId) {
        String id = id(visit, attachmentId);
        return Optional.ofNullable(store.load(COLLECTION, List.of(id)).get(id));
    }

    private ObjectNode record(byte[] sealed) {
        return json.createObjectNode().put(SEALED, sealed);
    }

    private static Person whose(ColleagueId specialist) {
        return Person.ofColleague(specialist, null);
    }

    private static String id(VisitId visit, String attachmentId) {
        return visit.number() + "-" + attachmentId;
    }
}
