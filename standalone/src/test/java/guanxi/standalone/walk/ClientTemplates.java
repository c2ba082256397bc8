package guanxi.standalone.walk;

/** Clients, their contacts and their referrals. */
final class ClientTemplates extends ContextTemplates {

    ClientTemplates() {
        String root = "/api/clients";
        String profile = """
            "name":"Walk %s","tier":"B","stage":"ACTIVE","industry":"I","territory":"%s","address":"A","owner":"%s",
            "contact":{"name":"Li","title":"T","phone":"1"}}\
            """;
        targeted("GET " + root, t -> Ask.get(root + "?owner=" + t.specialist()));
        targeted("GET " + root + "/{clientId}", t -> Ask.get(root + "/" + t.client()));
        targeted(
                "POST " + root,
                t -> Ask.json(
                        "POST",
                        root,
                        "{\"clientId\":\"WALK-" + number() + "\","
                                + profile.formatted(number(), t.territory(), t.specialist())));
        targeted(
                "PUT " + root + "/{clientId}",
                t -> Ask.json(
                        "PUT",
                        root + "/" + t.client(),
                        "{" + profile.formatted(number(), t.territory(), t.specialist())));
        targeted(
                "POST " + root + "/{clientId}/contacts",
                t -> Ask.json(
                        "POST",
                        root + "/" + t.client() + "/contacts",
                        "{\"name\":\"Walk " + number() + "\",\"likes\":[\"tea\"]}"));
        targeted(
                "PUT " + root + "/{clientId}/contacts/{contactId}",
                t -> Ask.json("PUT", root + "/" + t.client() + "/contacts/1", "{\"name\":\"No One\"}"));
        targeted(
                "PUT " + root + "/{clientId}/erasure",
                t -> Ask.json(
                        "PUT", root + "/" + t.client() + "/erasure", "{\"name\":\"No One\",\"reason\":\"walk\"}"));
        targeted(
                "PUT " + root + "/{clientId}/territory",
                t -> Ask.json(
                        "PUT",
                        root + "/" + t.client() + "/territory",
                        "{\"territory\":\"%s\",\"from\":\"2026-03-02\",\"reason\":\"walk\"}".formatted(t.territory())));
        targeted(
                "PUT " + root + "/{clientId}/verification",
                t -> Ask.json(
                        "PUT",
                        root + "/" + t.client() + "/verification",
                        "{\"fields\":[\"TIER\"],\"verifiedOn\":\"2026-03-02\"}"));
        targeted("GET " + root + "/tier-proposals", t -> Ask.get(root + "/tier-proposals?owner=" + t.specialist()));
        targeted("GET " + root + "/truth", t -> Ask.get(root + "/truth?owner=" + t.specialist()));
        untargeted("GET " + root + "/truth/summary", t -> Ask.get(root + "/truth/summary"));
        targeted("GET " + root + "/referrals", t -> Ask.get(root + "/referrals?specialistId=" + t.specialist()));
        targeted("GET " + root + "/referrals/{referralId}", t -> Ask.get(root + "/referrals/" + t.referral()));
        targeted(
                "POST " + root + "/referrals",
                t -> Ask.json("POST", root + "/referrals", """
                    {"clientId":"%s","specialistId":"%s","groups":1,"sentOn":"2026-03-02"}\
                    """.formatted(t.client(), t.specialist())));
        targeted(
                "PUT " + root + "/referrals/{referralId}/confirmation",
                t -> Ask.json("PUT", root + "/referrals/" + t.referral() + "/confirmation", "{}"));
        targeted(
                "PUT " + root + "/referrals/{referralId}/correction",
                t -> Ask.json(
                        "PUT",
                        root + "/referrals/" + t.referral() + "/correction",
                        "{\"clientId\":\"%s\",\"specialistId\":\"%s\",\"groups\":1,\"sentOn\":\"2026-03-02\",\"reason\":\"walk\"}"
                                .formatted(t.client(), t.specialist())));
        targeted(
                "PUT " + root + "/referrals/{referralId}/withdrawal",
                t -> Ask.json("PUT", root + "/referrals/" + t.referral() + "/withdrawal", "{\"reason\":\"walk\"}"));
        untargeted("POST " + root + "/imports/{form}", t -> Ask.csv(root + "/imports/referrals", "client_id\n"));
    }
}
