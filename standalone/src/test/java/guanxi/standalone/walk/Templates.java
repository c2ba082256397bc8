package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** For every line of the access tables a request that is well formed, about something of a given target. */
final class Templates {
    private static final String CALENDAR = "date,kind,name\n";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** @param targeted whether a target outside the scope is refused, and not merely left out of a list */
    record Template(boolean targeted, Function<Target, Ask> ask) {}

    private final Map<String, Template> byLine = new LinkedHashMap<>();
    private final Map<Target, String> events = new EnumMap<>(Target.class);

    Templates() {
        visits();
        clients();
        organisation();
        evaluations();
        hospitality();
        history();
        for (String context : Asking.CONTEXTS) operations("/api/" + context + "/operations");
        untargeted("GET /actuator/info", t -> Ask.get("/actuator/info"));
        untargeted("GET /actuator/prometheus", t -> Ask.get("/actuator/prometheus"));
    }

    /** Which event is the target's is known once the month is imported. */
    void eventOf(Target target, String eventId) {
        events.put(target, eventId);
    }

    Template of(String method, String path) {
        var template = byLine.get(method + " " + path);
        assertThat(template)
                .as(
                        "a template of %s %s: say one well-formed request in the method of its context, targeted if who does not"
                                + " reach the target is refused, else untargeted",
                        method, path)
                .isNotNull();
        return template;
    }

    Set<String> lines() {
        return byLine.keySet();
    }

    private void visits() {
        String root = "/api/visits";
        targeted("GET " + root, t -> Ask.get(root + "?specialistId=" + t.specialist()));
        targeted("GET " + root + "/{visitId}", t -> Ask.get(root + "/" + t.visit()));
        targeted("GET " + root + "/violations", t -> Ask.get(root + "/violations?specialistId=" + t.specialist()));
        targeted("GET " + root + "/days", t -> Ask.get(root + "/days?date=2026-06-01&specialistId=" + t.specialist()));
        targeted("GET " + root + "/plans", t -> Ask.get(root + "/plans?specialistId=" + t.specialist()));
        targeted("GET " + root + "/deadlines", t -> Ask.get(root + "/deadlines?specialistId=" + t.specialist()));
        targeted(
                "POST " + root + "/daily-reports",
                t -> Ask.json("POST", root + "/daily-reports", """
            {"specialistId":"%s","date":"2026-03-02"}\
            """.formatted(t.specialist())));
        untargeted("GET " + root + "/operations/clock", t -> Ask.get(root + "/operations/clock"));
        untargeted("GET " + root + "/specialists", t -> Ask.get(root + "/specialists"));
        untargeted("GET " + root + "/territories", t -> Ask.get(root + "/territories?asOf=2026-06-01"));
        row(root + "/territories", "\"territory\":\"N\",\"prefixes\":[\"0571-80\"]");
        untargeted(
                "PUT " + root + "/territories/{territory}",
                t -> Ask.json("PUT", root + "/territories/N", "{\"prefixes\":[\"0571-80\"]}"));
        untargeted(
                "PUT " + root + "/territories/{territory}/withdrawal",
                t -> Ask.json("PUT", root + "/territories/N/withdrawal", "{\"reason\":\"walk\"}"));
        untargeted("GET " + root + "/calendar", t -> Ask.get(root + "/calendar"));
        untargeted(
                "PUT " + root + "/calendar/{date}",
                t -> Ask.json("PUT", root + "/calendar/2027-01-01", "{\"kind\":\"HOLIDAY\",\"name\":\"New Year\"}"));
        targeted(
                "PUT " + root + "/specialists/{specialistId}",
                t -> Ask.json("PUT", root + "/specialists/" + t.specialist(), """
                    {"name":"Wu","team":"%s","director":"D01","territories":["N"]}\
                    """.formatted(t.team())));
        targeted(
                "PUT " + root + "/specialists/{specialistId}/leave/{date}",
                t -> Ask.without("PUT", root + "/specialists/" + t.specialist() + "/leave/2027-02-01"));
        targeted(
                "PUT " + root + "/specialists/{specialistId}/team",
                t -> Ask.json(
                        "PUT",
                        root + "/specialists/" + t.specialist() + "/team",
                        "{\"team\":\"%s\",\"director\":\"D01\",\"from\":\"2026-03-02\",\"reason\":\"walk\"}"
                                .formatted(t.team())));
        specialist("territories", "{\"territories\":[\"N\"],\"from\":\"2026-03-02\",\"reason\":\"walk\"}");
        specialist("joining", "{\"joinedOn\":\"2020-01-01\",\"reason\":\"walk\"}");
        specialist("leaving", "{\"lastDay\":\"2099-12-31\",\"reason\":\"walk\"}");
        targeted(
                "PUT " + root + "/specialists/{specialistId}/leave/{date}/withdrawal",
                t -> Ask.json(
                        "PUT",
                        root + "/specialists/" + t.specialist() + "/leave/2027-02-01/withdrawal",
                        "{\"reason\":\"walk\"}"));
        targeted("POST " + root + "/plans", t -> Ask.json("POST", root + "/plans", """
            {"specialistId":"%s","month":"2099-01","visits":1,"expansion":1,"deals":1}\
            """.formatted(t.specialist())));
        targeted(
                "POST " + root + "/sign-ins", t -> Ask.json("POST", root + "/sign-ins", """
                    {"specialistId":"%s","channel":"GPS","territory":"N"}\
                    """.formatted(t.specialist())));
        targeted("POST " + root, t -> Ask.json("POST", root, """
            {"specialistId":"%s","clientId":"%s","on":"2027-03-01","purpose":"A"}\
            """.formatted(t.specialist(), t.client())));
        targeted("PUT " + root + "/{visitId}/start", t -> Ask.json("PUT", root + "/" + t.visit() + "/start", "{}"));
        targeted(
                "PUT " + root + "/{visitId}/completion",
                t -> Ask.json("PUT", root + "/" + t.visit() + "/completion", """
                    {"clientId":"%s","personMet":"Li","startedAt":"2026-06-01T00:30:00Z",
                    "endedAt":"2026-06-01T01:30:00Z","purpose":"A","outcome":"B"}\
                    """.formatted(t.client())));
        targeted(
                "PUT " + root + "/{visitId}/cancellation",
                t -> Ask.json("PUT", root + "/" + t.visit() + "/cancellation", "{\"reason\":\"walk\"}"));
        targeted(
                "POST " + root + "/violations",
                t -> Ask.json("POST", root + "/violations", """
                    {"specialistId":"%s","date":"2027-03-01","rule":"EARLY_RETURN"}\
                    """.formatted(t.specialist())));
        targeted(
                "PUT " + root + "/violations/{specialistId}/{date}/{violationId}/withdrawal",
                t -> Ask.json(
                        "PUT",
                        root + "/violations/" + t.specialist() + "/2026-06-01/DELIVERY_TRUCK-0/withdrawal",
                        "{\"reason\":\"walk\"}"));
        targeted(
                "POST " + root + "/expenses",
                t -> Ask.json("POST", root + "/expenses", """
                    {"specialistId":"%s","date":"2026-03-02","item":"walk","amount":1.00,"remark":"%d"}\
                    """.formatted(t.specialist(), NUMBERS.incrementAndGet())));
        corrections(root);
        untargeted("GET " + root + "/norms", t -> Ask.get(root + "/norms"));
        untargeted(
                "POST " + root + "/norms",
                t -> Ask.json(
                        "POST",
                        root + "/norms",
                        "{\"validFrom\":\"2099-01-01\",\"opens\":\"08:00\",\"closes\":\"16:30\"}"));
        untargeted("POST " + root + "/imports/{form}", t -> Ask.csv(root + "/imports/calendar", CALENDAR));
    }

