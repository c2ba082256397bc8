package guanxi.platform.command;

import com.github.benmanes.caffeine.cache.Caffeine;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Aggregates as the last command left them, for as long as another process may take to hear that a person's key was destroyed: what
 * they know of persons was opened with it. When a key is destroyed here, none of them is believed any more.
 */
public final class RecentAggregates implements Cache {
    private static final int MOST = 1_000;
    private static final String RESOURCE = RecentAggregates.class.getName();
    private final PersonKeys keys;
    private final com.github.benmanes.caffeine.cache.Cache<Object, Kept> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(StoredPersonKeys.SEEN_ELSEWHERE_WITHIN)
            .build();

    private record Kept(Object aggregate, long destroyedBefore) {}

    public RecentAggregates(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> V get(K aggregate) {
        destroyedBefore();
        Kept known = kept.getIfPresent(aggregate);
        return known == null || known.destroyedBefore() != keys.destroyed() ? null : (V) known.aggregate();
    }

    /** One of which nothing was recorded has no identifier, and is not kept. */
    @Override
    public void put(Object aggregate, Object value) {
        if (aggregate != null) kept.put(aggregate, asKept(value));
    }

    @Override
    public boolean putIfAbsent(Object aggregate, Object value) {
        return kept.asMap().putIfAbsent(aggregate, asKept(value)) == null;
    }

    private Kept asKept(Object aggregate) {
        return new Kept(aggregate, destroyedBefore());
    }

    /** As many as when the unit of work first asked for an aggregate: it may have opened what a key destroyed since would not. */
    private long destroyedBefore() {
        return CurrentUnitOfWork.get().getOrComputeResource(RESOURCE, key -> keys.destroyed());
    }

    @Override
    public boolean remove(Object aggregate) {
        return aggregate != null && kept.asMap().remove(aggregate) != null;
    }

    @Override
    public boolean containsKey(Object aggregate) {
        return get(aggregate) != null;
    }

    /** Nobody listens. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to which aggregates are kept");
    }
}
