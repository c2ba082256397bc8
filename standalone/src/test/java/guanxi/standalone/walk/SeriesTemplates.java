package guanxi.standalone.walk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Purchases and repairs with their call-backs: of each agent one that stays, and one that is withdrawn; and a large one of today, by which a tier is proposed. */
final class SeriesTemplates extends ContextTemplates {
    private static final String PURCHASES = "/api/clients/purchases";
    private static final String REPAIRS = "/api/clients/repairs";
    private static final String CALLS = "/api/clients/call-backs";
    private static final String ONE = "/{standard}/{seriesId}/{callBackId}";

    SeriesTemplates() {
        targeted(
                "GET /api/clients/call-back-series",
                t -> Ask.get("/api/clients/call-back-series?agent=" + t.specialist()));
        targeted(
                "POST " + PURCHASES,
                t -> Ask.json("POST", PURCHASES, """
                    {"clientId":"%s","agent":"%s","product":"walk %d","amount":1,"purchasedOn":"2026-03-02"}\
                    """.formatted(t.client(), t.specialist(), number())));
        targeted(
                "PUT " + PURCHASES + "/{purchaseId}/return",
                t -> Ask.json(
                        "PUT", PURCHASES + "/GONE-" + t.specialist() + "/return", "{\"returnedOn\":\"2026-03-05\"}"));
        targeted("PUT " + PURCHASES + "/{purchaseId}/withdrawal", t -> gone(PURCHASES + "/GONE-" + t.specialist()));
        targeted(
                "POST " + REPAIRS, t -> Ask.json("POST", REPAIRS, """
                    {"clientId":"%s","agent":"%s","product":"walk %d","repairedOn":"2026-03-02"}\
                    """.formatted(t.client(), t.specialist(), number())));
        targeted("PUT " + REPAIRS + "/{repairId}/withdrawal", t -> gone(REPAIRS + "/GONE-" + t.specialist()));
        targeted("POST " + CALLS, t -> Ask.json("POST", CALLS, """
                    {"standard":"S3","seriesId":"WALK-%1$s","number":1,"agent":"%1$s","answeredBy":"CHILD"}\
                    """.formatted(t.specialist())));
        targeted(
                "PUT " + CALLS + ONE + "/passing-on",
                t -> Ask.json("PUT", call(t, "WALK") + "/passing-on", "{\"passedTo\":\"walk\"}"));
        targeted("PUT " + CALLS + ONE + "/solution", t -> Ask.without("PUT", call(t, "WALK") + "/solution"));
        targeted("PUT " + CALLS + ONE + "/withdrawal", t -> gone(call(t, "GONE")));
    }

    private static Ask gone(String path) {
        return Ask.json("PUT", path + "/withdrawal", "{\"reason\":\"walk\"}");
    }

    private static String call(Target target, String number) {
        return CALLS + "/S3/WALK-" + target.specialist() + "/" + number;
    }

    /** Forms of them, of more people than one team has, and of every target. */
    static String purchases() {
        return form("purchase_id,client_id,agent,product,amount,purchased_on\n", """
                WALK-S00%1$d,C00001,S00%1$d,walk,1,2026-03-02
                GONE-S00%1$d,C00001,S00%1$d,walk,1,2026-03-02
                TIER-S00%1$d,C0000%1$d,S00%1$d,walk,6000000,%2$s
                """);
    }

    static String repairs() {
        return form("repair_id,client_id,agent,product,repaired_on\n", "GONE-S00%1$d,C00001,S00%1$d,walk,2026-03-02\n");
    }

    static String callBacks() {
        return form("standard,series_id,call_back_id,number,at,agent,answered_by,problem\n", """
                S3,WALK-S00%1$d,WALK,1,2026-03-03 10:00,S00%1$d,OWNER,walk
                S3,WALK-S00%1$d,GONE,1,2026-03-03 10:00,S00%1$d,OWNER,walk
                """);
    }

    private static String form(String header, String rows) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> rows.formatted(number, LocalDate.now(ZoneOffset.UTC)))
                .collect(Collectors.joining("", header, ""));
    }
}
