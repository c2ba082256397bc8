package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokens beside the documents that they speak of. Axon stores a token before anything that a handler registers for the commit, so
 * it is here that the pending views are written: before their token, in the same transaction where the store has one.
 */
public final class ViewTokenStore implements TokenStore {
    static final String COLLECTION = "_tokens";
    static final Collection SPECIFICATION = new Collection(COLLECTION, List.of(List.of("processor", "segment")));
    private static final long NOWHERE = -1;
    private static final JsonMapper JSON = new JsonMapper();

    /** @param position absent before the first event; a claim is its owner's until {@code claimedAt} is too old */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Token(
            String processor,
            int segment,
            Long position,
            String owner,
            long claimedAt,
            Long lastEventAt,
            String lastEvent) {

        Token claimedBy(String newOwner, long now) {
            return new Token(processor, segment, position, newOwner, now, lastEventAt, lastEvent);
        }

        Token at(Long newPosition, TrackedEventMessage<?> last, long now) {
            if (last == null) return new Token(processor, segment, newPosition, owner, now, lastEventAt, lastEvent);
            Long lastAt = ViewTokenStore.position(last.trackingToken());
            return new Token(processor, segment, newPosition, owner, now, lastAt, last.getIdentifier());
        }
    }

    private final DocumentStore store;
    private final String owner;
    private final InitialSegments initial;
    private final Clock clock;
    private final Duration claimTimeout;
    private final Consumer<String> afterStore;
    private final HistoryCheck history;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** For reactions, which are never replayed: whatever history they stand before, they go on. */
    public ViewTokenStore(
            DocumentStore store, String owner, Clock clock, Duration claimTimeout, Consumer<String> afterStore) {
        this(store, owner, clock, claimTimeout, afterStore, null);
    }

    public ViewTokenStore(
            DocumentStore store,
            String owner,
            Clock clock,
            Duration claimTimeout,
            Consumer<String> afterStore,
            HistoryCheck history) {
        this.store = store;
        this.owner = owner;
        this.clock = clock;
        this.claimTimeout = claimTimeout;
        this.afterStore = afterStore;
        this.history = history;
        store.ensure(SPECIFICATION);
        this.initial = new InitialSegments(store);
    }

    static long positionOf(ObjectNode token) {
        return token.hasNonNull("position") ? token.get("position").asLong() : NOWHERE;
    }

    /** The positions of all segments of a processor, whoever works on them. */
    public Map<Integer, Long> positions(String processor) {
        var positions = new HashMap<Integer, Long>();
        segments(processor).forEach(t -> positions.put(t.body().get("segment").asInt(), positionOf(t.body())));
        return positions;
    }

    /** Drops the claims of a process that is known to be gone, because this one holds its lock. */
    public void dropAllClaims() {
        for (Document document : store.find(COLLECTION, Query.all())) {
            save(document.version(), released(read(document)));
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, TrackingToken initialToken) {
        long undecided = initial.version(processor);
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("Segments of " + processor + " exist already");
        }
        initial.decide(processor, segmentCount, position(initialToken), undecided);
        completeInitialSegments(processor);
    }

    private void completeInitialSegments(String processor) {
        initial.complete(processor, (segment, position) -> {
            try {
                store.commit(List.of(write(0, new Token(processor, segment, position, null, 0, null, null))));
            } catch (StaleWrite isThere) {
                // Made by another instance, which may even work on it by now.
            }
        });
    }

    /** Whether this processor ever had segments, even if they are gone. */
    public boolean hadSegments(String processor) {
        return initial.wereMade(processor);
    }

