package guanxi.standalone.house;

import guanxi.standalone.identity.IdentityApplication;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What each part is told by its environment: the variables of docker-compose.yml, with the addresses of one machine. */
public final class Environments {

    /** At whatever address the browser sees the gateway. */
    static final String AUTHORIZATION_PATH = "/oauth2/authorize";

    static final String END_SESSION_PATH = "/connect/logout";

    private Environments() {}

    /**
     * By the part's name in compose, the gateway last.
     *
     * @param given the environment of the whole
     */
    public static Map<String, Map<String, String>> of(Options options, Addresses addresses, Map<String, String> given) {
        var environments = new LinkedHashMap<String, Map<String, String>>();
        for (Part part : Part.values())
            environments.put(part.module(), service(part.module(), options, addresses, given));
        environments.put(SeparateProcesses.GATEWAY, gateway(options, addresses));
        return environments;
    }

    private static Map<String, String> service(
            String module, Options options, Addresses addresses, Map<String, String> given) {
        String masterKey = given.get("GUANXI_MASTER_KEY");
        if (masterKey == null)
            throw new IllegalArgumentException(
                    "--separate needs GUANXI_MASTER_KEY, which openssl rand -base64 32 prints; keep it for the next"
                            + " start");
        return Map.of(
                "GUANXI_PORT", port(module, addresses),
                "GUANXI_AXONSERVER", options.axonServer(),
                "GUANXI_MONGODB_URI", options.mongodbUri(),
                "GUANXI_MASTER_KEY", masterKey,
                "GUANXI_ISSUER", options.url(),
                "GUANXI_JWKS_URI", addresses.keysUrl(),
                "GUANXI_AUDIENCE", "guanxi",
                "GUANXI_ZONE", given.getOrDefault("GUANXI_ZONE", "Asia/Shanghai"));
    }

    private static Map<String, String> gateway(Options options, Addresses addresses) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("GUANXI_PORT", port(SeparateProcesses.GATEWAY, addresses));
        environment.put("GUANXI_ISSUER", options.url());
        environment.put("GUANXI_JWKS_URI", addresses.keysUrl());
        environment.put("GUANXI_CLIENT_ID", IdentityApplication.WEB_CLIENT);
        environment.put("GUANXI_CLIENT_SECRET", options.demoSecret());
        environment.put("GUANXI_AUTHORIZATION_URI", AUTHORIZATION_PATH);
        environment.put("GUANXI_TOKEN_URI", addresses.tokenUrl());
        environment.put("GUANXI_END_SESSION_URI", END_SESSION_PATH);
        for (Part part : Part.values())
            environment.put("GUANXI_" + part.key().toUpperCase(Locale.ROOT) + "_URL", addresses.url(part.module()));
        return environment;
    }

    private static String port(String module, Addresses addresses) {
        return Integer.toString(addresses.modules().get(module));
    }
}
