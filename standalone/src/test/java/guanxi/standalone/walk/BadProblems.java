package guanxi.standalone.walk;

/** Trends, problem points and countermeasures that cannot be. */
final class BadProblems extends BadRequests {
    private static final String POINTS = "/api/clients/problem-points";
    private static final String OPEN = POINTS + "/BAD-11";
    private static final String PLANNED = POINTS + "/BAD-12";

    BadProblems() {
        noted();
        identified();
        planned();
        ended();
        asked();
    }

    private void noted() {
        String trend = "{\"specialistId\":\"S001\",\"trend\":\"x\",\"notedOn\":\"2026-06-01\"}";
        String path = "/api/clients/C00001/trend";
        put("a trend without words", path, without("trend", trend), MISSING);
        put("a trend of a day to come", path, trend.replace("2026", "2999"), INVALID);
        put("a trend noted by a stranger", path, trend.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        put("a trend of an unknown client", "/api/clients/C99999/trend", trend, "409 UNKNOWN_CLIENT");
    }

    private void identified() {
        String point =
                "{\"clientId\":\"C00001\",\"specialistId\":\"S001\",\"text\":\"x\",\"identifiedOn\":\"2026-06-01\"}";
        post("a problem point without words", POINTS, without("text", point), MISSING);
        post("a problem point of a day to come", POINTS, point.replace("2026", "2999"), INVALID);
        post("a problem point of an unknown client", POINTS, point.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a problem point seen by a stranger", POINTS, point.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a problem point from no visit", POINTS, from(point, "{\"number\":1}"), MISSING);
        post(
                "a problem point from issue nought",
                POINTS,
                from(point, "{\"visitId\":\"V000001\",\"number\":0}"),
                INVALID);
        post(
                "a problem point from an issue that nobody left",
                POINTS,
                from(point, "{\"visitId\":\"V000001\",\"number\":99}"),
                "409 UNKNOWN_ISSUE");
        post(
                "a problem point that is known otherwise",
                POINTS,
                point.replace("{", "{\"problemPointId\":\"BAD-11\",").replace("\"x\"", "\"y\""),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void planned() {
        String plan = "{\"text\":\"y\",\"owner\":\"S001\",\"dueOn\":\"2999-06-09\",\"plannedOn\":\"2026-06-02\"}";
        String path = OPEN + "/countermeasure";
        put("a countermeasure of nobody", path, without("owner", plan), MISSING);
        put("a countermeasure without a day", path, without("dueOn", plan), MISSING);
        put("a countermeasure of a stranger", path, plan.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        put("a countermeasure planned tomorrow", path, plan.replace("2026", "2998"), INVALID);
        put(
                "a countermeasure due before it is planned",
                path,
                plan.replace("2999-06-09", "2026-06-01"),
                "400 DUE_BEFORE_PLANNED");
        put(
                "a countermeasure before the problem",
                path,
                plan.replace("2026-06-02", "2026-05-31"),
                "400 PLANNED_BEFORE_IDENTIFIED");
        put("a second countermeasure", PLANNED + "/countermeasure", plan, "409 ONE_COUNTERMEASURE_AT_A_TIME");
        put("a countermeasure of an unknown problem point", POINTS + "/BAD-99/countermeasure", plan, NOT_FOUND);
    }

    private void ended() {
        String done = "{\"result\":\"x\",\"doneOn\":\"2026-06-01\"}";
        put("a countermeasure done without a result", PLANNED + "/completion", without("result", done), MISSING);
        put("a countermeasure done tomorrow", PLANNED + "/completion", done.replace("2026", "2999"), INVALID);
        put("a countermeasure done before it was planned", PLANNED + "/completion", done, "400 ENDED_BEFORE_PLANNED");
        put("nothing that is done", OPEN + "/completion", done, "409 ONLY_A_PLANNED_COUNTERMEASURE_ENDS");
        put("dropping without a reason", PLANNED + "/dropping", "{}", MISSING);
        put("dropping nothing", OPEN + "/dropping", "{\"reason\":\"x\"}", "409 ONLY_A_PLANNED_COUNTERMEASURE_ENDS");
    }

    private void asked() {
        get("an unknown problem point", POINTS + "/BAD-99", NOT_FOUND);
        get("problem points on a day that is none", POINTS + "?at=2026-02-30", INVALID);
        get("problem points in a state that is none", POINTS + "?state=HAPPY", INVALID);
        get("problem points due until no day", POINTS + "?dueUntil=soon", INVALID);
        get("the sheet of an unknown client", "/api/clients/C99999/countermeasure-sheet", NOT_FOUND);
        get("the sheet of a day that is none", "/api/clients/C00001/countermeasure-sheet?at=noon", INVALID);
    }

    private static String from(String point, String issue) {
        return point.replace("}", ",\"issue\":" + issue + "}");
    }
}
