package guanxi.standalone.walk;

/** Needs, and versions of them, that cannot be. */
final class BadNeeds extends BadRequests {
    private static final String NEEDS = "/api/clients/needs";
    private static final String ANALYSIS = """
        "specialistId":"S001","product":"x","quantity":6,"unit":"u","wantedRegion":"r","lowestPrice":1,"highestPrice":2,
        "reason":"x","analysedOn":"2026-06-01"}\
        """;

    BadNeeds() {
        analysed();
        revised();
        asked();
    }

    private void analysed() {
        String need = "{\"clientId\":\"C00001\"," + ANALYSIS;
        post("a need of nothing", NEEDS, need.replace(":6", ":0"), "400 A_QUANTITY_IS_MORE_THAN_NOTHING");
        post("a need of less than nothing", NEEDS, need.replace(":6", ":-6"), INVALID);
        post("a need without a unit", NEEDS, without("unit", need), MISSING);
        post("a need for no reason", NEEDS, without("reason", need), MISSING);
        post("a need at a price below nothing", NEEDS, need.replace(":1,", ":-1,"), INVALID);
        post("a need whose prices cross", NEEDS, need.replace(":1,", ":3,"), "400 LOWEST_PRICE_ABOVE_HIGHEST");
        post("a need of a day to come", NEEDS, need.replace("2026", "2999"), INVALID);
        post("a need of an unknown client", NEEDS, need.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a need analysed by nobody", NEEDS, without("specialistId", need), MISSING);
        post("a need analysed by a stranger", NEEDS, need.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post(
                "a need analysed by who was not there",
                NEEDS,
                need.replace("S001", "S098"),
                "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
        post(
                "a need that is known otherwise",
                NEEDS,
                need.replace("{", "{\"needId\":\"BAD-10\",").replace("\"x\"", "\"y\""),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void revised() {
        String version = "{\"version\":2," + ANALYSIS;
        String versions = NEEDS + "/BAD-10/versions";
        post("a version without a number", versions, version.replace("\"version\":2,", ""), MISSING);
        post("a version before the first", versions, version.replace(":2,", ":0,"), INVALID);
        post(
                "a version that leaves one out",
                versions,
                version.replace(":2,", ":3,"),
                "409 A_VERSION_FOLLOWS_THE_LAST");
        post(
                "a version older than the former",
                versions,
                version.replace("2026-06-01", "2026-05-31"),
                "400 ANALYSED_BEFORE_THE_FORMER_VERSION");
        post("a version of an unknown need", NEEDS + "/BAD-99/versions", version, NOT_FOUND);
    }

    private void asked() {
        get("an unknown need", NEEDS + "/BAD-99", NOT_FOUND);
        get("needs as of a day that is none", NEEDS + "?at=2026-02-30", INVALID);
        get("needs as of the end of all calendars", NEEDS + "?at=%2B999999999-12-31", INVALID);
        get("the pivot of a day that is none", "/api/clients/need-pivot?at=2026-02-30", INVALID);
    }
}
