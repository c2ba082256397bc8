package guanxi.standalone.walk;

/** Clients that look alike, are merged and separated. */
final class DuplicateTemplates extends ContextTemplates {

    DuplicateTemplates() {
        String root = "/api/clients";
        untargeted("GET " + root + "/lookalikes", t -> Ask.get(root + "/lookalikes?name=Walk&telephone=18959727702"));
        targeted("GET " + root + "/duplicates", t -> Ask.get(root + "/duplicates?owner=" + t.specialist()));
        targeted(
                "PUT " + root + "/{clientId}/duplicates/{other}/distinction",
                t -> Ask.json(
                        "PUT", root + "/" + t.client() + "/duplicates/C00003/distinction", "{\"reason\":\"walk\"}"));
        targeted(
                "PUT " + root + "/{clientId}/merger",
                t -> Ask.json(
                        "PUT",
                        root + "/" + t.client() + "/merger",
                        "{\"into\":\"C99999\",\"taken\":[\"ADDRESS\"],\"reason\":\"walk\"}"));
        targeted(
                "PUT " + root + "/{clientId}/separation",
                t -> Ask.json("PUT", root + "/" + t.client() + "/separation", "{\"reason\":\"walk\"}"));
    }
}
