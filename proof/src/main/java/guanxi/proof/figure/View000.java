package guanxi.proof.figure;

import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** A view of events that never happen; {@link MoreViews} makes others of it. */
@ProcessingGroup("view-000-projection")
public final class View000 {

    /** What it would keep. */
    public record Kept000(String id) {
        static final ViewDefinition<Kept000> VIEW = ViewDefinition.view("view_000", 1, Kept000.class, Kept000::id)
                .touchedBy(NeverRecorded.class, NeverRecorded::id);
    }

    @EventHandler
    void on(NeverRecorded event, View<Kept000> kept) {
        kept.put(new Kept000(event.id()));
    }
}
