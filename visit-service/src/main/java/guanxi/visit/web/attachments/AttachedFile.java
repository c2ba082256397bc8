package guanxi.visit.web.attachments;

import guanxi.visit.read.attachments.AttachmentEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An attachment's bytes as they were sent, which a browser takes for nothing but what they are. */
@Schema(type = "string", format = "binary")
final class AttachedFile extends ByteArrayResource {
    private static final int LEGIBLE = 12;

    AttachedFile(byte[] content) {
        super(content);
    }

    /** To be kept under a name of ours: what a telephone called it nobody knows. */
    ResponseEntity<AttachedFile> answer(AttachmentEntry entry) {
        var attachment = entry.attachment();
        var media = MediaType.parseMediaType(attachment.type());
        String name = entry.visitId().number() + "-"
                + attachment.attachmentId().substring(0, LEGIBLE) + "."
                + FileType.of(media).orElseThrow().ending();
        var kept = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(media)
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(this);
    }
}
