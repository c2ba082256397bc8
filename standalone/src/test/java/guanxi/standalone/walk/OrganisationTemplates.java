package guanxi.standalone.walk;

import java.util.function.Function;

/** Offices, sites, equipment and roles. */
final class OrganisationTemplates extends ContextTemplates {

    OrganisationTemplates() {
        String root = "/api/evaluations";
        String office = "\"name\":\"O\",\"head\":\"M01\"";
        String site = "\"officeId\":\"WALK\",\"name\":\"P\",\"head\":\"H01\"";
        String placement = "\"siteId\":\"WALK\",\"name\":\"E\",\"keeper\":\"S001\"";
        String role = "\"role\":\"SUPPORT\",\"officeId\":\"WALK\"";
        untargeted("GET " + root + "/organisation", t -> Ask.get(root + "/organisation"));
        row(root + "/offices", "\"officeId\":\"WALK\"," + office);
        masterData(root + "/offices/{officeId}", office);
        row(root + "/sites", "\"siteId\":\"WALK\"," + site);
        masterData(root + "/sites/{siteId}", site);
        untargeted(
                "POST " + root + "/equipment",
                t -> Ask.json(
                        "POST",
                        root + "/equipment",
                        "{\"equipmentId\":\"WALK\",\"since\":\"2026-03-02\"," + placement + "}"));
        withReason(root + "/equipment/{equipmentId}/{since}", "/correction", placement + ",");
        withReason(root + "/equipment/{equipmentId}/{since}", "/withdrawal", "");
        targeted(
                "POST " + root + "/roles",
                t -> Ask.json(
                        "POST",
                        root + "/roles",
                        "{\"specialistId\":\"" + t.specialist() + "\",\"validFrom\":\"2026-03-02\"," + role + "}"));
        withReason(root + "/roles/{specialistId}/{validFrom}", "/correction", role + ",");
        withReason(root + "/roles/{specialistId}/{validFrom}", "/withdrawal", "");
    }

    private void row(String path, String body) {
        untargeted("POST " + path, t -> Ask.json("POST", path, "{" + body + "}"));
    }

    private void masterData(String path, String body) {
        untargeted("PUT " + path, t -> Ask.json("PUT", walked(path, t), "{" + body + "}"));
        withReason(path, "/correction", body + ",");
        withReason(path, "/withdrawal", "");
    }

    private void withReason(String path, String what, String body) {
        String wanted = "{" + body + "\"reason\":\"walk\"}";
        Function<Target, Ask> ask = t -> Ask.json("PUT", walked(path, t) + what, wanted);
        if (path.contains("{specialistId}")) targeted("PUT " + path + what, ask);
        else untargeted("PUT " + path + what, ask);
    }

    /** Of an office, a site, a piece that nobody else speaks of, and a day. */
    private static String walked(String path, Target target) {
        return path.replace("{specialistId}", target.specialist())
                .replaceAll("\\{(since|validFrom)}", "2026-03-02")
                .replaceAll("\\{[^}]*}", "WALK");
    }
}
