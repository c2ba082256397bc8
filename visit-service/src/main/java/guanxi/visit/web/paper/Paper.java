package guanxi.visit.web.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A form as a PDF. */
@Schema(type = "string", format = "binary")
public final class Paper extends ByteArrayResource {
    /** As mappings say what they answer. */
    public static final String PDF = MediaType.APPLICATION_PDF_VALUE;

    Paper(byte[] pdf) {
        super(pdf);
    }

    /** To be looked at, and to be kept under this name. */
    ResponseEntity<Paper> answer(String name) {
        var shown = ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(this);
    }
}
