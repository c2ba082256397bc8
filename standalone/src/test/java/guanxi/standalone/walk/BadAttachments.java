package guanxi.standalone.walk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that are not attached, and attachments that nobody finds. */
final class BadAttachments extends BadRequests {
    private static final String ATTACHMENTS = "/api/visits/V000001/attachments";
    private static final String PHOTO = ATTACHMENTS + "?kind=PHOTO";
    private static final String PNG = "image/png";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MEGABYTE = 1024 * 1024;

    BadAttachments() {
        sent();
        asked();
        withdrawn();
    }

    private void sent() {
        file("an attachment of no kind", ATTACHMENTS, AttachmentTemplates.PHOTO, PNG, MISSING);
        file("an attachment of a kind that is none", ATTACHMENTS + "?kind=X", AttachmentTemplates.PHOTO, PNG, INVALID);
        file("a photo as telephones have it", PHOTO, AttachmentTemplates.PHOTO, "image/heic", "400 NOT_AN_ATTACHMENT");
        file("a page for a photo", PHOTO, text("<html>"), "text/html", "400 NOT_AN_ATTACHMENT");
        file("an object for a photo", PHOTO, text("{}"), "application/json", "400 NOT_AN_ATTACHMENT");
        file("a filled-in form for a photo", PHOTO, text("a=b"), FORM, "400 NOT_AN_ATTACHMENT");
        file("a photo of nothing", PHOTO, new byte[0], PNG, "400 NOT_AN_ATTACHMENT");
        send("a photo that is not there", Ask.without("POST", PHOTO), "400 NOT_AN_ATTACHMENT");
        file("a page that says it is a photo", PHOTO, text("<html>"), PNG, "400 ATTACHMENT_IS_NOT_WHAT_IT_SAYS");
        file(
                "a photo that says it is another",
                PHOTO,
                AttachmentTemplates.PHOTO,
                "image/jpeg",
                "400 ATTACHMENT_IS_NOT_WHAT_IT_SAYS");
        file("a photo that is a little too large", PHOTO, photo(5 * MEGABYTE + 1), PNG, "400 ATTACHMENT_TOO_LARGE");
        file("a photo that is far too large", PHOTO, photo(8 * MEGABYTE + 1), PNG, "413 REQUEST_TOO_LARGE");
        file(
                "a photo of a visit that never was",
                PHOTO.replace("V000001", "V999999"),
                AttachmentTemplates.PHOTO,
                PNG,
                "409 UNKNOWN_VISIT");
        file(
                "a photo that is a receipt too",
                ATTACHMENTS + "?kind=RECEIPT",
                AttachmentTemplates.PHOTO,
                PNG,
                "409 ALREADY_RECORDED_DIFFERENTLY");
        as(
                "specialist:S002",
                "a photo of somebody else's visit",
                Ask.of("POST", PHOTO, AttachmentTemplates.PHOTO, PNG),
                "403 OUT_OF_REACH");
        as(
                "inspector",
                "a photo by an inspector",
                Ask.of("POST", PHOTO, AttachmentTemplates.PHOTO, PNG),
                "403 ROLE_NOT_ALLOWED");
    }

    private void asked() {
        get("the attachments of a visit that never was", "/api/visits/V999999/attachments", NOT_FOUND);
        get("an attachment that never was", ATTACHMENTS + "/a1", NOT_FOUND);
        get("another visit's attachment", "/api/visits/V000002/attachments/" + AttachmentTemplates.DIGEST, NOT_FOUND);
    }

    private void withdrawn() {
        String photo = ATTACHMENTS + "/" + AttachmentTemplates.DIGEST + "/withdrawal";
        put("withdrawing an attachment without a reason", photo, "{}", MISSING);
        put(
                "withdrawing an attachment that never was",
                ATTACHMENTS + "/a1/withdrawal",
                "{\"reason\":\"x\"}",
                NOT_FOUND);
        put(
                "withdrawing an attachment of a visit without any",
                photo.replace("V000001", "V000002"),
                "{\"reason\":\"x\"}",
                NOT_FOUND);
    }

    private void file(String name, String path, byte[] content, String type, String answer) {
        send(name, Ask.of("POST", path, content, type), answer);
    }

    private static byte[] photo(int bytes) {
        return Arrays.copyOf(AttachmentTemplates.PHOTO, bytes);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
