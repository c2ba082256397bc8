package guanxi.visit.read.attachments;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Attachment;
import guanxi.language.visit.AttachmentEvent.AttachmentAdded;
import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttachmentProjectionTest {
    private static final VisitId V2 = new VisitId("V000002");
    private static final Attachment PHOTO = new Attachment("b2", Attachment.Kind.PHOTO, "image/jpeg", 7);
    private static final Attachment RECEIPT = new Attachment("a1", Attachment.Kind.RECEIPT, "application/pdf", 9);
    private static final Instant LATER = START.plusSeconds(60);
    private static final AttachmentAdded PHOTO_ADDED = new AttachmentAdded(V1, LIN, PHOTO, "S001", START);
    private static final AttachmentAdded RECEIPT_ADDED = new AttachmentAdded(V1, LIN, RECEIPT, "M01", LATER);
    private final ViewFixture<AttachmentEntry> attachments =
            ViewFixture.of(new AttachmentProjection(), AttachmentEntry.VIEW);

    @Test
    void attachments_are_shown_in_the_order_in_which_they_were_attached_each_with_its_visit() {
        attachments
                .from("attachments-V000001", PHOTO_ADDED, RECEIPT_ADDED)
                .expect(
                        new AttachmentEntry(V1, LIN, RECEIPT, LATER, "M01"),
                        new AttachmentEntry(V1, LIN, PHOTO, START, "S001"));
        attachments.from("attachments-V000002", new AttachmentAdded(V2, LIN, PHOTO, "S001", START));
        assertThat(attachments.reader().find(Query.where("visitId", "V000001").orderBy("attachedAt")))
                .extracting(AttachmentEntry::attachment)
                .containsExactly(PHOTO, RECEIPT);
    }

    @Test
    void what_was_withdrawn_is_gone_whether_or_not_it_is_told_twice() {
        attachments
                .given(PHOTO_ADDED, RECEIPT_ADDED, new AttachmentWithdrawn(V1, LIN, PHOTO, "a guest is on it", LATER))
                .expect(new AttachmentEntry(V1, LIN, RECEIPT, LATER, "M01"))
                .redelivering()
                .expectSame();
    }
}
