package guanxi.standalone.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** JSON that cannot be read, whatever it is about; here of a visit. */
final class BadJson extends BadRequests {
    private static final String VISITS = "/api/visits";
    private static final String VISIT = BadVisits.VISIT;
    private static final String NOT_READABLE = "400 BODY_NOT_READABLE";
    private static final String UNSUPPORTED = "415 UNSUPPORTED_MEDIA_TYPE";

    BadJson() {
        text();
        bytes();
        types();
    }

    private void text() {
        post("no body", VISITS, "", NOT_READABLE);
        post("truncated JSON", VISITS, VISIT.substring(0, 40), NOT_READABLE);
        post("not JSON", VISITS, "<visit/>", NOT_READABLE);
        post("more behind the JSON", VISITS, VISIT + "]", NOT_READABLE);
        post("null for the whole", VISITS, "null", NOT_READABLE);
        post("an array for an object", VISITS, "[" + VISIT + "]", NOT_READABLE);
        post("a word for an object", VISITS, "\"visit\"", NOT_READABLE);
        post("JSON nested deep", VISITS, "{\"on\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}", INVALID);
        post(
                "an unknown field nested deep",
                VISITS,
                "{\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
                NOT_READABLE);
        post("a doubled key", VISITS, VISIT.replace("{", "{\"purpose\":\"B\","), NOT_READABLE);
        post("an unknown field", VISITS, VISIT.replace("{", "{\"price\":1,"), INVALID);
        post(
                "a number of a thousand digits",
                VISITS,
                VISIT.replace("\"A\"", "\"A\",\"groups\":" + "9".repeat(1_001)),
                NOT_READABLE);
    }

    private void bytes() {
        send(
                "bytes that are not UTF-8",
                Ask.of("POST", VISITS, VISIT.replace("C00001", "\u00e9").getBytes(ISO_8859_1), "application/json"),
                NOT_READABLE);
        send("a NUL between the fields", Ask.json("POST", VISITS, VISIT.replace("{", "{\u0000")), NOT_READABLE);
        send(
                "a body larger than the limit",
                Ask.of("POST", VISITS, new byte[20 * 1024 * 1024 + 1], "application/json"),
                "413 REQUEST_TOO_LARGE");
    }

    private void types() {
        send(
                "a form for JSON",
                Ask.of("POST", VISITS, "specialistId=S001".getBytes(UTF_8), "application/x-www-form-urlencoded"),
                UNSUPPORTED);
        send("XML for JSON", Ask.of("POST", VISITS, "<x/>".getBytes(UTF_8), "application/xml"), UNSUPPORTED);
        send("a content type that is none", Ask.of("POST", VISITS, VISIT.getBytes(UTF_8), "nonsense"), UNSUPPORTED);
        send(
                "a charset that is none",
                Ask.of("POST", VISITS, VISIT.getBytes(UTF_8), "application/json;charset=klingon"),
                UNSUPPORTED);
    }
}
