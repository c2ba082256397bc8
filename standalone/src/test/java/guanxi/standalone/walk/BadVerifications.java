package guanxi.standalone.walk;

/** Verifications of client files that cannot be. */
final class BadVerifications extends BadRequests {
    private static final String VERIFICATION = "/api/clients/C00001/verification";

    BadVerifications() {
        String verified = "{\"fields\":[\"NAME\"],\"verifiedOn\":\"2026-06-01\"}";
        put("verifying an unknown client", "/api/clients/C99999/verification", verified, NOT_FOUND);
        put("verifying a file on a day to come", VERIFICATION, verified.replace("2026", "2999"), INVALID);
        put("verifying a field that is none", VERIFICATION, verified.replace("NAME", "SMELL"), INVALID);
        put("verifying nobody says what", VERIFICATION, without("fields", verified), MISSING);
        put("verifying nothing", VERIFICATION, verified.replace("\"NAME\"", ""), MISSING);
        put("verifying what is nothing", VERIFICATION, verified.replace("\"NAME\"", "null"), MISSING);
    }
}