    /** Whether any processor ever had segments here. */
    public boolean wasUsed() {
        return initial.isAnything();
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeSegment(TrackingToken token, String processor, int segment) {
        save(0, new Token(processor, segment, position(token), null, 0, null, null));
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        alone(processor, segment, () -> store(token, processor, segment));
        afterStore.accept(processor);
    }

    private void store(TrackingToken token, String processor, int segment) {
        Document mine = claimed(processor, segment);
        var writes = new ArrayList<Write>();
        Changes changes =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(Changes.RESOURCE) : null;
        if (changes != null) writes.addAll(changes.writes());
        writes.add(write(mine.version(), read(mine).at(position(token), lastOfBatch(), clock.millis())));
        try {
            store.commit(writes);
        } catch (StaleWrite stolen) {
            throw new UnableToClaimTokenException("Somebody else works on " + processor + " " + segment, stolen);
        }
        if (changes != null) changes.clear();
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        Document document = existing(processor, segment);
        Token token = read(document);
        boolean free = token.owner() == null || token.owner().equals(owner) || expired(token);
        if (!free) throw new UnableToClaimTokenException(processor + " " + segment + " belongs to " + token.owner());
        save(document.version(), token.claimedBy(owner, clock.millis()));
        int[] segments = fetchSegments(processor);
        if (history != null && history.startedOver(processor, token.lastEventAt(), token.lastEvent())) {
            for (int again : segments) initializeSegment(null, processor, again);
            return fetchToken(processor, segment);
        }
        return token.position() == null ? null : new GlobalSequenceTrackingToken(token.position());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        alone(processor, segment, () -> {
            Document mine = claimed(processor, segment);
            save(mine.version(), read(mine).claimedBy(owner, clock.millis()));
        });
        afterStore.accept(processor);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        Document document =
                store.load(COLLECTION, List.of(id(processor, segment))).get(id(processor, segment));
        if (document != null && owner.equals(read(document).owner()))
            save(document.version(), released(read(document)));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        Document mine = claimed(processor, segment);
        store.commit(List.of(new Write(COLLECTION, mine.id(), mine.version(), null)));
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        completeInitialSegments(processor);
        return segments(processor).stream()
                .mapToInt(t -> t.body().get("segment").asInt())
                .sorted()
                .toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.empty();
    }

    /** A claim is extended while its worker stores: in one process the two must not outdate each other. */
    private void alone(String processor, int segment, Runnable action) {
        var lock = locks.computeIfAbsent(id(processor, segment), id -> new ReentrantLock());
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    private List<Document> segments(String processor) {
        return store.find(COLLECTION, Query.where("processor", processor).orderBy("segment"));
    }

    private Document claimed(String processor, int segment) {
        Document document = existing(processor, segment);
        if (!owner.equals(read(document).owner())) {
            throw new UnableToClaimTokenException(processor + " " + segment + " is claimed by somebody else");
        }
        return document;
    }

    private Document existing(String processor, int segment) {
        Document document =
                store.load(COLLECTION, List.of(id(processor, segment))).get(id(processor, segment));
        if (document == null) throw new UnableToClaimTokenException(processor + " has no segment " + segment);
        return document;
    }

    private boolean expired(Token token) {
        return token.claimedAt() + claimTimeout.toMillis() < clock.millis();
    }

    private void save(long version, Token token) {
        try {
            store.commit(List.of(write(version, token)));
        } catch (StaleWrite meanwhile) {
            throw new UnableToClaimTokenException("Somebody else claimed " + token.processor(), meanwhile);
        }
    }

    private static Write write(long version, Token token) {
        return new Write(COLLECTION, id(token.processor(), token.segment()), version, JSON.valueToTree(token));
    }

    private static Token read(Document document) {
        return JSON.treeToValue(document.body(), Token.class);
    }

    private static Token released(Token token) {
        return token.claimedBy(null, 0);
    }

    /** A replay that has not begun says 0, as if the first event had been seen; what it wraps says where it really is. */
    private static Long position(TrackingToken token) {
        TrackingToken real = WrappedToken.unwrapLowerBound(token);
        return real == null || real.position().isEmpty()
                ? null
                : Long.valueOf(real.position().getAsLong());
    }

    private static TrackedEventMessage<?> lastOfBatch() {
        boolean batch = CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?>;
        if (!batch) return null;
        var messages = ((BatchingUnitOfWork<?>) CurrentUnitOfWork.get()).getMessages();
        return messages.getLast() instanceof TrackedEventMessage<?> last ? last : null;
    }

    private static String id(String processor, int segment) {
        return processor + "#" + segment;
    }
}
