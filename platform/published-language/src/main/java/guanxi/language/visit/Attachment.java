package guanxi.language.visit;

/**
 * What is known of a file that belongs to a visit. The file itself, and what a telephone called it, are in no event.
 *
 * @param attachmentId the SHA-256 digest of its bytes in hexadecimal, which names it within the visit
 * @param type its media type, such as {@code image/jpeg}
 * @param bytes how long it is
 */
public record Attachment(String attachmentId, Kind kind, String type, Integer bytes) {

    /** What it is a file of. */
    public enum Kind {
        PHOTO,
        RECEIPT
    }
}
