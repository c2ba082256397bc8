package guanxi.visit.web.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What may be attached, and how the content of each begins: a name proves nothing. */
enum FileType {
    JPEG(MediaType.IMAGE_JPEG_VALUE, "jpg") {
        @Override
        boolean begins(byte[] content) {
            return has(content, 0, "\u00FF\u00D8\u00FF");
        }
    },
    PNG(MediaType.IMAGE_PNG_VALUE, "png") {
        @Override
        boolean begins(byte[] content) {
            return has(content, 0, "\u0089PNG\r\n\u001A\n");
        }
    },
    WEBP(FileType.WEBP_TYPE, "webp") {
        @Override
        boolean begins(byte[] content) {
            return has(content, 0, "RIFF") && has(content, 8, "WEBP");
        }
    },
    PDF(MediaType.APPLICATION_PDF_VALUE, "pdf") {
        @Override
        boolean begins(byte[] content) {
            return has(content, 0, "%PDF-");
        }
    };

    static final String WEBP_TYPE = "image/webp";

    private final MediaType media;
    private final String ending;

    FileType(String media, String ending) {
        this.media = MediaType.parseMediaType(media);
        this.ending = ending;
    }

    /** Whatever else a type says of itself, such as how a text is encoded, is of no account. */
    static Optional<FileType> of(MediaType declared) {
        return Arrays.stream(values())
                .filter(type -> type.media.equalsTypeAndSubtype(declared))
                .findFirst();
    }

    MediaType media() {
        return media;
    }

    /** Of the names of such files. */
    String ending() {
        return ending;
    }

    abstract boolean begins(byte[] content);

    /** @param mark each character a byte */
    private static boolean has(byte[] content, int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
