package guanxi.standalone.walk;

/** Whose affairs a request of the walk is about, seen from S001; each with something of every kind in the sample month. */
enum Target {
    OWN("S001", "华东一组", "V000001", "C00001", "R00001", null, "城南区"),
    TEAM("S004", "华东一组", "V000118", "C00004", "R00014", "H0008", "城西区"),
    FOREIGN("S002", "华东二组", "V000038", "C00002", "R00007", null, "滨江区");

    private final String specialist;
    private final String team;
    private final String visit;
    private final String client;
    private final String referral;
    private final String request;
    private final String territory;

    Target(
            String specialist,
            String team,
            String visit,
            String client,
            String referral,
            String request,
            String territory) {
        this.specialist = specialist;
        this.team = team;
        this.visit = visit;
        this.client = client;
        this.referral = referral;
        this.request = request;
        this.territory = territory;
    }

    String specialist() {
        return specialist;
    }

    String team() {
        return team;
    }

    String visit() {
        return visit;
    }

    String client() {
        return client;
    }

    String referral() {
        return referral;
    }

    /** The sample has none of some; the walk submits one first. */
    String request() {
        return request == null ? "WALK-" + specialist : request;
    }

    /** Where the client is: what a specialist must not change. */
    String territory() {
        return territory;
    }
}
