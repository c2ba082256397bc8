package guanxi.standalone.walk;

/** Handovers of clients, each of what is a target's to somebody whom none of the targets' superiors reaches. */
final class HandoverTemplates extends ContextTemplates {
    private static final String HANDOVERS = "/api/clients/handovers";

    HandoverTemplates() {
        targeted("GET " + HANDOVERS, t -> Ask.get(HANDOVERS + "?formerOwner=" + t.specialist()));
        targeted("GET " + HANDOVERS + "/{handoverId}", t -> Ask.get(of(t)));
        targeted("POST " + HANDOVERS, t -> proposed("WALK-" + number(), t.client()));
        targeted("PUT " + HANDOVERS + "/{handoverId}/acceptance", t -> Ask.without("PUT", of(t) + "/acceptance"));
        targeted(
                "PUT " + HANDOVERS + "/{handoverId}/countersignature",
                t -> Ask.without("PUT", of(t) + "/countersignature"));
        targeted(
                "PUT " + HANDOVERS + "/{handoverId}/withdrawal",
                t -> Ask.json("PUT", of(t) + "/withdrawal", "{\"reason\":\"walk\"}"));
        targeted(
                "PUT " + HANDOVERS + "/{handoverId}/refusal",
                t -> Ask.json("PUT", of(t) + "/refusal", "{\"reason\":\"walk\"}"));
    }

    /** That of the client with this number, proposed by the manager, before the walk. */
    static Ask proposed(int client) {
        return proposed("WALK-S%03d".formatted(client), "C%05d".formatted(client));
    }

    private static Ask proposed(String number, String client) {
        return Ask.json("POST", HANDOVERS, """
            {"handoverId":"%s","clientId":"%s","receiver":"S009","from":"2099-03-02","reason":"walk"}\
            """.formatted(number, client));
    }

    private static String of(Target target) {
        return HANDOVERS + "/WALK-" + target.specialist();
    }
}
