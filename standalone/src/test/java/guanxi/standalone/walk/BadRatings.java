package guanxi.standalone.walk;

/** Ratings that cannot be given or revised. */
final class BadRatings extends BadRequests {
    private static final String RATINGS = "/api/evaluations/ratings";

    BadRatings() {
        put("a rating above 100", RATINGS + "/S001/2026-06", "{\"teamwork\":100.01}", INVALID);
        put(
                "a rating of an unknown specialist",
                RATINGS + "/S999/2026-06",
                "{\"teamwork\":1}",
                "409 UNKNOWN_SPECIALIST");
        put("a rating of a month to come", RATINGS + "/S001/2999-01", "{\"teamwork\":1}", INVALID);
        put("a rating of a month that is none", RATINGS + "/S001/2026-00", "{\"teamwork\":1}", INVALID);
        put(
                "a revision of what was never rated",
                RATINGS + "/S001/2026-01/revision",
                "{\"teamwork\":1,\"reason\":\"x\"}",
                NOT_FOUND);
    }
}
