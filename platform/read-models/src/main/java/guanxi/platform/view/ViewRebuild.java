package guanxi.platform.view;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Makes a view anew from history, while it goes on answering from what it has. */
public final class ViewRebuild {

    /** Why a view is not rebuilt. */
    public enum RebuildRule implements Rule {
        NO_SUCH_VIEW {
            @Override
            public Kind kind() {
                return Kind.NOT_FOUND;
            }
        },
        THE_VIEW_IS_BEING_REBUILT
    }

    private final Views views;
    private final EventStore history;
    private final EventProcessingConfiguration processing;

    public ViewRebuild(Views views, EventStore history, EventProcessingConfiguration processing) {
        this.views = views;
        this.history = history;
        this.processing = processing;
    }

    public synchronized void start(String name) {
        ViewDefinition<?> view = views.definitions().stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandRejected(RebuildRule.NO_SUCH_VIEW, "There is no view " + name + "."));
        CommandRejected.require(
                !views.generations().isBuilding(view),
                RebuildRule.THE_VIEW_IS_BEING_REBUILT,
                "The view " + name + " is being rebuilt already.");
        StreamingEventProcessor processor = processing
                .eventProcessor(view.processor(), StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            views.generations().startBuilding(view, views.generations().written(view), head());
        } finally {
            processor.start();
        }
    }

    /** Asked once nothing is shown of what is newer, or the new generation would be shown before it has all of that. */
    private long head() {
        TrackingToken head = history.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    public boolean isRunning(String name) {
        return views.definitions().stream().filter(v -> v.name().equals(name)).anyMatch(v -> views.generations()
                .isBuilding(v));
    }
}
