package guanxi.evaluation.web.dashboards;

import guanxi.evaluation.query.dashboard.DashboardChanged;
import guanxi.evaluation.query.dashboard.DashboardQueries;
import guanxi.evaluation.query.dashboard.DepartmentDashboard;
import guanxi.evaluation.query.dashboard.FindDepartmentDashboard;
import guanxi.platform.live.LiveQueries;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Keeps the dashboards that somebody looks at up to date, for as long as he looks. */
@Component
class LiveDashboards implements DisposableBean {
    private static final long HEARTBEAT_SECONDS = 15;
    private static final long NO_TIME_OUT = 0;
    private final LiveQueries queries;
    private final DashboardQueries dashboards;
    private final Set<LiveDashboard> open = ConcurrentHashMap.newKeySet();
    private final Scheduler sending = Schedulers.fromExecutorService(Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("dashboard-sending-", 0).factory()));
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("dashboard-heartbeat").factory());

    LiveDashboards(LiveQueries queries, DashboardQueries dashboards, MeterRegistry meters) {
        this.queries = queries;
        this.dashboards = dashboards;
        meters.gaugeCollectionSize("guanxi.dashboards.live", Tags.empty(), open);
        heart.scheduleAtFixedRate(
                () -> open.forEach(LiveDashboard::heartbeat), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    SseEmitter open(FindDepartmentDashboard query) {
        var emitter = new SseEmitter(NO_TIME_OUT);
        var result = queries.subscribe(query, DepartmentDashboard.class, DashboardChanged.class);
        var dashboard = new LiveDashboard(emitter, result.close(), open::remove);
        open.add(dashboard);
        result.first()
                .publishOn(sending)
                .concatWith(result.updates()
                        .onBackpressureLatest()
                        .publishOn(sending, 1)
                        .map(changed -> dashboards.find(query)))
                .subscribe(dashboard::show, dashboard::failed, dashboard::end);
        return emitter;
    }

    /** Before the web server stops: it would wait for streams that never end. */
    @EventListener
    void on(ContextClosedEvent closing) {
        open.forEach(LiveDashboard::end);
    }

    @Override
    public void destroy() {
        heart.shutdownNow();
        sending.dispose();
    }
}
