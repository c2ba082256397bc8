package guanxi.client.read.misses;

import guanxi.language.client.Superior;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about what was missed at the service desk. */
@Component
public class MissedStepQueries {
    /** Before any moment that is told. */
    private static final String EVER = Instant.EPOCH.toString();

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

    /**
     * What was brought before a superior, by when it was.
     *
     * @param to absent for whomever
     */
    public Page<MissedStep> escalated(Query filter, @Nullable Superior to, Paging paging) {
        String when = to == null ? "escalated.at" : moment(to);
        return misses.page(filter.between(when, EVER, null).orderBy(when), paging);
    }

    private static String moment(Superior to) {
        return switch (to) {
            case SUPERVISOR -> "escalated.toSupervisor";
            case MANAGER -> "escalated.toManager";
        };
    }

    public List<MissedStep> all(Query filter) {
        return misses.find(filter);
    }
}
