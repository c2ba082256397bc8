package guanxi.visit.web.attachments;

import guanxi.language.visit.Attachment;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.write.VisitRule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A file as it is sent: it is small enough, of a type that is attached, and of the type that it says it is.
 *
 * @param declared its {@code Content-Type}
 */
record NewAttachment(Attachment.Kind kind, @Nullable String declared, byte[] content) {
    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final String TYPE = "type";

    NewAttachment checked() {
        FileType type = type();
        if (content.length > MOST_BYTES)
            throw new CommandRejected(
                    VisitRule.ATTACHMENT_TOO_LARGE, "An attachment has at most " + MOST_BYTES + " bytes.", "bytes");
        if (content.length == 0)
            throw new CommandRejected(VisitRule.NOT_AN_ATTACHMENT, "There is nothing in this file.", "bytes");
        if (!type.begins(content))
            throw new CommandRejected(
                    VisitRule.ATTACHMENT_IS_NOT_WHAT_IT_SAYS,
                    "This file says that it is " + type.media() + ", and its content is not.",
                    TYPE,
                    type.media().toString());
        return this;
    }

    Attachment attachment() {
        return new Attachment(digest(content), kind, type().media().toString(), content.length);
    }

    private FileType type() {
        return Optional.ofNullable(declared)
                .map(MediaType::parseMediaType)
                .flatMap(FileType::of)
                .orElseThrow(() -> new CommandRejected(
                        VisitRule.NOT_AN_ATTACHMENT,
                        "An attachment is a JPEG, PNG, WebP or PDF file, and its Content-Type says which.",
                        TYPE,
                        declared == null ? Map.of() : Map.of("given", declared)));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256", e);
        }
    }
}
