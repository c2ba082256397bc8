package guanxi.standalone.walk;

/** What cannot be said of working days: the calendar, the norms, what is set for them. */
final class BadWorkingDays extends BadRequests {
    private static final String VISITS = "/api/visits";

    BadWorkingDays() {
        put(
                "a day of the calendar that is none",
                VISITS + "/calendar/2027-02-30",
                "{\"kind\":\"HOLIDAY\",\"name\":\"x\"}",
                INVALID);
        put(
                "a day of a calendar of no office",
                VISITS + "/calendar/2027-01-01?office=O99",
                "{\"kind\":\"HOLIDAY\",\"name\":\"x\"}",
                "409 UNKNOWN_OFFICE");
        put("holidays of a year to come", VISITS + "/calendar/published/2099", null, "400 HOLIDAYS_NOT_KNOWN");
        put("holidays of no year", VISITS + "/calendar/published/next", null, INVALID);
        String hours = "{\"office\":\"O99\",\"weekday\":\"MON\",\"intervals\":[\"08:00-12:00\"]}";
        post("hours of no office", VISITS + "/work-hours", hours, "409 UNKNOWN_OFFICE");
        post("hours of no day of the week", VISITS + "/work-hours", hours.replace("MON", "MONDAY"), INVALID);
        post(
                "hours of no day",
                VISITS + "/work-hours",
                hours.replace("\"weekday\":\"MON\",", ""),
                "400 WEEKDAY_OR_DATE");
        post("hours that are none", VISITS + "/work-hours", hours.replace("\"08:00-12:00\"", ""), MISSING);
        post("hours of the night", VISITS + "/work-hours", hours.replace("12:00", "07:00"), "400 NOT_AN_INTERVAL");
        post(
                "hours that overlap",
                VISITS + "/work-hours",
                hours.replace("-12:00", "-12:00\",\"11:00-13:00"),
                "400 INTERVALS_OVERLAP");
        String norms = "{\"validFrom\":\"2026-06-01\",\"opens\":\"08:00\",\"closes\":\"16:30\"}";
        post("norms from no day", VISITS + "/norms", norms.replace("validFrom", "x"), INVALID);
        post("norms at noon, more or less", VISITS + "/norms", norms.replace("08:00", "noon"), INVALID);
        post(
                "norms that close before they open",
                VISITS + "/norms",
                norms.replace("16:30", "07:59"),
                "400 VISITING_HOURS_CLOSE_AFTER_THEY_OPEN");
        settings();
    }

    private void settings() {
        String path = VISITS + "/settings/OLD_FIX";
        String body = "{\"validFrom\":\"2026-06-01\",\"value\":90}";
        put("a setting that there is not", VISITS + "/settings/old-fix", body, INVALID);
        put("a setting from no day", path, body.replace("06-01", "02-30"), INVALID);
        put("a setting from a day that nobody says", path, "{\"value\":90}", MISSING);
        put("a setting without a value", path, "{\"validFrom\":\"2026-06-01\"}", MISSING);
        put("a setting of nothing", path, body.replace("90", "0"), INVALID);
        put("a setting beyond all sense", path, body.replace("90", "3601"), INVALID);
        put("a setting of halves", path, body.replace("90", "90.5"), INVALID);
        as("executive", "a setting by the executive", Ask.json("PUT", path, body), "403 ROLE_NOT_ALLOWED");
    }
}
