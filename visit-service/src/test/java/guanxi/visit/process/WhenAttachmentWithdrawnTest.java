package guanxi.visit.process;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Attachment;
import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.visit.attachments.AttachmentBytes;
import org.junit.jupiter.api.Test;

class WhenAttachmentWithdrawnTest {
    private static final byte[] SOME = {1, 2, 3};

    @Test
    void its_bytes_are_deleted_and_no_others() {
        var keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
        var bytes = new AttachmentBytes(SqliteDocumentStore.inMemory(), keys);
        bytes.keep(V1, LIN, "a1", SOME);
        bytes.keep(V1, LIN, "b2", SOME);
        var reaction = new WhenAttachmentWithdrawn(bytes);
        var photo = new Attachment("a1", Attachment.Kind.PHOTO, "image/jpeg", SOME.length);
        var event = new AttachmentWithdrawn(V1, LIN, photo, "a guest is on it", START);
        reaction.on(event);
        reaction.on(event);
        assertThat(bytes.find(V1, LIN, "a1")).isEmpty();
        assertThat(bytes.find(V1, LIN, "b2")).hasValue(SOME);
    }
}
