package guanxi.visit.write.attachment;

import guanxi.language.visit.Attachment;
import guanxi.language.visit.VisitId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the attachments of a visit. */
public sealed interface AttachmentCommand {
    VisitId visitId();

    @TargetAggregateIdentifier
    default String attachments() {
        return id(visitId());
    }

    static String id(VisitId visit) {
        return "attachments-" + visit.number();
    }

    /** Its bytes are kept already. */
    record AddAttachment(VisitId visitId, Attachment attachment, String by) implements AttachmentCommand {}

    record WithdrawAttachment(VisitId visitId, String attachmentId, String reason) implements AttachmentCommand {}
}
