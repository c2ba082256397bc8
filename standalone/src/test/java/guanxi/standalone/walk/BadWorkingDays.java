package guanxi.standalone.walk;

/** What cannot be said of working days: the calendar, the norms, the reports of a day. */
final class BadWorkingDays extends BadRequests {
    private static final String VISITS = "/api/visits";

    BadWorkingDays() {
        put(
                "a day of the calendar that is none",
                VISITS + "/calendar/2027-02-30",
                "{\"kind\":\"HOLIDAY\",\"name\":\"x\"}",
                INVALID);
        post("a report of no day", VISITS + "/daily-reports", "{\"specialistId\":\"S001\"}", MISSING);
        String norms = "{\"validFrom\":\"2026-06-01\",\"opens\":\"08:00\",\"closes\":\"16:30\"}";
        post("norms from no day", VISITS + "/norms", norms.replace("validFrom", "x"), INVALID);
        post("norms at noon, more or less", VISITS + "/norms", norms.replace("08:00", "noon"), INVALID);
        post(
                "norms that close before they open",
                VISITS + "/norms",
                norms.replace("16:30", "07:59"),
                "400 VISITING_HOURS_CLOSE_AFTER_THEY_OPEN");
    }
}
