package guanxi.visit.write.attachment;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.Attachment;
import guanxi.language.visit.AttachmentEvent.AttachmentAdded;
import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.attachment.AttachmentCommand.AddAttachment;
import guanxi.visit.write.attachment.AttachmentCommand.WithdrawAttachment;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VisitAttachmentsTest {
    private static final VisitId VISIT = Samples.V1;
    private static final Attachment PHOTO = attachment("a1", Attachment.Kind.PHOTO);
    private static final Attachment RECEIPT = attachment("b2", Attachment.Kind.RECEIPT);
    private static final AddAttachment ADD = new AddAttachment(VISIT, PHOTO, "S001");
    private static final AttachmentAdded ADDED = new AttachmentAdded(VISIT, LIN, PHOTO, "S001", NOW);
    private static final WithdrawAttachment WITHDRAW = new WithdrawAttachment(VISIT, "a1", "a guest is on it");
    private static final AttachmentWithdrawn WITHDRAWN =
            new AttachmentWithdrawn(VISIT, LIN, PHOTO, "a guest is on it", NOW);
    private final AggregateTestFixture<VisitAttachments> attachments = Field.of(VisitAttachments.class);

    @Test
    void a_specialist_attaches_photos_and_receipts_to_a_visit_of_his() {
        attachments
                .givenNoPriorActivity()
                .when(ADD, AS_LIN)
                .expectEvents(ADDED)
                .expectResultMessagePayload(new Outcome(0, true));
        attachments
                .given(ADDED)
                .when(new AddAttachment(VISIT, RECEIPT, "S001"), AS_LIN)
                .expectEvents(new AttachmentAdded(VISIT, LIN, RECEIPT, "S001", NOW));
    }

    @Test
    void the_same_bytes_again_change_nothing_whoever_sends_them() {
        attachments
                .given(ADDED)
                .when(new AddAttachment(VISIT, PHOTO, "M01"), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void the_same_bytes_are_not_a_photo_and_a_receipt() {
        attachments
                .given(ADDED)
                .when(new AddAttachment(VISIT, attachment("a1", Attachment.Kind.RECEIPT), "S001"), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void nothing_is_attached_to_a_visit_that_is_not_known() {
        attachments
                .givenNoPriorActivity()
                .when(new AddAttachment(new VisitId("V999999"), PHOTO, "S001"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.UNKNOWN_VISIT));
    }

    @Test
    void an_attachment_is_withdrawn_once_and_stays_so_though_its_bytes_are_sent_again() {
        attachments.given(ADDED).when(WITHDRAW, AS_LIN).expectEvents(WITHDRAWN);
        attachments.given(ADDED, WITHDRAWN).when(WITHDRAW, DEPARTMENT).expectNoEvents();
        attachments
                .given(ADDED, WITHDRAWN)
                .when(ADD, AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void an_attachment_that_never_was_is_not_found() {
        attachments
                .given(ADDED)
                .when(new WithdrawAttachment(VISIT, "b2", "a guest is on it"), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @TestFactory
    Stream<DynamicTest> all_of_it_is_refused_outside_ones_reach() {
        return Stream.of(ADD, WITHDRAW)
                .map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> attachments
                        .given(ADDED)
                        .when(command, AS_COLLEAGUE)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }

    private static Attachment attachment(String digest, Attachment.Kind kind) {
        return new Attachment(digest, kind, "image/jpeg", 7);
    }
}
