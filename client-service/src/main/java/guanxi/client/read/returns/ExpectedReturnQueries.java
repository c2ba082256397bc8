package guanxi.client.read.returns;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about when prospects return to the public pool. */
@Component
public class ExpectedReturnQueries {
    private final ViewReader<ExpectedReturn> returns;

    ExpectedReturnQueries(Views views) {
        this.returns = views.reader(ExpectedReturn.VIEW);
    }

    /** Those of which people are warned by then. */
    public List<ExpectedReturn> warnedBy(Instant moment) {
        return returns.find(
                Query.all().between("warnAt", null, moment.plusNanos(1)).orderBy("warnAt"));
    }
}
