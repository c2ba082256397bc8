package guanxi.standalone.walk;

/** Visits that cannot be planned, started, cancelled or withdrawn as it is said. */
final class BadVisits extends BadRequests {
    /** One that would be planned. */
    static final String VISIT =
            "{\"specialistId\":\"S001\",\"clientId\":\"C00001\",\"on\":\"2027-03-01\",\"purpose\":\"A\"}";

    private static final String VISITS = "/api/visits";

    BadVisits() {
        planned();
        started();
        endedUnmade();
    }

    private void planned() {
        post("a visit without a specialist", VISITS, VISIT.replace("\"specialistId\":\"S001\",", ""), MISSING);
        post("a visit with a blank client", VISITS, VISIT.replace("C00001", " "), MISSING);
        post("a number for a specialist", VISITS, VISIT.replace("\"S001\"", "1"), INVALID);
        post("an id that is a path", VISITS, VISIT.replace("C00001", "../C1"), INVALID);
        post("a field with a NUL", VISITS, VISIT.replace("C00001", "C\\u0000"), INVALID);
        post("an id with half a letter", VISITS, VISIT.replace("C00001", "\\ud800"), INVALID);
        post("a visit of an unknown specialist", VISITS, VISIT.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a visit to an unknown client", VISITS, VISIT.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a purpose that is none", VISITS, VISIT.replace("\"A\"", "\"Z\""), INVALID);
        post("a purpose by its place", VISITS, VISIT.replace("\"A\"", "0"), INVALID);
        post("a visit on a day that is none", VISITS, VISIT.replace("2027-03-01", "2027-02-30"), INVALID);
        post("a day as a number", VISITS, VISIT.replace("\"2027-03-01\"", "20270301"), INVALID);
        post("a day beyond all calendars", VISITS, VISIT.replace("2027-03-01", "+999999999-12-31"), INVALID);
        post("half a group", VISITS, VISIT.replace("\"A\"", "\"A\",\"groups\":1.5"), INVALID);
        post("groups as a word", VISITS, VISIT.replace("\"A\"", "\"A\",\"groups\":\"two\""), INVALID);
        post(
                "more groups than an integer holds",
                VISITS,
                VISIT.replace("\"A\"", "\"A\",\"groups\":99999999999"),
                "400 BODY_NOT_READABLE");
        post("groups below one", VISITS, VISIT.replace("\"A\"", "\"A\",\"groups\":0"), "400 GROUPS_ARE_AT_LEAST_ONE");
        post(
                "a known visit with other content",
                VISITS,
                VISIT.replace("{", "{\"visitId\":\"V000001\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void started() {
        put("starting an unknown visit", VISITS + "/V999999/start", "{}", NOT_FOUND);
        put(
                "starting before a sign-in",
                VISITS + "/BAD-1/start",
                "{\"startedAt\":\"2026-01-04T01:00:00Z\"}",
                "409 A_VISIT_STARTS_AFTER_A_SIGN_IN");
        put("starting at a time that is none", VISITS + "/BAD-1/start", "{\"startedAt\":\"25:00\"}", INVALID);
        put(
                "starting when time began",
                VISITS + "/BAD-1/start",
                "{\"startedAt\":\"-1000000000-01-01T00:00:00Z\"}",
                INVALID);
        put("starting a completed visit", VISITS + "/V000001/start", "{}", "409 ONLY_A_PLANNED_VISIT_IS_STARTED");
    }

    private void endedUnmade() {
        put(
                "cancelling a completed visit",
                VISITS + "/V000001/cancellation",
                "{\"reason\":\"x\"}",
                "409 ONLY_AN_OPEN_VISIT_IS_CANCELLED");
        put("cancelling without a reason", VISITS + "/BAD-1/cancellation", "{}", MISSING);
        put("a reason with a bell", VISITS + "/BAD-1/cancellation", "{\"reason\":\"a\\u0007\"}", INVALID);
        put("withdrawing without a reason", VISITS + "/V000001/withdrawal", "{}", MISSING);
        put("withdrawing an unknown visit", VISITS + "/V999999/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
    }
}
