package guanxi.platform.deadline;

import guanxi.platform.deadline.Deadline.State;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;

/** Questions about what is due, always in the order in which it is. */
public final class Deadlines {
    private final ViewReader<Deadline> list;
    private final String processor;

    public Deadlines(Views views) {
        ViewDefinition<Deadline> kept = views.of(Deadline.class);
        this.list = views.reader(kept);
        this.processor = kept.processor();
    }

    /** @param state absent for all */
    Page<Deadline> find(Query filter, State state, Instant now, Paging paging) {
        return list.page(in(filter, state, now).orderBy("dueAt"), paging);
    }

    Page<Deadline> overdue(Instant now, Paging paging) {
        return find(Query.all(), State.OVERDUE, now, paging);
    }

    long countOverdue(Instant now) {
        return list.count(in(Query.all(), State.OVERDUE, now));
    }

    /** The processor that keeps the list. */
    String processor() {
        return processor;
    }

    private static Query in(Query filter, State state, Instant now) {
        Instant justAfter = now.plusNanos(1);
        return switch (state) {
            case null -> filter;
            case OVERDUE -> filter.between("dueAt", null, now);
            case DUE_SOON ->
                filter.between("dueAt", now, now.plus(Deadline.LONGEST_WARNING).plusNanos(1))
                        .between("warnAt", null, justAfter);
            case OPEN -> filter.between("dueAt", now, null).between("warnAt", justAfter, null);
        };
    }
}
