package guanxi.standalone.walk;

/** Causes that cannot be: of BAD-8 nothing was missed, since its department was notified. */
final class BadMisses extends BadRequests {
    private static final String MISSED = "/api/clients/missed-steps/S2-BAD-8/1/";

    private static final String SAY = "400 ANOTHER_CAUSE_IS_SAID_IN_WORDS";
    private static final String NO_MISS = "409 ONLY_A_MISSED_STEP_IS_EXPLAINED";

    BadMisses() {
        String forgotten = "{\"cause\":\"FORGOTTEN\"}";
        put("no cause of a miss", MISSED + "NOTIFY/cause", "{}", MISSING);
        put("a cause that is none", MISSED + "NOTIFY/cause", "{\"cause\":\"BORED\"}", INVALID);
        put("another cause without a word", MISSED + "NOTIFY/cause", "{\"cause\":\"OTHER\"}", SAY);
        put("the cause of a step that is none", MISSED + "DANCE/cause", forgotten, INVALID);
        put("the cause of a round that is none", MISSED.replace("/1/", "/x/") + "NOTIFY/cause", forgotten, INVALID);
        put(
                "the cause in a round that was not missed",
                MISSED.replace("/1/", "/2/") + "NOTIFY/cause",
                forgotten,
                NO_MISS);
        put("the cause in an unknown case", MISSED.replace("BAD-8", "BAD-99") + "NOTIFY/cause", forgotten, NOT_FOUND);
    }
}
