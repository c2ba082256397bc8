package guanxi.standalone.walk;

/** Cases, and entries of them, that cannot be. */
final class BadCases extends BadRequests {
    private static final String CASES = "/api/clients/cases";
    private static final String CASE = CASES + "/BAD-8";
    private static final String ENTRIES = CASE + "/entries";

    BadCases() {
        opened();
        complainedOfAgain();
        happened();
        withdrawn();
    }

    private void opened() {
        String call = call("S2", "C00001", "");
        post("a call of nobody", CASES, without("caller", call), MISSING);
        post("a call of two at once", CASES, call.replace("\"x\"", "\"x、y\""), INVALID);
        post("a call about nothing", CASES, without("question", call), MISSING);
        post("a call that nobody took", CASES, without("agent", call), MISSING);
        post("a call that has no beginning", CASES, without("startedAt", call), MISSING);
        post("a call of a day to come", CASES, call.replace("2026", "2999"), INVALID);
        post("a call that rang a hundred times", CASES, call.replace("{", "{\"rings\":100,"), INVALID);
        post("a call by the standard of a purchase", CASES, call.replace("S2", "S3"), INVALID);
        post("a call that was answered never", CASES, call.replace("LATER", "NEVER"), INVALID);
        post("a call of an unknown client", CASES, call("S2", "C99999", ""), "409 UNKNOWN_CLIENT");
        post("a call that an unknown agent took", CASES, call.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post(
                "a case that is known otherwise",
                CASES,
                call.replace("{", "{\"caseId\":\"BAD-8\",").replace("LATER", "AT_ONCE"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void complainedOfAgain() {
        String again = ",\"reComplaintOf\":\"BAD-8\"";
        post(
                "a complaint about an unknown case",
                CASES,
                call("S2", "C00001", again.replace("8", "99")),
                "409 UNKNOWN_CASE");
        post("an inquiry that complains", CASES, call("S1", "C00001", again), "400 ONLY_COMPLAINTS_REPEAT");
        post("a complaint before the call had ended", CASES, call("S2", "C00001", again), "400 BEFORE_ITS_START");
    }

    private void happened() {
        String informed = "{\"kind\":\"CLIENT_INFORMED\"}";
        post("nothing that happened", ENTRIES, "{}", MISSING);
        post("something that never happens", ENTRIES, "{\"kind\":\"FORGOTTEN\"}", INVALID);
        post("something in an unknown case", CASES + "/BAD-99/entries", informed, NOT_FOUND);
        post("a department that has no name", ENTRIES, "{\"kind\":\"DEPARTMENT_NOTIFIED\"}", MISSING);
        post("a pause without a reason", ENTRIES, "{\"kind\":\"PAUSED\"}", MISSING);
        post(
                "a case that is handed over to nobody known",
                ENTRIES,
                said("HANDED_OVER", "to", "S999"),
                "409 UNKNOWN_SPECIALIST");
        post(
                "an inquiry's answer to a complaint",
                ENTRIES,
                "{\"kind\":\"CENTRE_ANSWERED\"}",
                "400 KIND_NOT_IN_STANDARD");
        post("news that has a solver", ENTRIES, said("CLIENT_INFORMED", "solver", "x"), "400 CELL_NOT_OF_THIS_KIND");
        post("a flag of repairs", ENTRIES, said("CONDUCT_FLAGGED", "conduct", "PRIVACY"), "400 FLAG_NOT_IN_STANDARD");
        post("a flag of a case that is none", ENTRIES, said("CONDUCT_FLAGGED", "conduct", "LATE"), INVALID);
        post(
                "a promise of the past",
                ENTRIES,
                said("REPLY_PROMISED", "promisedFor", "2026-06-01T00:00:00Z"),
                "400 LOOKS_BACK");
        post(
                "satisfaction with a case beyond the best",
                ENTRIES,
                "{\"kind\":\"CALLED_BACK\",\"satisfaction\":6}",
                INVALID);
        post(
                "an entry that is known otherwise",
                ENTRIES,
                informed.replace("{", "{\"entryId\":\"BAD-9\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void withdrawn() {
        String why = "{\"reason\":\"x\"}";
        put("withdrawing a case without a reason", CASE + "/withdrawal", "{}", MISSING);
        put("withdrawing an unknown case", CASES + "/BAD-99/withdrawal", why, NOT_FOUND);
        put("withdrawing an entry without a reason", ENTRIES + "/BAD-9/withdrawal", "{}", MISSING);
        put("withdrawing an unknown entry", ENTRIES + "/BAD-99/withdrawal", why, NOT_FOUND);
    }

    private static String call(String standard, String client, String more) {
        return "{\"standard\":\"" + standard + "\",\"clientId\":\"" + client
                + "\",\"caller\":\"x\",\"startedAt\":\"2026-06-01T02:00:00Z\",\"agent\":\"S001\",\"question\":\"q\","
                + "\"answer\":\"LATER\"" + more + "}";
    }

    private static String said(String kind, String field, String value) {
        return "{\"kind\":\"" + kind + "\",\"" + field + "\":\"" + value + "\"}";
    }
}
