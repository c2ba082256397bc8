package guanxi.platform.view;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Makes a view anew from history, and with it the others of its service, while they go on answering from what they have. */
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

    public ViewRebuild(Views views, EventStore history) {
        this.views = views;
        this.history = history;
    }

    public synchronized void start(String name) {
        CommandRejected.require(isThere(name), RebuildRule.NO_SUCH_VIEW, "There is no view " + name + ".");
        CommandRejected.require(
                !views.generations().isBuilding(),
                RebuildRule.THE_VIEW_IS_BEING_REBUILT,
                "The view " + name + " is being rebuilt already.");
        views.generations().rebuild(head());
    }

    /** The new generation is shown once it has all that was recorded until now. */
    private long head() {
        TrackingToken head = history.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    public boolean isRunning(String name) {
        return isThere(name) && views.generations().isBuilding();
    }

    private boolean isThere(String name) {
        return views.definitions().stream().anyMatch(view -> view.name().equals(name));
    }
}
