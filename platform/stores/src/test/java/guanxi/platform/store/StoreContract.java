package guanxi.platform.store;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every adapter of {@link DocumentStore} does alike; what differs is in the adapters' own tests. */
public abstract class StoreContract implements KeepingContract, FindingContract, ListingContract {
    protected DocumentStore store;

    protected abstract DocumentStore open();

    @Override
    public final DocumentStore store() {
        return store;
    }

    @BeforeEach
    void openStore() {
        store = open();
        store.drop(VISITS);
        store.ensure(new Collection("tokens_1", List.of()));
        store.ensure(new Collection(
                VISITS, List.of(List.of("client", "on"), List.of("status"), List.of("place.city", "rank"))));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }
}
