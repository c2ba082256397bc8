package guanxi.platform.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one processor of all views of a service, and a second beside it while they are made anew: a processor for each generation that is
 * to be made. Which those are is a document that another instance may have written, so it is looked at once a second (ADR 29).
 */
public final class ViewProcessors implements EventProcessor, Lifecycle {
    public static final String NAME = "projections";
    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessors.class);
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private final Generations generations;
    private final EventHandlerInvoker projections;
    private final Making making;
    private final ScheduledExecutorService clock;
    private final Map<Generation, StreamingEventProcessor> running = new ConcurrentHashMap<>();
    private ScheduledFuture<?> looking;

    /** How a processor of this name is made. */
    public interface Making {
        StreamingEventProcessor of(String name, EventHandlerInvoker handlers);
    }

    /** @param clock looks after the processors */
    public ViewProcessors(Views views, EventHandlerInvoker projections, Making making, ScheduledExecutorService clock) {
        this.generations = views.generations();
        this.projections = projections;
        this.making = making;
        this.clock = clock;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** The one whose generation is read; absent for a moment after another instance has ended a rebuild. Asked while others are ended. */
    public Optional<StreamingEventProcessor> ofWhatIsRead() {
        return Optional.ofNullable(running.get(generations.read()));
    }

    @Override
    public synchronized void start() {
        if (looking != null) return;
        follow();
        looking = clock.scheduleWithFixedDelay(this::look, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void shutDown() {
        if (looking != null) looking.cancel(false);
        looking = null;
        running.values().forEach(EventProcessor::shutDown);
        running.clear();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty() && running.values().stream().allMatch(EventProcessor::isRunning);
    }

    @Override
    public boolean isError() {
        return running.values().stream().anyMatch(EventProcessor::isError);
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.of();
    }

    /** None is wanted: they lead from an event to the commands that come of it, and no command comes of a projection. */
    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        return () -> true;
    }

    private void look() {
        try {
            followIfStarted();
        } catch (RuntimeException e) {
            LOG.warn("Whether the views are being made anew is looked at again: {}", e.getMessage());
        }
    }

    private synchronized void followIfStarted() {
        if (looking != null) follow();
    }

    private synchronized void follow() {
        List<Generation> wanted = generations.running();
        List.copyOf(running.keySet()).stream()
                .filter(generation -> !wanted.contains(generation))
                .forEach(generation -> running.remove(generation).shutDown());
        for (Generation generation : wanted) {
            if (!running.containsKey(generation)) running.put(generation, started(generation));
        }
    }

    private StreamingEventProcessor started(Generation generation) {
        var processor = making.of(generation.processor(), new GenerationInvoker(generation, projections));
        processor.start();
        return processor;
    }
}
