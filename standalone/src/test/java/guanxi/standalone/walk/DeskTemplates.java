package guanxi.standalone.walk;

/** By what the service desk is read: its standards and its hours, which are of nobody. */
final class DeskTemplates extends ContextTemplates {
    private static final String STANDARDS = "/api/clients/standards";
    private static final String HOURS = "/api/clients/service-hours";

    DeskTemplates() {
        untargeted("GET " + STANDARDS, t -> Ask.get(STANDARDS));
        untargeted("POST " + STANDARDS, t -> Ask.json("POST", STANDARDS, """
            {"standard":"S2","version":%d,"effectiveFrom":"2099-01-01","rings":2,"callBackAtOnce":true,
            "limits":{"NOTIFY":{"amount":9,"clock":"ELAPSED","warnMinutes":3}}}\
            """.formatted(number() + 1)));
        untargeted("GET " + HOURS, t -> Ask.get(HOURS));
        untargeted(
                "PUT " + HOURS + "/{day}",
                t -> Ask.json(
                        "PUT", HOURS + "/DAY_OFF", "{\"effectiveFrom\":\"2099-01-01\",\"hours\":[\"09:30-11:30\"]}"));
    }
}
