package guanxi.standalone.walk;

/** Findings that nobody can make. In the sample month 督查赵 saw S001 playing on the 23rd. */
final class BadFindings extends BadRequests {
    private static final String FINDINGS = "/api/visits/findings";
    private static final String FINDING = """
            {"specialistId":"S001","date":"2026-06-23","rule":"PLAYING_AT_WORK","inspector":"督查赵",
            "finding":"NO_FAULT","foundOn":"2026-06-24","reason":"x"}\
            """;

    BadFindings() {
        post("a finding of no rule", FINDINGS, FINDING.replace("PLAYING_AT_WORK", "LAUGHING"), INVALID);
        post("a finding that is none", FINDINGS, FINDING.replace("NO_FAULT", "BAD_LUCK"), INVALID);
        post("a finding that finds nothing", FINDINGS, FINDING.replace("\"NO_FAULT\"", "null"), MISSING);
        post("a finding without a day", FINDINGS, FINDING.replace("\"2026-06-24\"", "null"), MISSING);
        post("a finding without a reason", FINDINGS, FINDING.replace("\"x\"", "\" \""), MISSING);
        post("a finding on a day to come", FINDINGS, FINDING.replace("2026-06-24", "2099-06-24"), INVALID);
        post(
                "a finding before the violation",
                FINDINGS,
                FINDING.replace("2026-06-24", "2026-06-22"),
                "400 FINDING_BEFORE_THE_VIOLATION");
        unknown("a finding of a violation of another day", "2026-06-23", "2026-06-22");
        unknown("a finding of a violation by another rule", "PLAYING_AT_WORK", "DELIVERY_TRUCK");
        unknown("a finding of a violation that another inspector saw", "督查赵", "督查无名");
        unknown("a finding of a violation of a stranger", "S001", "S999");
        as("director", "a finding by a director", Ask.json("POST", FINDINGS, FINDING), "403 ROLE_NOT_ALLOWED");
    }

    private void unknown(String name, String right, String wrong) {
        post(name, FINDINGS, FINDING.replace(right, wrong), "409 UNKNOWN_VIOLATION");
    }
}
