package guanxi.standalone.walk;

/** Agreements that cannot be. */
final class BadAgreements extends BadRequests {
    private static final String AGREEMENTS = "/api/clients/agreements";
    private static final String DRAFT = AGREEMENTS + "/BAD-10";
    private static final String UNKNOWN = AGREEMENTS + "/BAD-99";
    private static final String TERMS = "\"title\":\"y\",\"validFrom\":\"2026-06-01\",\"validUntil\":\"2027-05-31\"}";

    BadAgreements() {
        drafted();
        renewed();
        goneThrough();
        ended();
    }

    private void drafted() {
        String agreement = "{\"clientId\":\"C00001\"," + TERMS;
        post("an agreement with nobody", AGREEMENTS, without("clientId", agreement), MISSING);
        post("an agreement that has no name", AGREEMENTS, without("title", agreement), MISSING);
        post("an agreement that begins never", AGREEMENTS, without("validFrom", agreement), MISSING);
        post("an agreement that ends never", AGREEMENTS, without("validUntil", agreement), MISSING);
        post(
                "an agreement that ends before it begins",
                AGREEMENTS,
                agreement.replace("2027", "2025"),
                "400 VALID_UNTIL_BEFORE_VALID_FROM");
        post("an agreement about a debt", AGREEMENTS, agreement.replace("{", "{\"amount\":-1,"), INVALID);
        post(
                "an agreement with an unknown client",
                AGREEMENTS,
                agreement.replace("00001", "99999"),
                "409 UNKNOWN_CLIENT");
        post(
                "an agreement that is known otherwise",
                AGREEMENTS,
                agreement.replace("{", "{\"agreementId\":\"BAD-10\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("unknown terms", UNKNOWN + "/terms", "{" + TERMS, NOT_FOUND);
        put("terms without a name", DRAFT + "/terms", without("title", "{" + TERMS), MISSING);
        put(
                "terms that end before they begin",
                DRAFT + "/terms",
                "{" + TERMS.replace("2027", "2025"),
                "400 VALID_UNTIL_BEFORE_VALID_FROM");
    }

    private void renewed() {
        String agreement = "{\"clientId\":\"C00002\",\"renews\":\"BAD-10\"," + TERMS;
        post("an agreement that renews none", AGREEMENTS, agreement.replace("-10", "-99"), "409 UNKNOWN_AGREEMENT");
        post(
                "an agreement that renews another client's",
                AGREEMENTS,
                agreement,
                "400 THE_RENEWED_AGREEMENT_IS_ANOTHER_CLIENTS");
    }

    private void goneThrough() {
        put("reviewing an unknown agreement", UNKNOWN + "/review", null, NOT_FOUND);
        put("returning an agreement without a reason", DRAFT + "/return", "{}", MISSING);
        put("returning an unknown agreement", UNKNOWN + "/return", "{\"reason\":\"x\"}", NOT_FOUND);
        put(
                "signing what nobody reviewed",
                DRAFT + "/signing",
                "{\"signedOn\":\"2026-06-01\"}",
                "409 ONLY_A_REVIEWED_AGREEMENT_IS_SIGNED");
        put("signing on a day to come", DRAFT + "/signing", "{\"signedOn\":\"2999-01-01\"}", INVALID);
        put("signing an unknown agreement", UNKNOWN + "/signing", "{}", NOT_FOUND);
        String right = "{\"reason\":\"x\"," + TERMS;
        put("correcting what is not signed", DRAFT + "/correction", right, "409 ONLY_A_SIGNED_AGREEMENT_IS_CORRECTED");
        put("correcting an agreement without a reason", DRAFT + "/correction", without("reason", right), MISSING);
        put("correcting an unknown agreement", UNKNOWN + "/correction", right, NOT_FOUND);
    }

    private void ended() {
        String end = "{\"endedOn\":\"2026-06-02\",\"reason\":\"x\"}";
        put("ending an agreement without a reason", DRAFT + "/ending", without("reason", end), MISSING);
        put("ending an agreement on a day to come", DRAFT + "/ending", end.replace("2026", "2999"), INVALID);
        put("ending an unknown agreement", UNKNOWN + "/ending", end, NOT_FOUND);
    }
}
