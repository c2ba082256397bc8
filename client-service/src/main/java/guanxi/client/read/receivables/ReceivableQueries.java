package guanxi.client.read.receivables;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about receivables. */
@Component
public class ReceivableQueries {
    private final ViewReader<ReceivableEntry> receivables;

    ReceivableQueries(Views views) {
        this.receivables = views.reader(ReceivableEntry.VIEW);
    }

    /**
     * Those that stand.
     *
     * @param client whose; absent for everybody's
     */
    public List<ReceivableEntry> standing(@Nullable String client) {
        return receivables.find(Query.where("stands", true).and("clientId", client));
    }
}
