package guanxi.client.read.handovers;

import guanxi.client.read.handovers.HandoverEntry.HandoverStep;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.HandoverState;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the handovers, each with how it came where it stands. */
@Component
@ProcessingGroup("handovers-projection")
class HandoverProjection {
    @EventHandler
    void on(HandoverEvent event, View<HandoverEntry> handovers) {
        switch (event) {
            case HandoverProposed proposed -> handovers.put(HandoverEntry.of(proposed));
            case HandoverAccepted accepted -> step(HandoverState.ACCEPTED, accepted, accepted.by(), null, handovers);
            case HandoverRefused no -> step(HandoverState.REFUSED, no, no.by(), no.reason(), handovers);
            case HandoverCountersigned signed ->
                step(HandoverState.COUNTERSIGNED, signed, signed.by(), null, handovers);
            case HandoverWithdrawn no -> step(HandoverState.WITHDRAWN, no, no.by(), no.reason(), handovers);
            case HandoverTookEffect now -> step(HandoverState.IN_EFFECT, now, null, null, handovers);
            case HandoverLapsed lapsed -> step(HandoverState.LAPSED, lapsed, null, null, handovers);
        }
    }

    private static void step(
            HandoverState state, HandoverEvent event, String by, String reason, View<HandoverEntry> handovers) {
        handovers.update(it -> it.after(new HandoverStep(state, by, event.occurredAt(), reason)));
    }
}
