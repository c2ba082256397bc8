package guanxi.standalone.walk;

/** Daily reports that nobody can submit, sign or give back. */
final class BadDailyReports extends BadRequests {
    private static final String REPORTS = "/api/visits/daily-reports";
    private static final String DRAFT = REPORTS + "/S001/2026-03-04";
    private static final String SIGNATURES =
            "{\"level\":\"DEPARTMENT_MANAGER\",\"reports\":[{\"specialistId\":\"S001\",\"date\":\"2026-03-04\"}]}";

    BadDailyReports() {
        submitted();
        signed();
        printed();
    }

    private void submitted() {
        post("a report of no day", REPORTS, "{\"specialistId\":\"S001\"}", MISSING);
        post("a report of nobody", REPORTS, "{\"date\":\"2026-03-02\"}", MISSING);
        post("a report of a day to come", REPORTS, "{\"specialistId\":\"S001\",\"date\":\"2099-03-02\"}", INVALID);
    }

    private void signed() {
        put("a signature under a draft", DRAFT + "/signatures/department-manager", null, "409 SIGN_OFF_OUT_OF_ORDER");
        put("a signature on a day that is none", REPORTS + "/S001/x/signatures/department-manager", null, INVALID);
        put("a draft that is given back", DRAFT + "/return", "{\"reason\":\"x\"}", "409 SIGN_OFF_OUT_OF_ORDER");
        put("a report that is given back for nothing", DRAFT + "/return", "{}", MISSING);
        as(
                "executive",
                "a draft that is reopened",
                Ask.json("PUT", DRAFT + "/reopening", "{\"reason\":\"x\"}"),
                "409 ONLY_A_SIGNED_REPORT_IS_REOPENED");
        as("executive", "a report that is reopened for nothing", Ask.json("PUT", DRAFT + "/reopening", "{}"), MISSING);
        post("signatures at no level", REPORTS + "/signatures", SIGNATURES.replace("DEPARTMENT_", "NO_"), INVALID);
        post("signatures at a level that is not said", REPORTS + "/signatures", "{\"reports\":[]}", MISSING);
        post("signatures under nothing", REPORTS + "/signatures", "{\"level\":\"DEPARTMENT_MANAGER\"}", MISSING);
        post(
                "signatures under nobody's report",
                REPORTS + "/signatures",
                SIGNATURES.replace("\"specialistId\":\"S001\",", ""),
                MISSING);
        post(
                "signatures under a report that is none",
                REPORTS + "/signatures",
                SIGNATURES.replaceFirst("\\[.*]", "[null]"),
                MISSING);
    }

    private void printed() {
        get("the printed report of a day that left none", REPORTS + "/S001/2026-01-01.pdf", NOT_FOUND);
        get("the printed report of a stranger", REPORTS + "/S999/2026-03-04.pdf", NOT_FOUND);
        get("the printed report of a day that is none", REPORTS + "/S001/2026-02-30.pdf", INVALID);
        get("a printed report as of a day that is none", DRAFT + ".pdf?asOf=2026-02-30", INVALID);
    }
}
