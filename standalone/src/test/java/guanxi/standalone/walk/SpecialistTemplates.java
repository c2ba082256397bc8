package guanxi.standalone.walk;

/** Specialists, and the territories that they work, where the addresses have always been. */
final class SpecialistTemplates extends ContextTemplates {
    private static final String ROOT = "/api/visits";

    SpecialistTemplates() {
        untargeted("GET " + ROOT + "/specialists", t -> Ask.get(ROOT + "/specialists"));
        targeted(
                "PUT " + ROOT + "/specialists/{specialistId}",
                t -> Ask.json("PUT", ROOT + "/specialists/" + t.specialist(), """
                    {"name":"Wu","team":"%s","director":"D01","territories":["N"]}\
                    """.formatted(t.team())));
        targeted(
                "PUT " + ROOT + "/specialists/{specialistId}/leave/{date}",
                t -> Ask.without("PUT", ROOT + "/specialists/" + t.specialist() + "/leave/2027-02-01"));
        targeted(
                "PUT " + ROOT + "/specialists/{specialistId}/leave/{date}/withdrawal",
                t -> Ask.json(
                        "PUT",
                        ROOT + "/specialists/" + t.specialist() + "/leave/2027-02-01/withdrawal",
                        "{\"reason\":\"walk\"}"));
        targeted(
                "PUT " + ROOT + "/specialists/{specialistId}/team",
                t -> Ask.json(
                        "PUT",
                        ROOT + "/specialists/" + t.specialist() + "/team",
                        "{\"team\":\"%s\",\"director\":\"D01\",\"from\":\"2026-03-02\",\"reason\":\"walk\"}"
                                .formatted(t.team())));
        specialist("territories", "{\"territories\":[\"N\"],\"from\":\"2026-03-02\",\"reason\":\"walk\"}");
        specialist("joining", "{\"joinedOn\":\"2020-01-01\",\"reason\":\"walk\"}");
        specialist("leaving", "{\"lastDay\":\"2099-12-31\",\"reason\":\"walk\"}");
        untargeted("GET " + ROOT + "/territories", t -> Ask.get(ROOT + "/territories?asOf=2026-06-01"));
        untargeted(
                "POST " + ROOT + "/territories",
                t -> Ask.json("POST", ROOT + "/territories", "{\"territory\":\"N\",\"prefixes\":[\"0571-80\"]}"));
        untargeted(
                "PUT " + ROOT + "/territories/{territory}",
                t -> Ask.json("PUT", ROOT + "/territories/N", "{\"prefixes\":[\"0571-80\"]}"));
        untargeted(
                "PUT " + ROOT + "/territories/{territory}/withdrawal",
                t -> Ask.json("PUT", ROOT + "/territories/N/withdrawal", "{\"reason\":\"walk\"}"));
    }

    private void specialist(String what, String body) {
        String path = "/api/visits/specialists/{specialistId}/" + what;
        targeted("PUT " + path, t -> Ask.json("PUT", path.replace("{specialistId}", t.specialist()), body));
    }
}
