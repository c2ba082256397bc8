package guanxi.standalone.walk;

/** Visits, and what else is told of a specialist's day. */
final class VisitTemplates extends ContextTemplates {
    private static final String ROOT = "/api/visits";

    VisitTemplates() {
        visits();
        records();
        told();
        reviewed();
        expenses();
    }

    private void visits() {
        targeted("GET " + ROOT, t -> Ask.get(ROOT + "?specialistId=" + t.specialist()));
        targeted("POST " + ROOT, t -> Ask.json("POST", ROOT, """
            {"specialistId":"%s","clientId":"%s","on":"2027-03-01","purpose":"A"}\
            """.formatted(t.specialist(), t.client())));
        targeted("GET " + ROOT + "/{visitId}", t -> Ask.get(ROOT + "/" + t.visit()));
        targeted("PUT " + ROOT + "/{visitId}/start", t -> Ask.json("PUT", ROOT + "/" + t.visit() + "/start", "{}"));
        targeted(
                "PUT " + ROOT + "/{visitId}/completion",
                t -> Ask.json("PUT", ROOT + "/" + t.visit() + "/completion", """
                    {"clientId":"%s","personMet":"Li","startedAt":"2026-06-01T00:30:00Z",
                    "endedAt":"2026-06-01T01:30:00Z","purpose":"A","outcome":"B"}\
                    """.formatted(t.client())));
        targeted(
                "PUT " + ROOT + "/{visitId}/cancellation",
                t -> Ask.json("PUT", ROOT + "/" + t.visit() + "/cancellation", "{\"reason\":\"walk\"}"));
        targeted(
                "PUT " + ROOT + "/{visitId}/correction",
                t -> Ask.json("PUT", ROOT + "/" + t.visit() + "/correction", """
                    {"reason":"walk","report":{"clientId":"%s","personMet":"Li","startedAt":"2026-06-01T00:30:00Z",
                    "endedAt":"2026-06-01T01:30:00Z","purpose":"A","outcome":"B"}}\
                    """.formatted(t.client())));
        targeted(
                "PUT " + ROOT + "/{visitId}/withdrawal",
                t -> Ask.json("PUT", ROOT + "/" + t.visit() + "/withdrawal", "{\"reason\":\"walk\"}"));
    }

    private void records() {
        targeted("POST " + ROOT + "/records", t -> recorded(t.visit()));
        targeted("GET " + ROOT + "/{visitId}/record", t -> Ask.get(ROOT + "/" + t.visit() + "/record"));
        targeted("GET " + ROOT + "/{visitId}/record.pdf", t -> Ask.get(ROOT + "/" + t.visit() + "/record.pdf"));
    }

    static Ask recorded(String visit) {
        return Ask.json("POST", ROOT + "/records", """
            {"visitId":"%s","filledOn":"2026-06-30","preparedBy":"walk","watch":"walk"}\
            """.formatted(visit));
    }

    private void told() {
        targeted(
                "POST " + ROOT + "/sign-ins", t -> Ask.json("POST", ROOT + "/sign-ins", """
                    {"specialistId":"%s","channel":"GPS","territory":"N","latitude":30.1,"longitude":120.06,
                    "accuracyM":12.5,"fixedAt":"2026-06-01T00:00:00Z","mocked":false}\
                    """.formatted(t.specialist())));
        targeted("GET " + ROOT + "/sign-ins", t -> Ask.get(ROOT + "/sign-ins?specialistId=" + t.specialist()));
        targeted(
                "PUT " + ROOT + "/sign-ins/{specialistId}/{at}/correction",
                t -> Ask.json(
                        "PUT",
                        ROOT + "/sign-ins/" + t.specialist() + "/2026-06-01T00:00:09Z/correction",
                        "{\"kind\":\"WITHDRAW\",\"reason\":\"walk\"}"));
        targeted("GET " + ROOT + "/violations", t -> Ask.get(ROOT + "/violations?specialistId=" + t.specialist()));
        targeted(
                "POST " + ROOT + "/violations",
                t -> Ask.json("POST", ROOT + "/violations", """
                    {"specialistId":"%s","date":"2027-03-01","rule":"EARLY_RETURN"}\
                    """.formatted(t.specialist())));
        targeted(
                "PUT " + ROOT + "/violations/{specialistId}/{date}/{violationId}/withdrawal",
                t -> Ask.json(
                        "PUT",
                        ROOT + "/violations/" + t.specialist() + "/2026-06-01/DELIVERY_TRUCK-0/withdrawal",
                        "{\"reason\":\"walk\"}"));
    }

    private void reviewed() {
        targeted("GET " + ROOT + "/reviews", t -> Ask.get(ROOT + "/reviews?specialistId=" + t.specialist()));
        targeted(
                "POST " + ROOT + "/findings", t -> Ask.json("POST", ROOT + "/findings", """
                    {"specialistId":"%s","date":"2026-06-02","rule":"EARLY_RETURN","inspector":"督查赵",
                    "finding":"NO_FAULT","foundOn":"2026-06-03","reason":"walk"}\
                    """.formatted(t.specialist())));
        untargeted("GET " + ROOT + "/accountabilities", t -> Ask.get(ROOT + "/accountabilities"));
    }

    private void expenses() {
        String expense = ROOT + "/expenses/{specialistId}/{date}/{expenseId}";
        targeted(
                "POST " + ROOT + "/expenses",
                t -> Ask.json("POST", ROOT + "/expenses", """
                    {"specialistId":"%s","date":"2026-03-02","item":"walk","amount":1.00,"remark":"%d"}\
                    """.formatted(t.specialist(), number())));
        targeted(
                "PUT " + expense + "/correction",
                t -> Ask.json(
                        "PUT",
                        ROOT + "/expenses/" + t.specialist() + "/2026-06-01/0/correction",
                        "{\"item\":\"walk\",\"amount\":1.00,\"reason\":\"walk\"}"));
        targeted(
                "PUT " + expense + "/withdrawal",
                t -> Ask.json(
                        "PUT",
                        ROOT + "/expenses/" + t.specialist() + "/2026-06-01/0/withdrawal",
                        "{\"reason\":\"walk\"}"));
    }
}
