package guanxi.standalone.walk;

/** Sites of clients that cannot be. */
final class BadSites extends BadRequests {
    private static final String SITES = "/api/clients/C00001/sites";
    private static final String SITE = SITES + "/BAD-11";

    BadSites() {
        opened();
        changed();
        closed();
    }

    private void opened() {
        String site = "{\"name\":\"y\",\"address\":\"y\",\"openedOn\":\"2026-06-01\"}";
        post("a site without a name", SITES, without("name", site), MISSING);
        post("a site without an address", SITES, without("address", site), MISSING);
        post("a site of a day to come", SITES, site.replace("2026", "2999"), INVALID);
        post("a site of an unknown client", SITES.replace("00001", "99999"), site, "409 UNKNOWN_CLIENT");
        post(
                "a site that is known otherwise",
                SITES,
                site.replace("{", "{\"siteId\":\"BAD-11\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        get("sites of an unknown client", SITES.replace("00001", "99999"), NOT_FOUND);
    }

    private void changed() {
        String site = "{\"name\":\"y\",\"address\":\"y\"}";
        put("a known site without an address", SITE, without("address", site), MISSING);
        put("what is known of an unknown site", SITES + "/BAD-99", site, NOT_FOUND);
        put("a site of another client", SITE.replace("00001", "00002"), site, NOT_FOUND);
    }

    private void closed() {
        String closing = "{\"closedOn\":\"2026-05-01\",\"reason\":\"x\"}";
        put("closing a site without a reason", SITE + "/closing", without("reason", closing), MISSING);
        put("closing a site on a day to come", SITE + "/closing", closing.replace("2026", "2999"), INVALID);
        put("closing a site before it was opened", SITE + "/closing", closing, "400 CLOSED_BEFORE_OPENED");
        put("closing an unknown site", SITES + "/BAD-99/closing", closing, NOT_FOUND);
    }
}
