package guanxi.visit.process;

import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.attachments.AttachmentBytes;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Deletes the bytes of what was withdrawn: after the event, so that a kill between the two leaves it to be done, not unsaid. */
@Component
@ProcessingGroup(WhenAttachmentWithdrawn.PROCESS)
@DisallowReplay
@LeadsTo({})
class WhenAttachmentWithdrawn {
    static final String PROCESS = "attachment-deleting-process";
    private final AttachmentBytes bytes;

    WhenAttachmentWithdrawn(AttachmentBytes bytes) {
        this.bytes = bytes;
    }

    @EventHandler
    void on(AttachmentWithdrawn event) {
        bytes.delete(event.visitId(), event.attachment().attachmentId());
    }
}
