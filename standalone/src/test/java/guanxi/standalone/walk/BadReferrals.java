package guanxi.standalone.walk;

/** Referrals, and corrections of them, that cannot be. */
final class BadReferrals extends BadRequests {
    private static final String REFERRALS = "/api/clients/referrals";

    BadReferrals() {
        sent();
        confirmed();
        corrected();
    }

    private void sent() {
        String referral = "{\"clientId\":\"C00001\",\"specialistId\":\"S001\",\"groups\":1,\"sentOn\":\"2026-06-29\"}";
        post("a referral of no group", REFERRALS, referral.replace(":1,", ":0,"), "400 GROUPS_ARE_AT_LEAST_ONE");
        post("a referral of an unknown client", REFERRALS, referral.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a referral of a day to come", REFERRALS, referral.replace("2026-06-29", "2999-01-01"), INVALID);
    }

    private void confirmed() {
        put("confirming an unknown referral", REFERRALS + "/R99999/confirmation", "{}", NOT_FOUND);
        put(
                "confirming before sending",
                REFERRALS + "/R00014/confirmation",
                "{\"confirmedOn\":\"2020-01-01\"}",
                "400 CONFIRMED_BEFORE_SENT");
        put(
                "confirming on another day",
                REFERRALS + "/R00001/confirmation",
                "{\"confirmedOn\":\"2026-08-01\"}",
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void corrected() {
        String referral = REFERRALS + "/R00001";
        String right = "{\"clientId\":\"C00001\",\"specialistId\":\"S001\",\"groups\":1,\"sentOn\":\"2026-06-29\","
                + "\"confirmedOn\":\"2026-06-30\",\"reason\":\"x\"}";
        put("correcting a referral without a reason", referral + "/correction", without("reason", right), MISSING);
        put("correcting an unknown referral", REFERRALS + "/R99999/correction", right, NOT_FOUND);
        put(
                "correcting a referral to come before it went",
                referral + "/correction",
                right.replace("2026-06-30", "2026-06-28"),
                "400 CONFIRMED_BEFORE_SENT");
        put("correcting a referral to a day to come", referral + "/correction", right.replace("2026", "2999"), INVALID);
        put(
                "correcting a referral to an unknown client",
                referral + "/correction",
                right.replace("C00001", "C99999"),
                "409 UNKNOWN_CLIENT");
        put(
                "correcting a referral to who was not there",
                referral + "/correction",
                right.replace("S001", "S098"),
                "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
        put("withdrawing a referral without a reason", referral + "/withdrawal", "{}", MISSING);
        put("withdrawing an unknown referral", REFERRALS + "/R99999/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
    }
}
