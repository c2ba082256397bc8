package guanxi.standalone.walk;

/** What troubles clients: of each client one problem point with a countermeasure, and one whose countermeasure is dropped. */
final class ProblemTemplates extends ContextTemplates {
    private static final String POINTS = "/api/clients/problem-points";
    private static final String ONE = POINTS + "/{problemPointId}";

    ProblemTemplates() {
        targeted("GET " + POINTS, t -> Ask.get(POINTS + "?specialistId=" + t.specialist()));
        targeted("GET " + ONE, t -> Ask.get(POINTS + "/WALK-" + t.client()));
        targeted("POST " + POINTS, t -> identified("WALK-" + number(), t));
        targeted("PUT " + ONE + "/countermeasure", t -> planned("WALK-" + t.client(), t));
        targeted(
                "PUT " + ONE + "/completion",
                t -> Ask.json("PUT", POINTS + "/DONE-" + t.client() + "/completion", "{\"result\":\"walk\"}"));
        targeted(
                "PUT " + ONE + "/dropping",
                t -> Ask.json("PUT", POINTS + "/GONE-" + t.client() + "/dropping", "{\"reason\":\"walk\"}"));
        targeted(
                "GET /api/clients/open-issues",
                t -> Ask.get("/api/clients/open-issues?specialistId=" + t.specialist()));
        targeted(
                "GET /api/clients/{clientId}/countermeasure-sheet",
                t -> Ask.get("/api/clients/" + t.client() + "/countermeasure-sheet"));
        targeted(
                "PUT /api/clients/{clientId}/trend",
                t -> Ask.json("PUT", "/api/clients/" + t.client() + "/trend", """
                    {"specialistId":"%s","trend":"walk","notedOn":"2026-03-02"}\
                    """.formatted(t.specialist())));
    }

    static Ask identified(String number, Target target) {
        return identified(number, target.client(), target.specialist());
    }

    static Ask identified(String number, String client, String specialist) {
        return Ask.json("POST", POINTS, """
            {"problemPointId":"%s","clientId":"%s","specialistId":"%s","text":"walk","identifiedOn":"2026-03-02"}\
            """.formatted(number, client, specialist));
    }

    static Ask planned(String number, Target target) {
        return Ask.json("PUT", POINTS + "/" + number + "/countermeasure", """
            {"text":"walk","owner":"%s","dueOn":"2999-03-09","plannedOn":"2026-03-02"}\
            """.formatted(target.specialist()));
    }
}
