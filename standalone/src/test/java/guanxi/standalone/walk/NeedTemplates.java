package guanxi.standalone.walk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What clients need: of each client one need, of which the walk tells the next version. */
final class NeedTemplates extends ContextTemplates {
    private static final String NEEDS = "/api/clients/needs";
    private static final String ANALYSIS = """
        "specialistId":"%s","product":"walk %d","quantity":1.5,"unit":"u","wantedRegion":"r","lowestPrice":1,"highestPrice":2,
        "reason":"walk","analysedOn":"2026-03-03"}\
        """;

    NeedTemplates() {
        targeted("GET " + NEEDS, t -> Ask.get(NEEDS + "?owner=" + t.specialist()));
        targeted("GET " + NEEDS + "/{needId}", t -> Ask.get(NEEDS + "/WALK-" + t.client()));
        targeted(
                "POST " + NEEDS,
                t -> Ask.json(
                        "POST",
                        NEEDS,
                        "{\"clientId\":\"" + t.client() + "\"," + ANALYSIS.formatted(t.specialist(), number())));
        targeted(
                "POST " + NEEDS + "/{needId}/versions",
                t -> Ask.json(
                        "POST",
                        NEEDS + "/WALK-" + t.client() + "/versions",
                        "{\"version\":2," + ANALYSIS.formatted(t.specialist(), 2)));
        untargeted("GET /api/clients/need-pivot", t -> Ask.get("/api/clients/need-pivot"));
    }

    /** A form of them, of more people than one team has, and of every target. */
    static String needs() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj("WALK-C0000%1$d,1,C0000%1$d,S00%1$d,p,1,u,r%1$d,1,2,walk,2026-03-02\n"::formatted)
                .collect(Collectors.joining(
                        "",
                        "need_id,version,client_id,specialist_id,product,quantity,unit,wanted_region,lowest_price,highest_price,"
                                + "reason,analysed_on\n",
                        ""));
    }
}
