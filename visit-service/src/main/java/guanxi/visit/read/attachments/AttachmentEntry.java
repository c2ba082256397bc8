package guanxi.visit.read.attachments;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Attachment;
import guanxi.language.visit.AttachmentEvent;
import guanxi.language.visit.AttachmentEvent.AttachmentAdded;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;

/**
 * A photo or receipt that is attached to a visit.
 *
 * @param by who attached it
 */
public record AttachmentEntry(
        VisitId visitId,
        ColleagueId specialistId,
        @JsonUnwrapped Attachment attachment,
        Instant attachedAt,
        String by) {
    public static final ViewDefinition<AttachmentEntry> VIEW = view(
                    "attachments",
                    1,
                    AttachmentEntry.class,
                    a -> id(a.visitId(), a.attachment().attachmentId()))
            .foundBy("visitId", "attachedAt")
            .touchedBy(
                    AttachmentEvent.class, e -> id(e.visitId(), e.attachment().attachmentId()));

    static AttachmentEntry of(AttachmentAdded event) {
        return new AttachmentEntry(
                event.visitId(), event.specialistId(), event.attachment(), event.occurredAt(), event.by());
    }

    static String id(VisitId visit, String attachmentId) {
        return visit.number() + "-" + attachmentId;
    }
}
