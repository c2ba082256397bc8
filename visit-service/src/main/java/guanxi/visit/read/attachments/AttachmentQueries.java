package guanxi.visit.read.attachments;

import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about what is attached to visits. */
@Component
public class AttachmentQueries {
    private final ViewReader<AttachmentEntry> attachments;

    AttachmentQueries(Views views) {
        this.attachments = views.reader(AttachmentEntry.VIEW);
    }

    public Optional<AttachmentEntry> find(VisitId visit, String attachmentId) {
        return attachments.byId(AttachmentEntry.id(visit, attachmentId));
    }

    /** In the order in which they were attached. */
    public Page<AttachmentEntry> of(VisitId visit, Paging paging) {
        return attachments.page(Query.where("visitId", visit.number()).orderBy("attachedAt"), paging);
    }
}
