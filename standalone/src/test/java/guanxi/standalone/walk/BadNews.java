package guanxi.standalone.walk;

/** News that cannot be, and proposals of which nothing can come. */
final class BadNews extends BadRequests {
    private static final String NEWS = "/api/visits/news";
    private static final String OUTCOME = "{\"text\":\"x\"}";
    private static final String TOLD = "{\"newsId\":\"N999\",\"specialistId\":\"S001\",\"date\":\"2026-06-01\","
            + "\"kind\":\"COMPETITOR\",\"territory\":\"N\",\"competitor\":\"x\",\"text\":\"x\",\"visitId\":\"V000001\"}";

    BadNews() {
        told();
        listed();
        followedUp();
    }

    private void told() {
        for (String field : new String[] {"specialistId", "date", "kind", "territory", "text"}) {
            post("news without a " + field, NEWS, without(field, TOLD), MISSING);
        }
        post("news whose number is a path", NEWS, TOLD.replace("N999", "../N1"), INVALID);
        post("news of a kind that is none", NEWS, TOLD.replace("COMPETITOR", "RUMOUR"), INVALID);
        post("news of a day to come", NEWS, TOLD.replace("2026-06-01", "2999-01-01"), INVALID);
        post("news of no competitor", NEWS, without("competitor", TOLD), "400 COMPETITOR_MISSING");
        post(
                "news of a blank competitor",
                NEWS,
                TOLD.replace("\"competitor\":\"x\"", "\"competitor\":\" \""),
                "400 COMPETITOR_MISSING");
        post("news of nobody", NEWS, TOLD.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("news of a visit that is none", NEWS, TOLD.replace("V000001", "V999999"), "409 UNKNOWN_VISIT");
        post(
                "known news with other content",
                NEWS,
                TOLD.replace("N999", "BAD-3").replace("\"text\":\"x\"", "\"text\":\"y\""),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        as("inspector", "news by an inspector", Ask.json("POST", NEWS, TOLD), "403 ROLE_NOT_ALLOWED");
    }

    private void listed() {
        get("news of a kind that is none, listed", NEWS + "?kind=RUMOUR", INVALID);
        get("news of a month that is none", NEWS + "?month=2026-13", INVALID);
        get("news as of a day that is none", NEWS + "?asOf=2026-02-30", INVALID);
        get("news from a day that is none", NEWS + "?from=June", INVALID);
    }

    private void followedUp() {
        put("an outcome that is not said", NEWS + "/BAD-3/outcome", "{}", MISSING);
        put("an outcome of news that never was", NEWS + "/N999/outcome", OUTCOME, NOT_FOUND);
        put("an outcome without a proposal", NEWS + "/BAD-3/outcome", OUTCOME, "409 ONLY_A_PROPOSAL_HAS_AN_OUTCOME");
        as(
                "specialist:S001",
                "an outcome that the specialist says himself",
                Ask.json("PUT", NEWS + "/BAD-3/outcome", OUTCOME),
                "403 ROLE_NOT_ALLOWED");
    }
}
