package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/** Photos and receipts of a visit: that they are there, and what they are; their bytes are kept beside the events. */
public sealed interface AttachmentEvent extends DomainEvent {
    VisitId visitId();

    ColleagueId specialistId();

    Attachment attachment();

    /** @param by who attached it */
    @RecordedAs("visit.AttachmentAdded")
    record AttachmentAdded(
            VisitId visitId, ColleagueId specialistId, Attachment attachment, String by, Instant occurredAt)
            implements AttachmentEvent {}

    /** It should not have been attached: its bytes are kept no longer. */
    @RecordedAs("visit.AttachmentWithdrawn")
    record AttachmentWithdrawn(
            VisitId visitId, ColleagueId specialistId, Attachment attachment, String reason, Instant occurredAt)
            implements AttachmentEvent {}
}
