package guanxi.evaluation.process;

import guanxi.evaluation.read.DashboardChanged;
import guanxi.evaluation.read.FindDepartmentDashboard;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gathers changes for a moment, and tells of them once the views have them. An import changes a month a thousand times; nobody can
 * look that fast, and who asks too early would be shown what was.
 */
@Component
class DashboardNews {
    private static final long GATHERED_MILLIS = 250;
    private static final Duration VIEWS_CATCH_UP = Duration.ofSeconds(5);
    private final QueryUpdateEmitter updates;
    private final ObjectProvider<Progress> progress;
    private final DepartmentTime time;
    private final Executor later = CompletableFuture.delayedExecutor(
            GATHERED_MILLIS,
            TimeUnit.MILLISECONDS,
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("dashboard-news").factory()));
    private final Set<Affected> gathered = new HashSet<>();

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

    private void tell() {
        Set<Affected> changes = taken();
        if (progress.getObject().awaitViews(VIEWS_CATCH_UP)) {
            updates.emit(
                    FindDepartmentDashboard.class,
                    query -> changes.stream().anyMatch(months -> months.includes(query.month())),
                    new DashboardChanged(time.now()));
        } else {
            changes.forEach(this::changed);
        }
    }

    private synchronized Set<Affected> taken() {
        var taken = Set.copyOf(gathered);
        gathered.clear();
        return taken;
    }
}
