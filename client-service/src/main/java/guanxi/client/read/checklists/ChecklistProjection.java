package guanxi.client.read.checklists;

import guanxi.language.client.ChecklistEvent.CallChecklistTicked;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what was ticked of each call. */
@Component
@ProcessingGroup("checklists-projection")
class ChecklistProjection {
    @EventHandler
    void on(CallChecklistTicked event, View<TickedCall> checklists, @SequenceNumber long version) {
        checklists.put(TickedCall.of(event, version));
    }
}
