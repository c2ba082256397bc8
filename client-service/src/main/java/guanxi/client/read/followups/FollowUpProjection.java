package guanxi.client.read.followups;

import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.FollowUpEvent.FollowUpCancelled;
import guanxi.language.client.FollowUpEvent.FollowUpClosed;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.FollowUpEvent.RatedAgain;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the follow-ups. */
@Component
@ProcessingGroup("follow-ups-projection")
class FollowUpProjection {
    @EventHandler
    void on(FollowUpEvent event, View<FollowUpEntry> followUps, @SequenceNumber long version) {
        switch (event) {
            case FollowUpOpened opened -> followUps.put(FollowUpEntry.of(opened, version));
            case RatedAgain rated -> followUps.update(it -> it.ratedAgain(rated.satisfaction(), version));
            case FollowUpClosed closed -> followUps.update(it -> it.closed(closed, version));
            case FollowUpCancelled none -> followUps.update(it -> it.cancelled(version));
        }
    }
}
