package guanxi.standalone.separate;

import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.Options;
import java.util.LinkedHashMap;
import java.util.Map;

/** What compose tells its services, with only that replaced which cannot be the same on one machine: who is reached where. */
record OnOneMachine(Compose compose, Options options, Addresses addresses) {
    /** That of the environment, if servers outlive the test. */
    static final String MASTER_KEY =
            System.getenv().getOrDefault("GUANXI_MASTER_KEY", "bm90IGEgc2VjcmV0LCBidXQgdGhpcnR5LXR3byBieXQ=");

    Map<String, Map<String, String>> environments() {
        var given = Map.of(
                "GUANXI_MONGODB_PASSWORD",
                "of this test",
                "GUANXI_CLIENT_SECRET",
                options.demoSecret(),
                "GUANXI_URL",
                options.url(),
                "GUANXI_ISSUER",
                options.url(),
                "GUANXI_MASTER_KEY",
                MASTER_KEY);
        var environments = new LinkedHashMap<String, Map<String, String>>();
        for (String module : compose.modules()) {
            Map<String, String> environment = compose.environment(module, given);
            environment.replaceAll((name, value) -> here(module, name, value));
            environments.put(module, environment);
        }
        return environments;
    }

    private String here(String module, String name, String value) {
        if (name.equals("GUANXI_PORT")) return text(addresses.modules().get(module));
        if (value.equals("axonserver:8124")) return options.axonServer();
        if (value.startsWith("mongodb://") && value.contains("@mongo:27017/")) return options.mongodbUri();
        if (name.equals("GUANXI_TOKEN_URI")) return addresses.tokenUrl();
        if (name.equals("GUANXI_AUTHORIZATION_URI")) return "/oauth2/authorize";
        if (name.equals("GUANXI_END_SESSION_URI")) return "/connect/logout";
        if (value.startsWith("http://identity:8080/")) return addresses.keysUrl();
        return addresses.modules().keySet().stream()
                .filter(other -> value.equals("http://" + other + ":8080"))
                .findFirst()
                .map(addresses::url)
                .orElse(value);
    }

    private static String text(int port) {
        return Integer.toString(port);
    }
}
