package guanxi.visit.read.attachments;

import guanxi.language.visit.AttachmentEvent.AttachmentAdded;
import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what is attached to visits; what was withdrawn is gone from here, and stays in the history. */
@Component
@ProcessingGroup("attachments-projection")
class AttachmentProjection {
    @EventHandler
    void on(AttachmentAdded event, View<AttachmentEntry> attachments) {
        attachments.put(AttachmentEntry.of(event));
    }

    @EventHandler
    void on(AttachmentWithdrawn event, View<AttachmentEntry> attachments) {
        attachments.remove();
    }
}
