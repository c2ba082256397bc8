package guanxi.standalone.walk;

/** Scorecards that cannot be published. */
final class BadScorecards extends BadRequests {
    private static final String SCORECARDS = "/api/evaluations/scorecards";

    BadScorecards() {
        String card =
                "{\"code\":\"F-1\",\"visits\":40,\"expansion\":25,\"deals\":20,\"daily\":15,\"validFrom\":\"2099-01\"}";
        post("a scorecard that is none", SCORECARDS, card.replace("F-1", "F-9"), "400 UNKNOWN_SCORECARD");
        post(
                "a violation that gives points",
                SCORECARDS,
                card.replace("\"daily\"", "\"violationPoints\":-1,\"daily\""),
                INVALID);
        post(
                "an indicator of another form",
                SCORECARDS,
                card.replace("\"daily\":15", "\"daily\":5,\"business\":10"),
                "400 NOT_AN_INDICATOR_OF_THIS_FORM");
        post(
                "a version that is not the next",
                SCORECARDS,
                card.replace("\"daily\"", "\"version\":99,\"daily\""),
                "409 NOT_THE_NEXT_VERSION");
        post("a cap below 1", SCORECARDS, card.replace("\"daily\"", "\"cap\":0.5,\"daily\""), "400 CAP_IS_FROM_1_TO_2");
        post(
                "grades that end above 0",
                SCORECARDS,
                card.replace("\"daily\"", "\"grades\":[{\"grade\":\"A\",\"from\":60}],\"daily\""),
                "400 GRADES_DESCEND_TO_0");
        post("a grade that is none", SCORECARDS, card.replace("\"daily\"", "\"grades\":[null],\"daily\""), MISSING);
        post("weights that total 99", SCORECARDS, card.replace("15", "14"), "409 WEIGHTS_TOTAL_100");
        post("a weight below nothing", SCORECARDS, card.replace("15", "-15"), INVALID);
        post("a scorecard without a month", SCORECARDS, card.replace(",\"validFrom\":\"2099-01\"", ""), MISSING);
    }
}
