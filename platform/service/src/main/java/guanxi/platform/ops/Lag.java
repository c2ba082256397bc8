package guanxi.platform.ops;

import guanxi.platform.progress.Progress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How many events each processor is behind, as the metric {@code guanxi_processor_lag_events}. */
public final class Lag implements MeterBinder {
    private final Progress progress;

    public Lag(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String processor : progress.processors()) {
            Gauge.builder("guanxi.processor.lag.events", () -> progress.head() - progress.position(processor))
                    .tag("processor", processor)
                    .description("Events recorded that this processor has not handled")
                    .register(registry);
        }
    }
}
