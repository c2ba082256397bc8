package guanxi.standalone.walk;

/** Clients that cannot be registered, amended or moved as it is said. */
final class BadClients extends BadRequests {
    private static final String CLIENTS = "/api/clients";
    private static final String CLIENT =
            "{\"name\":\"N\",\"tier\":\"A\",\"stage\":\"ACTIVE\",\"industry\":\"I\",\"territory\":\"T\",\"address\":\"A\","
                    + "\"owner\":\"S001\",\"contact\":{\"name\":\"L\",\"title\":\"T\",\"phone\":\"1\"}}";

    BadClients() {
        told();
        moved();
    }

    private void told() {
        post("a client without a contact", CLIENTS, CLIENT.replaceFirst(",\"contact\".*", "}"), MISSING);
        post("a contact without a telephone", CLIENTS, CLIENT.replace(",\"phone\":\"1\"", ""), MISSING);
        post("a client of a tier that is none", CLIENTS, CLIENT.replace("\"A\",\"stage\"", "\"D\",\"stage\""), INVALID);
        put(
                "amending a client without a contact",
                CLIENTS + "/C00001",
                CLIENT.replaceFirst(",\"contact\".*", "}"),
                MISSING);
        post("an unknown owner", CLIENTS, CLIENT.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("an unknown field in the contact", CLIENTS, CLIENT.replace("\"phone\"", "\"fax\":1,\"phone\""), INVALID);
        post("two contacts in one", CLIENTS, CLIENT.replace("\"name\":\"L\"", "\"name\":\"L、M\""), INVALID);
        post("a telephone number without its digits", CLIENTS, CLIENT.replace("\"1\"", "\"1.5E+10\""), INVALID);
    }

    private void moved() {
        String territory = CLIENTS + "/C00001/territory";
        String move = "{\"territory\":\"N\",\"from\":\"2026-06-01\",\"reason\":\"x\"}";
        put("a client that moves without a reason", territory, without("reason", move), MISSING);
        put("a client that moves from no day", territory, without("from", move), MISSING);
        put("a client that moves nowhere", territory, without("territory", move), MISSING);
        put("a client that moves tomorrow", territory, move.replace("2026", "2999"), INVALID);
        put("an unknown client that moves", territory.replace("C00001", "C99999"), move, NOT_FOUND);
        as(
                "specialist:S001",
                "a client that its own specialist moves",
                Ask.json("PUT", territory, move),
                "403 ROLE_NOT_ALLOWED");
    }
}
