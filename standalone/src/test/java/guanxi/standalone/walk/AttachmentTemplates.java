package guanxi.standalone.walk;

import java.nio.charset.StandardCharsets;

/** Photos and receipts of visits. */
final class AttachmentTemplates extends ContextTemplates {
    static final byte[] PHOTO = "\u0089PNG\r\n\u001A\nwalk".getBytes(StandardCharsets.ISO_8859_1);
    static final String DIGEST = "b224e185e016b1d508ee1b5de225432689d09b7c2eda54f6711e48d2f58a0448";
    private static final String LINE = "/api/visits/{visitId}/attachments";

    AttachmentTemplates() {
        targeted("POST " + LINE, t -> attached(t.visit()));
        targeted("GET " + LINE, t -> Ask.get(path(t.visit())));
        targeted("GET " + LINE + "/{attachmentId}", t -> Ask.get(path(t.visit()) + "/" + DIGEST));
        targeted(
                "PUT " + LINE + "/{attachmentId}/withdrawal",
                t -> Ask.json("PUT", path(t.visit()) + "/0/withdrawal", "{\"reason\":\"walk\"}"));
    }

    static Ask attached(String visit) {
        return Ask.of("POST", path(visit) + "?kind=PHOTO", PHOTO, "image/png");
    }

    private static String path(String visit) {
        return LINE.replace("{visitId}", visit);
    }
}
