package guanxi.standalone.walk;

/** Territories that cannot be drawn. */
final class BadTerritories extends BadRequests {
    private static final String TERRITORIES = "/api/visits/territories";

    BadTerritories() {
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
}
