package guanxi.evaluation.web.dashboards;

import guanxi.evaluation.query.dashboard.DepartmentDashboard;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One stream to one who looks. However it ends, the subscription behind it is closed once. */
final class LiveDashboard {
    private static final Logger LOG = LoggerFactory.getLogger(LiveDashboard.class);
    private final SseEmitter emitter;
    private final Runnable unsubscribe;
    private final Consumer<LiveDashboard> forget;
    private final AtomicBoolean closed = new AtomicBoolean();

    LiveDashboard(SseEmitter emitter, Runnable unsubscribe, Consumer<LiveDashboard> forget) {
        this.emitter = emitter;
        this.unsubscribe = unsubscribe;
        this.forget = forget;
        emitter.onCompletion(this::close);
        emitter.onTimeout(this::close);
        emitter.onError(gone -> close());
    }

    void show(DepartmentDashboard dashboard) {
        send(SseEmitter.event()
                .name("dashboard")
                .id(dashboard.computedAt().toString())
                .data(dashboard, MediaType.APPLICATION_JSON));
    }

    /** A comment keeps proxies from ending a silent stream, and shows who has left. */
    void heartbeat() {
        send(SseEmitter.event().comment("still here"));
    }

    void failed(Throwable cause) {
        LOG.warn("A live dashboard ended, its reader may connect again", cause);
        end();
    }

    /** A stream whose reader has left belongs to the container alone. */
    void end() {
        if (close()) emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        if (closed.get()) return;
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("The reader of a live dashboard has left", gone);
            close();
        }
    }

    /** Whether this closed it. */
    private boolean close() {
        if (!closed.compareAndSet(false, true)) return false;
        forget.accept(this);
        unsubscribe.run();
        return true;
    }
}
