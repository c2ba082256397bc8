package guanxi.standalone.walk;

/** Days, what is due on them and what is planned for them. */
final class WorkingDayTemplates extends ContextTemplates {
    private static final String ROOT = "/api/visits";
    private static final String CALENDAR = "date,kind,name,office\n";

    WorkingDayTemplates() {
        targeted("GET " + ROOT + "/days", t -> Ask.get(ROOT + "/days?date=2026-06-01&specialistId=" + t.specialist()));
        targeted("GET " + ROOT + "/deadlines", t -> Ask.get(ROOT + "/deadlines?specialistId=" + t.specialist()));
        targeted("GET " + ROOT + "/plans", t -> Ask.get(ROOT + "/plans?specialistId=" + t.specialist()));
        targeted("POST " + ROOT + "/plans", t -> Ask.json("POST", ROOT + "/plans", """
            {"specialistId":"%s","month":"2099-01","visits":1,"expansion":1,"deals":1}\
            """.formatted(t.specialist())));
        marked();
        untargeted("GET " + ROOT + "/calendar", t -> Ask.get(ROOT + "/calendar"));
        untargeted(
                "PUT " + ROOT + "/calendar/{date}",
                t -> Ask.json("PUT", ROOT + "/calendar/2027-01-01", "{\"kind\":\"HOLIDAY\",\"name\":\"New Year\"}"));
        untargeted(
                "PUT " + ROOT + "/calendar/published/{year}",
                t -> Ask.without("PUT", ROOT + "/calendar/published/2025"));
        untargeted(
                "GET " + ROOT + "/calendar/days", t -> Ask.get(ROOT + "/calendar/days?from=2026-06-01&to=2026-06-30"));
        untargeted("GET " + ROOT + "/work-hours", t -> Ask.get(ROOT + "/work-hours"));
        untargeted(
                "POST " + ROOT + "/work-hours",
                t -> Ask.json("POST", ROOT + "/work-hours", "{\"weekday\":\"SAT\",\"intervals\":[\"09:00-12:00\"]}"));
        untargeted("GET " + ROOT + "/norms", t -> Ask.get(ROOT + "/norms"));
        untargeted(
                "POST " + ROOT + "/norms",
                t -> Ask.json(
                        "POST",
                        ROOT + "/norms",
                        "{\"validFrom\":\"2099-01-01\",\"opens\":\"08:00\",\"closes\":\"16:30\"}"));
        untargeted("GET " + ROOT + "/settings", t -> Ask.get(ROOT + "/settings"));
        untargeted(
                "PUT " + ROOT + "/settings/{setting}",
                t -> Ask.json("PUT", ROOT + "/settings/OLD_FIX", "{\"validFrom\":\"2099-01-01\",\"value\":90}"));
        untargeted("GET " + ROOT + "/operations/clock", t -> Ask.get(ROOT + "/operations/clock"));
        untargeted("POST " + ROOT + "/imports/{form}", t -> Ask.csv(ROOT + "/imports/calendar", CALENDAR));
    }

    private void marked() {
        String plan = ROOT + "/plans/{specialistId}/{month}/";
        targeted(
                "GET " + ROOT + "/plans/coverage",
                t -> Ask.get(ROOT + "/plans/coverage?month=2026-06&specialistId=" + t.specialist()));
        targeted(
                "PUT " + plan + "acceptance",
                t -> Ask.without("PUT", ROOT + "/plans/" + t.specialist() + "/2026-06/acceptance"));
        targeted(
                "PUT " + plan + "return",
                t -> Ask.json("PUT", ROOT + "/plans/" + t.specialist() + "/2026-06/return", "{\"reason\":\"walk\"}"));
    }
}
