package guanxi.standalone.walk;

/** Ends of follow-ups that cannot be; the one of BAD-8 is open, and its client said 3 when he was asked again. */
final class BadFollowUps extends BadRequests {
    private static final String FOLLOW_UPS = "/api/clients/follow-ups";
    private static final String ITS_OWN = "400 THE_RATED_CASE_IS_NOT_ITS_COMPLAINT";
    private static final String FOLLOW_UP = FOLLOW_UPS + "/S2-BAD-8.BAD-10";

    BadFollowUps() {
        String four = "{\"satisfaction\":4}";
        put("a follow-up of which nothing came", FOLLOW_UP + "/closing", "{}", MISSING);
        put("a follow-up that was closed by an unknown case", FOLLOW_UP + "/closing", by("BAD-99"), "409 UNKNOWN_CASE");
        put("a follow-up that its own case closed", FOLLOW_UP + "/closing", by("BAD-8"), ITS_OWN);
        put("a follow-up of nothing", FOLLOW_UPS + "/S2-BAD-8.BAD-99/closing", "{\"done\":\"x\"}", NOT_FOUND);
        put("a second rating of nothing", FOLLOW_UPS + "/S2-BAD-8.BAD-99/second-rating", four, NOT_FOUND);
        put("a second rating that says nothing", FOLLOW_UP + "/second-rating", "{}", MISSING);
        put("a second rating beyond the best", FOLLOW_UP + "/second-rating", "{\"satisfaction\":6}", INVALID);
        put("a second rating that is another", FOLLOW_UP + "/second-rating", four, "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private static String by(String complaint) {
        return "{\"done\":\"x\",\"complaint\":\"" + complaint + "\"}";
    }
}
