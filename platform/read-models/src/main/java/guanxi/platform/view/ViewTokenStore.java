package guanxi.platform.view;

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
import java.util.function.UnaryOperator;
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

    private final DocumentStore store;
    private final String owner;
    private final InitialSegments initial;
    private final Clock clock;
    private final Duration claimTimeout;
    private final Consumer<String> afterStore;
    private final UnaryOperator<String> keptAs;
    private final HistoryCheck history;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /**
     * @param keptAs under which name the tokens of a processor are kept: those of a view go with its revision and generation
     * @param afterStore told the processor after each of its tokens
     */
    public ViewTokenStore(
            DocumentStore store,
            String owner,
            Clock clock,
            Duration claimTimeout,
            UnaryOperator<String> keptAs,
            HistoryCheck history,
            Consumer<String> afterStore) {
        this.store = store;
        this.owner = owner;
        this.clock = clock;
        this.claimTimeout = claimTimeout;
        this.keptAs = keptAs;
        this.history = history;
        this.afterStore = afterStore;
        store.ensure(SPECIFICATION);
        this.initial = new InitialSegments(store);
    }

    /** Why a processor does not go on, though it could be claimed. */
    public Optional<String> refusal(String processor) {
        return history.refusal(processor);
    }

    static long positionOf(ObjectNode token) {
        return token.hasNonNull("position") ? token.get("position").asLong() : NOWHERE;
    }

    /** The positions of all segments of a processor, whoever works on them. */
    public Map<Integer, Long> positions(String processor) {
        var positions = new HashMap<Integer, Long>();
        segments(keptAs.apply(processor))
                .forEach(t -> positions.put(t.body().get("segment").asInt(), positionOf(t.body())));
        return positions;
    }

    /** Drops the claims of a process that is known to be gone, because this one holds its lock. */
    public void dropAllClaims() {
        for (Document document : store.find(COLLECTION, Query.all())) {
            save(document.version(), read(document).released());
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, TrackingToken initialToken) {
        String name = keptAs.apply(processor);
        long undecided = initial.version(name);
        if (completedSegments(name).length > 0) {
            throw new UnableToClaimTokenException("Segments of " + processor + " exist already");
        }
        initial.decide(name, segmentCount, position(initialToken), undecided);
        completeInitialSegments(name);
    }

    private void completeInitialSegments(String name) {
        initial.complete(name, (segment, position) -> {
            try {
                store.commit(List.of(write(0, Token.first(name, segment, position))));
            } catch (StaleWrite isThere) {
                // Made by another instance, which may even work on it by now.
            }
        });
    }

    /** Whether this processor ever had segments, even if they are gone. */
    public boolean hadSegments(String processor) {
        return initial.wereMade(keptAs.apply(processor));
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
        save(0, Token.first(keptAs.apply(processor), segment, position(token)));
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        String name = keptAs.apply(processor);
        alone(name, segment, () -> store(token, name, segment));
        afterStore.accept(processor);
    }

    private void store(TrackingToken token, String name, int segment) {
        Document mine = claimed(name, segment);
        var writes = new ArrayList<Write>();
        Changes changes =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(Changes.RESOURCE) : null;
        if (changes != null) writes.addAll(changes.writes());
        Token next = read(mine).at(position(token), clock.millis());
        writes.add(write(mine.version(), history.anchored(next, lastOfBatch())));
        try {
            store.commit(writes);
        } catch (StaleWrite stolen) {
            throw new UnableToClaimTokenException("Somebody else works on " + name + " " + segment, stolen);
        }
        if (changes != null) changes.clear();
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        String name = keptAs.apply(processor);
        Document document = existing(name, segment);
        Token token = read(document);
        if (!token.isFreeFor(owner, claimTimeout, clock.millis())) {
            history.holds(processor, segment);
            throw new UnableToClaimTokenException(name + " " + segment + " belongs to " + token.owner());
        }
        if (history.isOther(token)) return startedOver(processor, token);
        history.holds(processor, segment);
        save(document.version(), history.anchored(token).claimedBy(owner, clock.millis()));
        return token.position() == null ? null : new GlobalSequenceTrackingToken(token.position());
    }

    private TrackingToken startedOver(String processor, Token token) {
        int segments = segments(token.processor()).size();
        history.isReplaced(processor, token);
        try {
            initializeTokenSegments(processor, segments);
        } catch (UnableToClaimTokenException madeMeanwhile) {
            // Somebody else found it out too.
        }
        return fetchToken(processor, token.segment());
    }

    /** Whether a segment that nobody works on speaks of another history than there is. */
    public boolean standsBeforeAnotherHistory(String processor) {
        long now = clock.millis();
        return segments(keptAs.apply(processor)).stream()
                .map(ViewTokenStore::read)
                .anyMatch(token -> token.isFreeFor(null, claimTimeout, now) && history.isOther(token));
    }

    /** Puts all segments to one place in the history that there is; the next claim anchors them there. */
    public void place(String processor, TrackingToken place) {
        for (Document segment : segments(keptAs.apply(processor))) {
            Token token = read(segment);
            save(segment.version(), Token.first(token.processor(), token.segment(), position(place)));
        }
    }

    @Override
    public void extendClaim(String processor, int segment) {
        String name = keptAs.apply(processor);
        alone(name, segment, () -> {
            Document mine = claimed(name, segment);
            save(mine.version(), read(mine).claimedBy(owner, clock.millis()));
        });
        afterStore.accept(processor);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        String id = id(keptAs.apply(processor), segment);
        Document document = store.load(COLLECTION, List.of(id)).get(id);
        if (document != null && owner.equals(read(document).owner()))
            save(document.version(), read(document).released());
    }

    @Override
    public void deleteToken(String processor, int segment) {
        Document mine = claimed(keptAs.apply(processor), segment);
        store.commit(List.of(new Write(COLLECTION, mine.id(), mine.version(), null)));
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return completedSegments(keptAs.apply(processor));
    }

    private int[] completedSegments(String name) {
        completeInitialSegments(name);
        return segments(name).stream()
                .mapToInt(t -> t.body().get("segment").asInt())
                .sorted()
                .toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.empty();
    }

    /** A claim is extended while its worker stores: in one process the two must not outdate each other. */
    private void alone(String name, int segment, Runnable action) {
        var lock = locks.computeIfAbsent(id(name, segment), id -> new ReentrantLock());
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    private List<Document> segments(String name) {
        return store.find(COLLECTION, Query.where("processor", name).orderBy("segment"));
    }

    private Document claimed(String name, int segment) {
        Document document = existing(name, segment);
        if (!owner.equals(read(document).owner())) {
            throw new UnableToClaimTokenException(name + " " + segment + " is claimed by somebody else");
        }
        return document;
    }

    private Document existing(String name, int segment) {
        Document document = store.load(COLLECTION, List.of(id(name, segment))).get(id(name, segment));
        if (document == null) throw new UnableToClaimTokenException(name + " has no segment " + segment);
        return document;
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

    /** A replay that has not begun says 0, as if the first event had been seen; what it wraps says where it really is. */
    static Long position(TrackingToken token) {
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

    private static String id(String name, int segment) {
        return name + "#" + segment;
    }
}
