package guanxi.client.read.purchases;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about what clients bought. */
@Component
public class PurchaseQueries {
    private final ViewReader<PurchaseEntry> purchases;

    PurchaseQueries(Views views) {
        this.purchases = views.reader(PurchaseEntry.VIEW);
    }

    public List<PurchaseEntry> all() {
        return purchases.find(Query.all());
    }
}