    private void corrections(String root) {
        String expense = root + "/expenses/{specialistId}/{date}/{expenseId}";
        targeted(
                "PUT " + root + "/{visitId}/correction",
                t -> Ask.json("PUT", root + "/" + t.visit() + "/correction", """
                    {"reason":"walk","report":{"clientId":"%s","personMet":"Li","startedAt":"2026-06-01T00:30:00Z",
                    "endedAt":"2026-06-01T01:30:00Z","purpose":"A","outcome":"B"}}\
                    """.formatted(t.client())));
        targeted(
                "PUT " + root + "/{visitId}/withdrawal",
                t -> Ask.json("PUT", root + "/" + t.visit() + "/withdrawal", "{\"reason\":\"walk\"}"));
        targeted(
                "PUT " + root + "/sign-ins/{specialistId}/{at}/correction",
                t -> Ask.json(
                        "PUT",
                        root + "/sign-ins/" + t.specialist() + "/2026-06-01T00:00:09Z/correction",
                        "{\"kind\":\"WITHDRAW\",\"reason\":\"walk\"}"));
        targeted(
                "PUT " + expense + "/correction",
                t -> Ask.json(
                        "PUT",
                        root + "/expenses/" + t.specialist() + "/2026-06-01/0/correction",
                        "{\"item\":\"walk\",\"amount\":1.00,\"reason\":\"walk\"}"));
        targeted(
                "PUT " + expense + "/withdrawal",
                t -> Ask.json(
                        "PUT",
                        root + "/expenses/" + t.specialist() + "/2026-06-01/0/withdrawal",
                        "{\"reason\":\"walk\"}"));
    }

    private void specialist(String what, String body) {
        String path = "/api/visits/specialists/{specialistId}/" + what;
        targeted("PUT " + path, t -> Ask.json("PUT", path.replace("{specialistId}", t.specialist()), body));
    }

