package guanxi.client.read.handovers;

import guanxi.language.client.HandoverId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Questions about handovers. */
@Component
public class HandoverQueries {
    private final ViewReader<HandoverEntry> handovers;

    HandoverQueries(Views views) {
        this.handovers = views.reader(HandoverEntry.VIEW);
    }

    public Optional<HandoverEntry> find(HandoverId id) {
        return handovers.find(Query.where("handoverId", id.number())).stream().findFirst();
    }

    /**
     * By the day from which they hold, then by number.
     *
     * @param whose of whom one of two may be; no index has both
     */
    public Page<HandoverEntry> find(Query filter, Predicate<HandoverEntry> whose, Paging paging) {
        var found = handovers.find(filter).stream().filter(whose);
        return Page.of(found, paging, one -> one.from().toString(), one -> one.handoverId()
                .number());
    }
}
