package guanxi.standalone.walk;

/** Clients that look like others, and those that cannot be told apart, merged or separated. */
final class BadDuplicates extends BadRequests {
    private static final String CLIENTS = "/api/clients";
    private static final String REASON = "{\"reason\":\"x\"}";

    BadDuplicates() {
        registered();
        toldApart();
        merged();
        get("duplicates in a state that is none", CLIENTS + "/duplicates?state=HAPPY", INVALID);
    }

    private void registered() {
        String twin = "{\"name\":\"正阳通信\",\"tier\":\"A\",\"stage\":\"ACTIVE\",\"industry\":\"I\",\"territory\":\"T\","
                + "\"address\":\"A\",\"owner\":\"S001\",\"contact\":{\"name\":\"L\",\"title\":\"T\",\"phone\":\"1\"}}";
        post("a client that has the name of another", CLIENTS, twin, "409 LOOKS_LIKE_A_CLIENT");
        post(
                "a client that was told to be another than one that it does not look like",
                CLIENTS,
                twin.replace("{\"name\":\"正", "{\"despite\":[\"C00002\"],\"name\":\"正"),
                "409 LOOKS_LIKE_A_CLIENT");
    }

    private void merged() {
        String merger = CLIENTS + "/C00001/merger";
        String into = "{\"into\":\"C00002\",\"taken\":[\"NAME\"],\"reason\":\"x\"}";
        put("merging a client into none", merger, without("into", into), MISSING);
        put("merging a client without a reason", merger, without("reason", into), MISSING);
        put("taking what is not taken from a client", merger, into.replace("NAME", "OWNER"), INVALID);
        put("merging a client into an unknown one", merger, into.replace("C00002", "C99999"), "409 UNKNOWN_CLIENT");
        put(
                "merging a client into itself",
                merger,
                into.replace("C00002", "C00001"),
                "409 NO_CLIENT_IS_MERGED_INTO_ITSELF");
        put("merging an unknown client", merger.replace("C00001", "C99999"), into, NOT_FOUND);
        put(
                "separating a client that was never merged",
                CLIENTS + "/C00001/separation",
                REASON,
                "409 ONLY_A_MERGED_CLIENT_IS_SEPARATED");
        put("separating a client without a reason", CLIENTS + "/C00001/separation", "{}", MISSING);
    }

    private void toldApart() {
        String apart = CLIENTS + "/C00001/duplicates/C00002/distinction";
        put("telling clients apart without a reason", apart, "{}", MISSING);
        put(
                "telling a client apart from itself",
                apart.replace("C00002", "C00001"),
                REASON,
                "409 NO_CLIENT_IS_ANOTHER_THAN_ITSELF");
        put("telling a client apart from none", apart.replace("C00002", "C99999"), REASON, "409 UNKNOWN_CLIENT");
        put("telling an unknown client apart", apart.replace("C00001", "C99999"), REASON, NOT_FOUND);
    }
}
