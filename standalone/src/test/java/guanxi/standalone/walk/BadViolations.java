package guanxi.standalone.walk;

/** Violations that are not an inspector's to find or to withdraw. */
final class BadViolations extends BadRequests {
    private static final String VIOLATIONS = "/api/visits/violations";

    BadViolations() {
        as(
                "inspector",
                "a violation that the system finds",
                Ask.json(
                        "POST",
                        VIOLATIONS,
                        "{\"specialistId\":\"S001\",\"date\":\"2026-06-01\",\"rule\":\"OVERLAPPING_VISITS\"}"),
                "409 THE_SYSTEM_FINDS_THIS_ITSELF");
        as(
                "inspector",
                "a withdrawal on an unknown day",
                Ask.json("PUT", VIOLATIONS + "/S001/2020-01-01/INSPECTOR-1/withdrawal", "{\"reason\":\"x\"}"),
                NOT_FOUND);
    }
}
