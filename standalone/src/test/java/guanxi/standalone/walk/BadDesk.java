package guanxi.standalone.walk;

/** Versions of standards and hours of the service desk that cannot be. */
final class BadDesk extends BadRequests {
    private static final String STANDARDS = "/api/clients/standards";
    private static final String HOURS = "/api/clients/service-hours/";

    BadDesk() {
        published();
        limited();
        served();
    }

    private void published() {
        String version = "{\"standard\":\"S1\",\"version\":2,\"effectiveFrom\":\"2099-01-01\",\"rings\":2}";
        post("a version of no standard", STANDARDS, without("standard", version), MISSING);
        post("a version of a standard that is none", STANDARDS, version.replace("S1", "S6"), INVALID);
        post("a version that holds from no day", STANDARDS, without("effectiveFrom", version), MISSING);
        post("the first version anew", STANDARDS, version.replace(":2,", ":1,"), INVALID);
        post("a hundred rings", STANDARDS, version.replace(":2}", ":100}"), INVALID);
        post("a version of a day that has begun", STANDARDS, version.replace("2099", "2026"), "409 IN_FORCE_ALREADY");
        post("rings of what does not ring", STANDARDS, version.replace("S1", "S3"), "400 STEP_NOT_IN_STANDARD");
        post(
                "a version that is known otherwise",
                STANDARDS,
                version.replace("S1", "S5").replace(":2}", ":4}"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void limited() {
        String limits = "{\"standard\":\"S1\",\"version\":2,\"effectiveFrom\":\"2099-01-01\","
                + "\"limits\":{\"PASS_ON\":{\"amount\":30,\"clock\":\"ELAPSED\",\"warnMinutes\":10}}}";
        post("a limit of no step", STANDARDS, limits.replace("PASS_ON", "REST"), INVALID);
        post("a limit by no clock", STANDARDS, without("clock", limits), MISSING);
        post("a limit by a clock that is none", STANDARDS, limits.replace("ELAPSED", "MOON"), INVALID);
        post("a limit that is nothing", STANDARDS, limits.replaceFirst("\\{\"amount.*?}", "null"), MISSING);
        post("an hour by days", STANDARDS, limits.replace("ELAPSED", "CALENDAR_DAYS"), "400 NOT_A_LIMIT");
        post("less than no time", STANDARDS, limits.replace("30", "-30"), "400 NOT_A_LIMIT");
        post("a limit of another standard", STANDARDS, limits.replace("S1", "S2"), "400 STEP_NOT_IN_STANDARD");
        post("a warning before the start", STANDARDS, limits.replace(":10", ":30"), "400 LIMITS_CONTRADICT");
    }

    private void served() {
        String hours = "{\"effectiveFrom\":\"2099-01-01\",\"hours\":[\"08:30-12:00\"]}";
        put("hours of a day that is none", HOURS + "2099-02-30", hours, INVALID);
        put("hours of the weekend", HOURS + "WEEKEND", hours, INVALID);
        put("hours that nobody says", HOURS + "WORKDAY", without("hours", hours), MISSING);
        put("hours of a date from a day on", HOURS + "2099-01-01", hours, "400 CELL_NOT_OF_THIS_KIND");
        put("hours against the clock", HOURS + "WORKDAY", hours.replace("12:00", "08:00"), "400 NOT_HOURS");
        put("hours of all day", HOURS + "WORKDAY", hours.replace("08:30-12:00", "all"), "400 NOT_HOURS");
    }
}
