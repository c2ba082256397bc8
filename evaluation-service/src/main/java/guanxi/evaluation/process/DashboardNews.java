package guanxi.evaluation.process;

import guanxi.evaluation.query.dashboard.DashboardChanged;
import guanxi.evaluation.query.dashboard.FindDepartmentDashboard;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.progress.Progress;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gathers changes for a moment, and tells of them once the views have them. An import changes a month a thousand times; nobody can
 * look that fast, and who asks too early would be shown what was.
 */
@Component
class DashboardNews {
    private static final long GATHERED_MILLIS = 250;
    private static final Duration VIEWS_CATCH_UP = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(DashboardNews.class);
    private final QueryUpdateEmitter updates;
    private final ObjectProvider<Progress> progress;
    private final DepartmentTime time;
    private final Executor later = CompletableFuture.delayedExecutor(
            GATHERED_MILLIS,
            TimeUnit.MILLISECONDS,
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("dashboard-news").factory()));
    private final Set<Affected> gathered = new HashSet<>();
    private volatile boolean closing;

    DashboardNews(QueryUpdateEmitter updates, ObjectProvider<Progress> progress, DepartmentTime time) {
        this.updates = updates;
        this.progress = progress;
        this.time = time;
    }

    synchronized void changed(Affected months) {
        boolean first = gathered.isEmpty();
        gathered.add(months);
        if (first) later.execute(this::tell);
    }

    /** News that cannot be told now is told later: whoever looks must not be left with what was. */
    private void tell() {
        Set<Affected> changes = taken();
        try {
            if (viewsHaveThem()) tellOf(changes);
            else changes.forEach(this::changed);
        } catch (RuntimeException failed) {
            if (closing) return;
            LOG.warn("Live dashboards could not be told of changes; trying again", failed);
            changes.forEach(this::changed);
        }
    }

    private boolean viewsHaveThem() {
        return progress.getObject().awaitViews(VIEWS_CATCH_UP);
    }

    private void tellOf(Set<Affected> changes) {
        updates.emit(
                FindDepartmentDashboard.class,
                query -> changes.stream().anyMatch(months -> months.includes(query.month())),
                new DashboardChanged(time.now()));
    }

    @EventListener
    void on(ContextClosedEvent event) {
        closing = true;
    }

    private synchronized Set<Affected> taken() {
        var taken = Set.copyOf(gathered);
        gathered.clear();
        return taken;
    }
}
