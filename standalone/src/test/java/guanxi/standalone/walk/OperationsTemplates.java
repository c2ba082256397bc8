package guanxi.standalone.walk;

/** What a context's operator asks, of things that are not there: what he does to them is tested elsewhere. */
final class OperationsTemplates extends ContextTemplates {

    OperationsTemplates(String context) {
        String root = "/api/" + context + "/operations";
        untargeted("GET " + root + "/processors", t -> Ask.get(root + "/processors"));
        untargeted("GET " + root + "/parked-events", t -> Ask.get(root + "/parked-events"));
        untargeted(
                "POST " + root + "/parked-events/{processor}/retry",
                t -> Ask.without("POST", root + "/parked-events/none-projection/retry"));
        untargeted(
                "DELETE " + root + "/parked-events/{processor}/{aggregate}",
                t -> Ask.without("DELETE", root + "/parked-events/none-projection/visit-" + t.visit()));
        untargeted("PUT " + root + "/views/{view}/rebuild", t -> Ask.without("PUT", root + "/views/none/rebuild"));
        untargeted("GET " + root + "/views/{view}/rebuild", t -> Ask.get(root + "/views/none/rebuild"));
        untargeted(
                "PUT " + root + "/reactions/{reaction}/start",
                t -> Ask.json("PUT", root + "/reactions/none/start", "{\"at\":\"now\"}"));
    }
}
