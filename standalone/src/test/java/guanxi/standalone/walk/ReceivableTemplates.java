package guanxi.standalone.walk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Receivables and payments: of the clients of each owner one that stays, and one that is withdrawn. */
final class ReceivableTemplates extends ContextTemplates {
    private static final String RECEIVABLES = "/api/clients/receivables";
    private static final String PAYMENTS = RECEIVABLES + "/{receivableId}/payments";

    ReceivableTemplates() {
        targeted("GET " + RECEIVABLES, t -> Ask.get(RECEIVABLES + "?owner=" + t.specialist()));
        untargeted("GET " + RECEIVABLES + "/aging", t -> Ask.get(RECEIVABLES + "/aging"));
        targeted("GET /api/clients/{clientId}/credit", t -> Ask.get("/api/clients/" + t.client() + "/credit"));
        targeted("POST " + RECEIVABLES, t -> Ask.json("POST", RECEIVABLES, """
            {"clientId":"%s","amount":1,"deliveredOn":"2026-03-02","dueOn":"2026-04-01"}\
            """.formatted(t.client())));
        targeted(
                "POST " + PAYMENTS,
                t -> Ask.json(
                        "POST",
                        RECEIVABLES + "/WALK-" + t.client() + "/payments",
                        "{\"amount\":0.01,\"paidOn\":\"2026-03-02\"}"));
        targeted(
                "PUT " + PAYMENTS + "/{paymentId}/withdrawal",
                t -> gone(RECEIVABLES + "/WALK-" + t.client() + "/payments/GONE"));
        targeted("PUT " + RECEIVABLES + "/{receivableId}/withdrawal", t -> gone(RECEIVABLES + "/GONE-" + t.client()));
    }

    private static Ask gone(String path) {
        return Ask.json("PUT", path + "/withdrawal", "{\"reason\":\"walk\"}");
    }

    /** Forms of them, of the clients of more people than one team has, and of every target. */
    static String receivables() {
        return form("receivable_id,client_id,amount,delivered_on,due_on\n", """
            WALK-C0000%1$d,C0000%1$d,1000,2026-03-02,2026-04-01
            GONE-C0000%1$d,C0000%1$d,1000,2026-03-02,2026-04-01
            """);
    }

    static String payments() {
        return form("payment_id,receivable_id,amount,paid_on\n", "GONE,WALK-C0000%1$d,1,2026-03-03\n");
    }

    private static String form(String header, String rows) {
        return IntStream.rangeClosed(1, 6).mapToObj(rows::formatted).collect(Collectors.joining("", header, ""));
    }
}
