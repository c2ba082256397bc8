package guanxi.standalone.walk;

import java.util.Map;

/** What history shows, and the words of codes. */
final class HistoryTemplates extends ContextTemplates {

    /** @param events which event is a target's, once the month is imported */
    HistoryTemplates(Map<Target, String> events) {
        String root = "/api/history";
        untargeted("GET /api/codes", t -> Ask.get("/api/codes"));
        untargeted("GET " + root + "/feed", t -> Ask.get(root + "/feed?limit=2"));
        targeted("GET " + root + "/events/{eventId}", t -> Ask.get(root + "/events/" + events.get(t)));
        targeted("GET " + root + "/aggregates/{aggregateId}", t -> Ask.get(root + "/aggregates/visit-" + t.visit()));
        targeted("GET " + root + "/clients/{clientId}", t -> Ask.get(root + "/clients/" + t.client()));
    }
}
