package guanxi.standalone.walk;

/** Territories that cannot be drawn, told of in a row or withdrawn. E was drawn in May of 2026. */
final class BadTerritories extends BadRequests {
    private static final String TERRITORIES = "/api/visits/territories";

    BadTerritories() {
        drawn();
        told();
        withdrawn();
    }

    private void drawn() {
        String path = TERRITORIES + "/N";
        String area = "{\"latitude\":30.1,\"longitude\":120.06,\"radiusM\":4000}";
        put("an area without a radius", path, "{\"latitude\":30.1,\"longitude\":120.06}", "400 FENCE_INCOMPLETE");
        put("an area beyond the pole", path, area.replace("30.1", "90.1"), INVALID);
        put("an area beyond the date line", path, area.replace("120.06", "-180.0001"), INVALID);
        put("an area without extent", path, area.replace("4000", "0"), INVALID);
        put("an area larger than a province", path, area.replace("4000", "50001"), INVALID);
        put("a degree with a thousand zeros", path, area.replace("30.1", "0e-1000"), INVALID);
        put("a prefix that is nothing", path, "{\"prefixes\":[\" \"]}", MISSING);
        put("drawing two territories as one", TERRITORIES + "/N%7CS", area, INVALID);
    }

    private void told() {
        String row = "{\"territory\":\"N\",\"latitude\":30.1,\"longitude\":120.06,\"radiusM\":4000}";
        post("a row of a territory without a name", TERRITORIES, row.replace("\"N\"", "null"), MISSING);
        post("a row of two territories as one", TERRITORIES, row.replace("\"N\"", "\"N|S\""), INVALID);
        post(
                "a row of a territory from no day",
                TERRITORIES,
                row.replace("{", "{\"validFrom\":\"2026-02-30\","),
                INVALID);
        post("a row of a territory beyond the pole", TERRITORIES, row.replace("30.1", "-90.1"), INVALID);
        post(
                "a row of a territory without a radius",
                TERRITORIES,
                row.replace(",\"radiusM\":4000", ""),
                "400 FENCE_INCOMPLETE");
        as(
                "supervisor:S001",
                "a row of a territory by a supervisor",
                Ask.json("POST", TERRITORIES, row),
                "403 ROLE_NOT_ALLOWED");
    }

    private void withdrawn() {
        String path = TERRITORIES + "/E/withdrawal";
        String row = "{\"validFrom\":\"2026-05-01\",\"reason\":\"x\"}";
        put("withdrawing a territory without a reason", path, row.replace("\"x\"", "\" \""), MISSING);
        put("withdrawing a territory from a day of which nothing was said", path, row.replace("05", "06"), NOT_FOUND);
        put("withdrawing a territory from ever, of which nothing was said", path, "{\"reason\":\"x\"}", NOT_FOUND);
        put("withdrawing a territory that nobody drew", path.replace("/E/", "/X/"), row, NOT_FOUND);
        put("withdrawing a territory from no day", path, row.replace("05-01", "02-30"), INVALID);
        as(
                "supervisor:S001",
                "withdrawing a territory as a supervisor",
                Ask.json("PUT", path, row),
                "403 ROLE_NOT_ALLOWED");
    }
}
