package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Stores of tokens that stand before no history. */
public final class TokenStores {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private TokenStores() {}

    public static ViewTokenStore plain(DocumentStore store, String owner) {
        return plain(store, owner, Clock.systemUTC());
    }

    public static ViewTokenStore plain(DocumentStore store, String owner, Clock clock) {
        return of(store, owner, clock, processor -> {});
    }

    /** Which swaps generations of these views. */
    public static ViewTokenStore of(DocumentStore store, String owner, Views views) {
        return of(store, owner, Clock.systemUTC(), views::swapIfCaughtUp);
    }

    private static ViewTokenStore of(DocumentStore store, String owner, Clock clock, Consumer<String> afterStore) {
        return new ViewTokenStore(store, owner, clock, CLAIM_TIMEOUT, HistoryCheck.none(), afterStore);
    }
}
