package guanxi.standalone.walk;

/** Purchases, repairs and call-backs that cannot be. */
final class BadSeries extends BadRequests {
    private static final String PURCHASES = "/api/clients/purchases";
    private static final String REPAIRS = "/api/clients/repairs";
    private static final String CALLS = "/api/clients/call-backs";
    private static final String CALL = CALLS + "/S3/BAD-6/BAD-7";

    BadSeries() {
        bought();
        returned();
        repaired();
        called();
        followed();
    }

    private void bought() {
        String purchase = "{\"clientId\":\"C00001\",\"agent\":\"S001\",\"product\":\"x\",\"amount\":6,"
                + "\"purchasedOn\":\"2026-06-01\"}";
        post("a purchase of nothing", PURCHASES, without("product", purchase), MISSING);
        post("a purchase by nobody", PURCHASES, without("agent", purchase), MISSING);
        post("a purchase of less than nothing", PURCHASES, purchase.replace(":6", ":-6"), INVALID);
        post("a purchase of a day to come", PURCHASES, purchase.replace("2026", "2999"), INVALID);
        post("a purchase of an unknown client", PURCHASES, purchase.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a purchase with an unknown agent", PURCHASES, purchase.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post(
                "a purchase that is known otherwise",
                PURCHASES,
                purchase.replace("{", "{\"purchaseId\":\"BAD-6\",").replace("\"x\"", "\"y\""),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("withdrawing a purchase without a reason", PURCHASES + "/BAD-6/withdrawal", "{}", MISSING);
        put("withdrawing an unknown purchase", PURCHASES + "/BAD-99/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
    }

    private void returned() {
        String back = PURCHASES + "/BAD-6/return";
        put("a purchase that comes back tomorrow", back, "{\"returnedOn\":\"2999-01-01\"}", INVALID);
        put(
                "a purchase that comes back on another day",
                back,
                "{\"returnedOn\":\"2026-06-21\"}",
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("an unknown purchase that comes back", PURCHASES + "/BAD-99/return", "{}", NOT_FOUND);
    }

    private void repaired() {
        String repair = "{\"clientId\":\"C00001\",\"agent\":\"S001\",\"product\":\"x\",\"repairedOn\":\"2026-06-01\"}";
        post("a repair on no day", REPAIRS, without("repairedOn", repair), MISSING);
        post("a repair of a day to come", REPAIRS, repair.replace("2026", "2999"), INVALID);
        post("a repair of an unknown client", REPAIRS, repair.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        put("withdrawing a repair that was a purchase", REPAIRS + "/BAD-6/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
    }

    private void called() {
        String call =
                "{\"standard\":\"S3\",\"seriesId\":\"BAD-6\",\"number\":1,\"agent\":\"S001\",\"answeredBy\":\"NOBODY\"}";
        post("a call-back after nothing", CALLS, without("seriesId", call), MISSING);
        post("a call-back after a purchase that is unknown", CALLS, call.replace("S3", "S4"), "409 UNKNOWN_SERIES");
        post("a call-back by a standard that is none", CALLS, call.replace("S3", "S1"), INVALID);
        post("a fourth call-back", CALLS, call.replace(":1,", ":4,"), INVALID);
        post("a call-back by an unknown agent", CALLS, call.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a call-back that a cat took", CALLS, call.replace("NOBODY", "CAT"), INVALID);
        post("a child that comes to the point", CALLS, said(call, "toThePoint", "4"), "400 ONLY_THE_OWNER_ANSWERS");
        post("an hour and a second to the point", CALLS, said(call, "toThePoint", "3601"), INVALID);
        post("satisfaction beyond the best", CALLS, said(call, "satisfaction", "6"), INVALID);
        post(
                "an attempt that is tried again before",
                CALLS,
                said(call, "nextAt", "\"2026-06-01T00:00:00Z\""),
                "400 LOOKS_BACK");
        post(
                "a flag of repairs after a purchase",
                CALLS,
                said(call, "conduct", "[\"PRIVACY\"]"),
                "400 FLAG_NOT_IN_STANDARD");
        post("a flag that is none", CALLS, said(call, "conduct", "[\"LATE\"]"), INVALID);
    }

    private void followed() {
        String passed = "{\"passedTo\":\"x\"}";
        put("a problem that is passed on to nobody", CALL + "/passing-on", "{}", MISSING);
        put("passing on where there is no problem", CALL + "/passing-on", passed, "409 ONLY_A_PROBLEM_IS_PASSED_ON");
        put("a solution where there is no problem", CALL + "/solution", null, "409 ONLY_A_PROBLEM_IS_PASSED_ON");
        put("passing on from an unknown call-back", CALLS + "/S3/BAD-6/BAD-99/passing-on", passed, NOT_FOUND);
        put("passing on from an unknown series", CALLS + "/S4/BAD-6/BAD-7/passing-on", passed, NOT_FOUND);
        put("a solution by a standard that is none", CALLS + "/S1/BAD-6/BAD-7/solution", null, INVALID);
        put("withdrawing a call-back without a reason", CALL + "/withdrawal", "{}", MISSING);
    }

    private static String said(String call, String field, String value) {
        return call.replace("}", ",\"" + field + "\":" + value + "}");
    }
}
