package guanxi.standalone.walk;

/** Sites of clients. */
final class SiteTemplates extends ContextTemplates {

    SiteTemplates() {
        String sites = "/api/clients/{clientId}/sites";
        targeted("GET " + sites, t -> Ask.get(of(t)));
        targeted(
                "POST " + sites,
                t -> Ask.json("POST", of(t), "{\"name\":\"walk " + number() + "\",\"address\":\"A\"}"));
        targeted(
                "PUT " + sites + "/{siteId}",
                t -> Ask.json(
                        "PUT",
                        of(t) + "/WALK-" + t.specialist(),
                        "{\"name\":\"walk\",\"address\":\"B\",\"purpose\":\"C\"}"));
        targeted(
                "PUT " + sites + "/{siteId}/closing",
                t -> Ask.json("PUT", of(t) + "/WALK-" + t.specialist() + "/closing", "{\"reason\":\"walk\"}"));
    }

    /** One that the walk finds. */
    static Ask opened(Target target) {
        return Ask.json(
                "POST",
                of(target),
                "{\"siteId\":\"WALK-" + target.specialist()
                        + "\",\"name\":\"walk\",\"address\":\"A\",\"openedOn\":\"2026-03-02\"}");
    }

    private static String of(Target target) {
        return "/api/clients/" + target.client() + "/sites";
    }
}
