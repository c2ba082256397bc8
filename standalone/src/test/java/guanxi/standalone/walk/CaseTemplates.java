package guanxi.standalone.walk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls that come in and what happens in their cases: of each agent one that stays, one that is withdrawn, and a re-complaint. */
final class CaseTemplates extends ContextTemplates {
    private static final String CASES = "/api/clients/cases";
    private static final String FOLLOW_UPS = "/api/clients/follow-ups";
    private static final String MISSES = "/api/clients/missed-steps";

    CaseTemplates() {
        targeted("GET " + CASES, t -> Ask.get(CASES + "?agent=" + t.specialist()));
        targeted("GET " + CASES + "/{caseId}", t -> Ask.get(CASES + "/WALK-" + t.specialist()));
        untargeted("GET /api/clients/duty-board", t -> Ask.get("/api/clients/duty-board"));
        untargeted("GET /api/clients/service-figures", t -> Ask.get("/api/clients/service-figures?month=2026-03"));
        untargeted("GET " + MISSES, t -> Ask.get(MISSES + "?month=2026-03"));
        untargeted("GET /api/clients/escalations", t -> Ask.get("/api/clients/escalations?open=true"));
        untargeted("GET /api/clients/miss-causes", t -> Ask.get("/api/clients/miss-causes?month=2026-03"));
        targeted(
                "PUT " + MISSES + "/{subject}/{round}/{step}/cause",
                t -> Ask.json(
                        "PUT",
                        MISSES + "/S2-AGAIN-" + t.specialist() + "/1/NOTIFY/cause",
                        "{\"cause\":\"OTHER\",\"note\":\"walk %d\"}".formatted(number())));
        targeted("GET " + FOLLOW_UPS, t -> Ask.get(FOLLOW_UPS + "?agent=" + t.specialist()));
        targeted(
                "PUT " + FOLLOW_UPS + "/{followUpId}/closing",
                t -> Ask.json("PUT", followUp(t) + "/closing", "{\"done\":\"walk\"}"));
        targeted(
                "PUT " + FOLLOW_UPS + "/{followUpId}/second-rating",
                t -> Ask.json("PUT", followUp(t) + "/second-rating", "{\"satisfaction\":4}"));
        untargeted("GET /api/clients/satisfaction", t -> Ask.get("/api/clients/satisfaction?month=2026-03"));
        targeted("GET /api/clients/deadlines", t -> Ask.get("/api/clients/deadlines?specialistId=" + t.specialist()));
        untargeted("GET /api/clients/operations/clock", t -> Ask.get("/api/clients/operations/clock"));
        targeted("POST " + CASES, t -> Ask.json("POST", CASES, """
            {"standard":"S2","clientId":"%s","caller":"Walk","startedAt":"2026-03-02T02:00:00Z","agent":"%s",\
            "question":"walk %d","answer":"LATER"}\
            """.formatted(t.client(), t.specialist(), number())));
        targeted(
                "POST " + CASES + "/{caseId}/entries",
                t -> Ask.json(
                        "POST", CASES + "/WALK-" + t.specialist() + "/entries", "{\"kind\":\"CLIENT_INFORMED\"}"));
        targeted(
                "PUT " + CASES + "/{caseId}/entries/{entryId}/withdrawal",
                t -> gone(CASES + "/WALK-" + t.specialist() + "/entries/GONE"));
        targeted("PUT " + CASES + "/{caseId}/withdrawal", t -> gone(CASES + "/GONE-" + t.specialist()));
    }

    private static String followUp(Target target) {
        return FOLLOW_UPS + "/S2-WALK-" + target.specialist() + ".RATED";
    }

    private static Ask gone(String path) {
        return Ask.json("PUT", path + "/withdrawal", "{\"reason\":\"walk\"}");
    }

    /** Forms of them, of more people than one team has, and of every target; and an inquiry, whose steps nobody of the team missed. */
    static String cases() {
        return form(
                        "case_id,standard,client_id,caller,started_at,ended_at,agent,question,answer,re_complaint_of\n",
                        """
                        WALK-S00%1$d,S2,C00001,Walk,2026-03-02 10:00,2026-03-02 10:05,S00%1$d,walk,LATER,
                        GONE-S00%1$d,S2,C00001,Walk,2026-03-02 10:00,2026-03-02 10:05,S00%1$d,walk,LATER,
                        AGAIN-S00%1$d,S2,C00001,Walk,2026-03-09 10:00,2026-03-09 10:05,S00%1$d,walk,LATER,WALK-S00%1$d
                        """)
                + "ASKED-S002,S1,C00001,Walk,2026-03-02 10:00,2026-03-02 10:05,S002,walk,LATER,\n";
    }

    static String entries() {
        return form("case_id,entry_id,kind,at,satisfaction\n", """
            WALK-S00%1$d,GONE,CLIENT_INFORMED,2026-03-02 10:10,
            WALK-S00%1$d,RATED,CALLED_BACK,2026-03-02 10:20,2
            """);
    }

    private static String form(String header, String rows) {
        return IntStream.rangeClosed(1, 6).mapToObj(rows::formatted).collect(Collectors.joining("", header, ""));
    }
}
