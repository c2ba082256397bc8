package guanxi.standalone.walk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Agreements: one that is signed with a client of each specialist. */
final class AgreementTemplates extends ContextTemplates {
    private static final String AGREEMENTS = "/api/clients/agreements";
    private static final String TERMS = "\"title\":\"walk\",\"validFrom\":\"2026-03-02\",\"validUntil\":\"2026-04-02\"";

    AgreementTemplates() {
        targeted("GET " + AGREEMENTS, t -> Ask.get(AGREEMENTS + "?owner=" + t.specialist()));
        targeted("GET " + AGREEMENTS + "/{agreementId}", t -> Ask.get(one(t)));
        targeted(
                "POST " + AGREEMENTS,
                t -> Ask.json("POST", AGREEMENTS, "{\"clientId\":\"%s\",%s}".formatted(t.client(), TERMS)));
        changed("terms", "{" + TERMS + "}");
        targeted("PUT " + AGREEMENTS + "/{agreementId}/review", t -> Ask.without("PUT", one(t) + "/review"));
        changed("return", "{\"reason\":\"walk\"}");
        changed("signing", "{\"signedOn\":\"2026-03-02\"}");
        changed("correction", "{" + TERMS + ",\"reason\":\"walk\"}");
        changed("ending", "{\"endedOn\":\"2026-03-05\",\"reason\":\"walk\"}");
    }

    private void changed(String what, String body) {
        targeted("PUT " + AGREEMENTS + "/{agreementId}/" + what, t -> Ask.json("PUT", one(t) + "/" + what, body));
    }

    private static String one(Target target) {
        return AGREEMENTS + "/WALK-" + target.client();
    }

    /** A form of them, of more people than one team has, and of every target. */
    static String form() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj("WALK-C0000%1$d,C0000%1$d,walk,2026-03-02,2026-03-31,2026-03-02\n"::formatted)
                .collect(Collectors.joining("", "agreement_id,client_id,title,valid_from,valid_until,signed_on\n", ""));
    }
}
