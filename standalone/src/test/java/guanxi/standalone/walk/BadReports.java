package guanxi.standalone.walk;

/** Reports of visits, as they complete one or correct it, that cannot be. */
final class BadReports extends BadRequests {
    private static final String VISITS = "/api/visits";
    private static final String COMPLETION = VISITS + "/BAD-1/completion";
    private static final String CORRECTION = VISITS + "/V000001/correction";
    private static final String REPORT = report("C00001", "09:00", "10:00");

    BadReports() {
        ofCompletions();
        ofCorrections();
    }

    private void ofCompletions() {
        put("completing before planning", VISITS + "/V999999/completion", REPORT, NOT_FOUND);
        put(
                "completing with another client",
                COMPLETION,
                report("C00002", "09:00", "10:00"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put(
                "an end before its start",
                COMPLETION,
                report("C00001", "10:00", "09:00"),
                "400 A_VISIT_ENDS_AFTER_ITS_START");
        put("completing in the future", COMPLETION, REPORT.replace("2026-06", "2999-06"), INVALID);
        put("completing without an outcome", COMPLETION, REPORT.replace(",\"outcome\":\"B\"", ""), MISSING);
        put("companions that are nobody", COMPLETION, REPORT.replace("{", "{\"companions\":[null],"), MISSING);
        put("fewer than no problems", COMPLETION, REPORT.replace("{", "{\"solved\":-1,"), INVALID);
        put(
                "counts that are not those of the problems",
                COMPLETION,
                REPORT.replace("{", "{\"solved\":2,\"issues\":[{\"text\":\"a broken crate\",\"solved\":true}],"),
                "400 COUNTS_AGREE_WITH_ISSUES");
        put(
                "more problems than a visit has",
                COMPLETION,
                REPORT.replace("{", "{\"unsolved\":2000000000,"),
                "400 ISSUES_ARE_PLAUSIBLY_MANY");
        put(
                "a problem that is neither solved nor not",
                COMPLETION,
                REPORT.replace("{", "{\"issues\":[{\"text\":\"a broken crate\"}],"),
                MISSING);
    }

    private void ofCorrections() {
        put("a correction of nothing", CORRECTION, "{\"reason\":\"x\"}", MISSING);
        put("a correction without a reason", CORRECTION, "{\"report\":" + REPORT + "}", MISSING);
        put(
                "a correction that ends before it starts",
                CORRECTION,
                "{\"reason\":\"x\",\"report\":" + report("C00001", "10:00", "09:00") + "}",
                "400 A_VISIT_ENDS_AFTER_ITS_START");
    }

    private static String report(String client, String start, String end) {
        return ("{\"clientId\":\"%s\",\"personMet\":\"Li\",\"startedAt\":\"2026-06-01T%s:00Z\",\"endedAt\":\"2026-06-01T%s:00Z\","
                        + "\"purpose\":\"A\",\"outcome\":\"B\"}")
                .formatted(client, start, end);
    }
}
