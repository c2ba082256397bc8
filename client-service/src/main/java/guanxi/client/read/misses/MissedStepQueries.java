package guanxi.client.read.misses;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about what was missed at the service desk. */
@Component
public class MissedStepQueries {
    private final ViewReader<MissedStep> misses;

    @Autowired
    MissedStepQueries(Views views) {
        this(views.reader(MissedStep.VIEW));
    }

    MissedStepQueries(ViewReader<MissedStep> misses) {
        this.misses = misses;
    }

    /** By when it was due. */
    public Page<MissedStep> find(Query filter, Paging paging) {
        return misses.page(filter.orderBy("dueAt"), paging);
    }

    public List<MissedStep> all(Query filter) {
        return misses.find(filter);
    }
}
