package guanxi.standalone.walk;

/** Requests for hospitality, from the request to its settlement. */
final class HospitalityTemplates extends ContextTemplates {

    HospitalityTemplates() {
        String root = "/api/hospitality";
        String request = root + "/requests/{requestId}";
        targeted("GET " + root + "/requests", t -> Ask.get(root + "/requests?applicant=" + t.specialist()));
        targeted("GET " + request, t -> Ask.get(root + "/requests/" + t.request()));
        untargeted("GET " + root + "/budgets", t -> Ask.get(root + "/budgets"));
        targeted("POST " + root + "/requests", t -> submitted("WALK-" + number(), t));
        targeted(
                "PUT " + request + "/approval",
                t -> Ask.without("PUT", root + "/requests/" + t.request() + "/approval"));
        targeted(
                "PUT " + request + "/refusal",
                t -> Ask.json("PUT", root + "/requests/" + t.request() + "/refusal", "{\"reason\":\"walk\"}"));
        targeted(
                "PUT " + request + "/settlement",
                t -> Ask.json("PUT", root + "/requests/" + t.request() + "/settlement", """
                    {"meeting":1,"meal":1,"transport":1,"gifts":1,"other":1}\
                    """));
        untargeted("POST " + root + "/imports/{form}", t -> Ask.csv(root + "/imports/requests", "month\n"));
    }

    static Ask submitted(String number, Target target) {
        return Ask.json(
                "POST", "/api/hospitality/requests", """
                    {"requestId":"%s","applicant":"%s","department":"D","requestedOn":"2026-06-01","clientId":"%s",
                    "venue":"V","banquetOn":"2026-06-08","clientGuests":[{"name":"Li"}],"ourGuests":["Wu"],
                    "budget":{"meeting":1,"meal":1,"transport":1,"gifts":1,"other":1}}\
                    """.formatted(number, target.specialist(), target.client()));
    }
}
