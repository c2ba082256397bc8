package guanxi.standalone.walk;

/** Sign-ins, and corrections of them, that cannot be. */
final class BadSignIns extends BadRequests {
    private static final String SIGN_INS = "/api/visits/sign-ins";
    private static final String CORRECTION = SIGN_INS + "/S001/2026-06-01T00:15:00Z/correction";

    BadSignIns() {
        signedIn();
        corrected();
    }

    private void signedIn() {
        post(
                "a sign-in by pigeon",
                SIGN_INS,
                "{\"specialistId\":\"S001\",\"channel\":\"PIGEON\",\"territory\":\"N\"}",
                INVALID);
        post(
                "a sign-in in the future",
                SIGN_INS,
                "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\",\"at\":\"2999-01-01T00:00:00Z\"}",
                INVALID);
        post(
                "a sign-in beyond all calendars",
                SIGN_INS,
                "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\",\"at\":\"+1000000000-12-31T23:59:59Z\"}",
                INVALID);
        placed("\"latitude\":90.1");
        placed("\"longitude\":-180.5");
        placed("\"accuracyM\":10001");
        placed("\"accuracyM\":-1");
        placed("\"fixedAt\":\"yesterday\"");
        placed("\"mocked\":\"perhaps\"");
        as(
                "specialist:S001",
                "a sign-in at a time of one's own choice",
                Ask.json(
                        "POST",
                        SIGN_INS,
                        "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\",\"at\":\"2026-06-01T00:00:00Z\"}"),
                "400 A_SPECIALIST_SIGNS_IN_BY_THE_CLOCK");
        as(
                "specialist:S001",
                "a call that one registers oneself",
                Ask.json("POST", SIGN_INS, "{\"specialistId\":\"S001\",\"channel\":\"LANDLINE\",\"territory\":\"N\"}"),
                "400 A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER");
    }

    private void placed(String where) {
        post(
                "a sign-in with " + where,
                SIGN_INS,
                "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\"," + where + "}",
                INVALID);
    }

    private void corrected() {
        put("a correction of a kind that is none", CORRECTION, "{\"kind\":\"X\",\"reason\":\"x\"}", INVALID);
        put(
                "a correction that changes nothing",
                CORRECTION,
                "{\"kind\":\"CORRECT\",\"reason\":\"x\"}",
                "400 CORRECTION_WITHOUT_CHANGE");
        put(
                "a sign-in moved to another day",
                CORRECTION,
                "{\"kind\":\"CORRECT\",\"newAt\":\"2026-06-02T00:15:00Z\",\"reason\":\"x\"}",
                "400 CORRECTION_CHANGES_THE_DAY");
        put(
                "a sign-in at an instant that is none",
                SIGN_INS + "/S001/yesterday/correction",
                "{\"kind\":\"WITHDRAW\",\"reason\":\"x\"}",
                INVALID);
    }
}
