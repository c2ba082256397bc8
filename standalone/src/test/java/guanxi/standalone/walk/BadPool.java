package guanxi.standalone.walk;

/** Questions about the public pool that have no answer, and claims that cannot be. */
final class BadPool extends BadRequests {
    private static final String POOL = "/api/clients/pool";

    BadPool() {
        get("a pool in a state that is none", POOL + "?state=TAKEN", INVALID);
        get("a pool at a moment that is none", POOL + "?at=yesterday", INVALID);
        as(
                "specialist:S002",
                "claiming what is somebody's",
                Ask.without("PUT", POOL + "/C00001/claim"),
                "409 NOT_IN_THE_POOL");
        as(
                "specialist:S002",
                "claiming an unknown client",
                Ask.without("PUT", POOL + "/C99999/claim"),
                "409 NOT_IN_THE_POOL");
    }
}
