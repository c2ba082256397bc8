package guanxi.standalone.walk;

/** Plans of a month, in sums or in lines, that cannot be. */
final class BadPlans extends BadRequests {
    private static final String PLANS = "/api/visits/plans";
    private static final String LINE =
            "{\"kind\":\"VISIT\",\"clientId\":\"C00001\",\"date\":\"2099-01-05\",\"purpose\":\"A\",\"groups\":2}";

    BadPlans() {
        inSums();
        inLines();
        marked();
    }

    private void marked() {
        put("returning a plan without a reason", PLANS + "/S001/2026-06/return", "{}", MISSING);
        put("accepting a plan that nobody submitted", PLANS + "/S001/2099-12/acceptance", null, NOT_FOUND);
        put("accepting a plan of no month", PLANS + "/S001/2026-13/acceptance", null, INVALID);
    }

    private void inSums() {
        post("a plan of a month that has begun", PLANS, sums("2026-06", "1"), "409 PLAN_LOCKED");
        post("a plan of a month that is none", PLANS, sums("2026-13", "1"), INVALID);
        post("a plan beyond all calendars", PLANS, sums("+999999999-12", "1"), INVALID);
        post("a plan below nothing", PLANS, sums("2099-01", "-1"), INVALID);
        post("a plan of true visits", PLANS, sums("2099-01", "true"), INVALID);
        post(
                "a plan of who left",
                PLANS,
                sums("2099-01", "1").replace("S001", "S098"),
                "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
    }

    private void inLines() {
        post("a plan of nothing", PLANS, lines("").replace("[]", "null"), MISSING);
        post("a plan of no lines", PLANS, lines(""), MISSING);
        post("a line that is none", PLANS, lines("null"), MISSING);
        post("a line of no groups given", PLANS, lines(LINE.replace(",\"groups\":2", "")), MISSING);
        post("a line of no groups", PLANS, lines(LINE.replace(":2", ":0")), "400 GROUPS_ARE_AT_LEAST_ONE");
        post("a line of all groups", PLANS, lines(LINE.replace(":2", ":2147483647")), "400 GROUPS_ARE_PLAUSIBLY_MANY");
        post("a line of another month", PLANS, lines(LINE.replace("-01-05", "-02-01")), "400 DATE_OUTSIDE_MONTH");
        post("a visit without purpose", PLANS, lines(LINE.replace("\"A\"", "null")), "400 PURPOSE_IS_OF_A_VISIT");
        post("a referral with a purpose", PLANS, lines(LINE.replace("VISIT", "REFERRAL")), "400 PURPOSE_IS_OF_A_VISIT");
        post("a line of no kind", PLANS, lines(LINE.replace("VISIT", "CALL")), INVALID);
        post("a line of nobody", PLANS, lines(LINE.replace("C00001", "C99999")), "409 UNKNOWN_CLIENT");
        post(
                "sums that differ",
                PLANS,
                lines(LINE).replace("\"lines\"", "\"visits\":3,\"lines\""),
                "400 PLAN_SUMS_DIFFER");
    }

    private static String lines(String lines) {
        return "{\"specialistId\":\"S001\",\"month\":\"2099-01\",\"lines\":[" + lines + "]}";
    }

    private static String sums(String month, String visits) {
        return "{\"specialistId\":\"S001\",\"month\":\"%s\",\"visits\":%s,\"expansion\":1,\"deals\":1}"
                .formatted(month, visits);
    }
}
