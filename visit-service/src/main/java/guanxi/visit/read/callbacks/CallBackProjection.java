package guanxi.visit.read.callbacks;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from what the client context says of the service desk's clocks, which call-backs are due when, and until when they were open. */
@Component
@ProcessingGroup("call-backs-projection")
class CallBackProjection {
    @EventHandler
    void on(DeadlineEvent event, View<CallBackEntry> callBacks) {
        if (!CallBackEntry.isOneOf(event.of())) return;
        switch (event) {
            case DeadlineSet set -> callBacks.put(new CallBackEntry(set.of(), set.dueAt(), null));
            case DeadlineMissed missed -> callBacks.put(new CallBackEntry(missed.of(), missed.dueAt(), null));
            case DeadlineMet met -> callBacks.put(new CallBackEntry(met.of(), met.dueAt(), met.occurredAt()));
            case DeadlineLifted lifted -> callBacks.update(it -> it.ended(lifted.occurredAt()));
            case LatenessEnded ended -> callBacks.update(it -> it.ended(ended.occurredAt()));
            case DeadlineCorrected corrected -> {
                if (corrected.takenBack() == Saying.LATENESS_ENDED) callBacks.update(it -> it.ended(null));
                else callBacks.remove();
            }
        }
    }
}
