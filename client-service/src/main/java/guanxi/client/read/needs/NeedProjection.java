package guanxi.client.read.needs;

import guanxi.language.client.NeedEvent.NeedAnalysed;
import guanxi.platform.view.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what clients need, every version of it. */
@Component
@ProcessingGroup("needs-projection")
class NeedProjection {
    @EventHandler
    void on(NeedAnalysed event, View<NeedEntry> needs, @SequenceNumber long version) {
        var told = NeedVersion.of(event);
        if (event.version() == 1) {
            needs.put(new NeedEntry(event.needId(), event.clientId(), List.of(told), version));
        } else {
            needs.update(need -> need.and(told, version));
        }
    }
}
