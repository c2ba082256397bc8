package guanxi.standalone.walk;

import java.nio.charset.StandardCharsets;

/** Requests for hospitality that cannot be made, decided or settled. */
final class BadHospitality extends BadRequests {
    private static final String REQUESTS = "/api/hospitality/requests";

    BadHospitality() {
        requested();
        decided();
    }

    private void requested() {
        String request =
                new String(HospitalityTemplates.submitted("BAD-9", Target.OWN).body(), StandardCharsets.UTF_8);
        post("a request of an unknown client", REQUESTS, request.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a request of an unknown applicant", REQUESTS, request.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a request without a budget", REQUESTS, request.replaceFirst("(?s),\\s*\"budget\".*", "}"), MISSING);
        post("a guest without a name", REQUESTS, request.replace("{\"name\":\"Li\"}", "{}"), MISSING);
        post("a guest that is none", REQUESTS, request.replace("{\"name\":\"Li\"}", "null"), MISSING);
        post(
                "a request of a day to come",
                REQUESTS,
                request.replaceFirst("\"requestedOn\":\\s*\"[0-9-]*\"", "\"requestedOn\":\"2999-01-01\""),
                INVALID);
        post("two guests in one", REQUESTS, request.replace("{\"name\":\"Li\"}", "{\"name\":\"Li｜Wu\"}"), INVALID);
    }

    private void decided() {
        put("approving an unknown request", REQUESTS + "/H9999/approval", null, NOT_FOUND);
        put(
                "settling before approving",
                REQUESTS + "/BAD-2/settlement",
                "{\"meeting\":1,\"meal\":1,\"transport\":1,\"gifts\":1,\"other\":1}",
                "409 ONLY_AN_APPROVED_REQUEST_IS_SETTLED");
        put("settling half", REQUESTS + "/BAD-2/settlement", "{\"meeting\":1}", MISSING);
        put("refusing without a reason", REQUESTS + "/BAD-2/refusal", "{\"reason\":\"\"}", MISSING);
    }
}
