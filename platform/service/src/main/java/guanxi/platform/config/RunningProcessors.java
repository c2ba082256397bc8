package guanxi.platform.config;

import guanxi.platform.progress.Progress;
import guanxi.platform.view.ViewProcessors;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** All views have one processor, that of the generation which is read; each reaction has its own. */
record RunningProcessors(EventProcessingConfiguration processing, Views views) implements Progress.Runners {

    @Override
    public String keptAs(String processor) {
        return Progress.isProjection(processor) ? views.processor() : processor;
    }

    @Override
    public Optional<StreamingEventProcessor> here(String processor) {
        return Progress.isProjection(processor)
                ? processing
                        .eventProcessor(ViewProcessors.NAME, ViewProcessors.class)
                        .flatMap(ViewProcessors::ofWhatIsRead)
                : processing.eventProcessor(processor, StreamingEventProcessor.class);
    }
}