    private void clients() {
        String root = "/api/clients";
        String profile = """
            "name":"Walk","tier":"B","stage":"ACTIVE","industry":"I","territory":"%s","address":"A","owner":"%s",
            "contact":{"name":"Li","title":"T","phone":"1"}}\
            """;
        targeted("GET " + root, t -> Ask.get(root + "?owner=" + t.specialist()));
        targeted("GET " + root + "/{clientId}", t -> Ask.get(root + "/" + t.client()));
        targeted(
                "POST " + root,
                t -> Ask.json(
                        "POST",
                        root,
                        "{\"clientId\":\"WALK-" + NUMBERS.incrementAndGet() + "\","
                                + profile.formatted(t.territory(), t.specialist())));
        targeted(
                "PUT " + root + "/{clientId}",
                t -> Ask.json("PUT", root + "/" + t.client(), "{" + profile.formatted(t.territory(), t.specialist())));
        targeted(
                "POST " + root + "/{clientId}/contacts",
                t -> Ask.json(
                        "POST",
                        root + "/" + t.client() + "/contacts",
                        "{\"name\":\"Walk " + NUMBERS.incrementAndGet() + "\",\"likes\":[\"tea\"]}"));
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

    private void organisation() {
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
        byLine.put(
                "PUT " + path + what,
                new Template(path.contains("{specialistId}"), t -> Ask.json("PUT", walked(path, t) + what, wanted)));
    }

    /** Of an office, a site, a piece that nobody else speaks of, and a day. */
    private static String walked(String path, Target target) {
        return path.replace("{specialistId}", target.specialist())
                .replaceAll("\\{(since|validFrom)}", "2026-03-02")
                .replaceAll("\\{[^}]*}", "WALK");
    }

    private void evaluations() {
        String root = "/api/evaluations";
        String assessment = root + "/assessments/{specialistId}/{month}";
        String dashboard = root + "/dashboards/department";
        String rating = root + "/ratings/{specialistId}/{month}";
        targeted(
                "GET " + root + "/assessments",
                t -> Ask.get(root + "/assessments?month=2026-06&specialistId=" + t.specialist()));
        targeted("GET " + assessment, t -> Ask.get(of(assessment, t)));
        targeted("GET " + assessment + "/evidence", t -> Ask.get(of(assessment, t) + "/evidence"));
        targeted("PUT " + assessment + "/finalisation", t -> Ask.without("PUT", of(assessment, t) + "/finalisation"));
        targeted(
                "PUT " + assessment + "/reopening",
                t -> Ask.json("PUT", of(assessment, t) + "/reopening", "{\"reason\":\"walk\"}"));
        untargeted("GET " + dashboard, t -> Ask.get(dashboard + "?month=2026-06"));
        untargeted("GET " + dashboard + "/live", t -> Ask.get(dashboard + "/live?month=2026-06"));
        targeted("PUT " + rating, t -> Ask.json("PUT", of(rating, t), "{\"teamwork\":80,\"clientCare\":80}"));
        targeted("PUT " + rating + "/revision", t -> Ask.json("PUT", of(rating, t) + "/revision", """
            {"teamwork":81,"clientCare":81,"reason":"walk"}\
            """));
        untargeted("GET " + root + "/scorecards", t -> Ask.get(root + "/scorecards"));
        untargeted("POST " + root + "/scorecards", t -> Ask.json("POST", root + "/scorecards", """
            {"code":"F-1","visits":40,"expansion":25,"deals":20,"daily":15,"validFrom":"2099-01"}\
            """));
        untargeted("POST " + root + "/imports/{form}", t -> Ask.csv(root + "/imports/ratings", "month\n"));
    }

    private void hospitality() {
        String root = "/api/hospitality";
        String request = root + "/requests/{requestId}";
        targeted("GET " + root + "/requests", t -> Ask.get(root + "/requests?applicant=" + t.specialist()));
        targeted("GET " + request, t -> Ask.get(root + "/requests/" + t.request()));
        untargeted("GET " + root + "/budgets", t -> Ask.get(root + "/budgets"));
        targeted("POST " + root + "/requests", t -> submitted("WALK-" + NUMBERS.incrementAndGet(), t));
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

    private void history() {
        String root = "/api/history";
        untargeted("GET /api/codes", t -> Ask.get("/api/codes"));
        untargeted("GET " + root + "/feed", t -> Ask.get(root + "/feed?limit=2"));
        targeted("GET " + root + "/events/{eventId}", t -> Ask.get(root + "/events/" + events.get(t)));
        targeted("GET " + root + "/aggregates/{aggregateId}", t -> Ask.get(root + "/aggregates/visit-" + t.visit()));
        targeted("GET " + root + "/clients/{clientId}", t -> Ask.get(root + "/clients/" + t.client()));
    }

    /** Of things that are not there: what an operator does to them is tested elsewhere. */
    private void operations(String root) {
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

    private static String of(String path, Target target) {
        return path.replace("{specialistId}", target.specialist()).replace("{month}", "2026-06");
    }

    private void targeted(String line, Function<Target, Ask> ask) {
        byLine.put(line, new Template(true, ask));
    }

    private void untargeted(String line, Function<Target, Ask> ask) {
        byLine.put(line, new Template(false, ask));
    }
}
