package guanxi.standalone.identity;

import guanxi.standalone.signin.Browser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a sign-in by a code, as the gateway and a browser go it. */
record CodeFlow(RunningIdentity identity) {

    static final String VERIFIER = "a verifier is a long word that only the gateway knows".replace(' ', '-');
    private static final String GATEWAY =
            "Basic " + Base64.getEncoder().encodeToString("guanxi-web:guanxi-demo".getBytes(StandardCharsets.UTF_8));

    /** One that shows the demo people to choose from. */
    static RunningIdentity issuer(Path data, String... more) {
        var settings = new ArrayList<>(List.of(more));
        settings.add("--guanxi.identity.asks-for-secret=false");
        return new RunningIdentity(data, settings.toArray(String[]::new));
    }

    Browser signedIn(String person) {
        var browser = new Browser(identity.url());
        browser.choose(browser.get("/identity/sign-in"), person, "");
        return browser;
    }

    /** As through the gateway, which passes on no other cookie. */
    Browser known(String word) {
        return new Browser(identity.url(), "Cookie", "GUANXI_IDENTITY=" + word);
    }

    boolean asksWho(Browser browser) {
        return browser.get(asked(home(), true)).uri().getPath().equals("/identity/sign-in");
    }

    String home() {
        return identity.url() + "/login/oauth2/code/guanxi";
    }

    String code(Browser browser) {
        String query = browser.get(asked(home(), true)).uri().getQuery();
        return query.replaceAll(".*code=([^&]+).*", "$1");
    }

    JsonNode tokens(Browser browser) throws Exception {
        return JsonMapper.shared().readTree(redeem(code(browser), VERIFIER).body());
    }

    HttpResponse<String> redeem(String code, String verifier) throws Exception {
        return identity.form(
                identity.url(),
                "grant_type=authorization_code&code=" + encoded(code) + "&redirect_uri=" + encoded(home())
                        + "&code_verifier=" + verifier,
                GATEWAY);
    }

    HttpResponse<String> renewed(JsonNode tokens) throws Exception {
        return identity.form(
                identity.url(),
                "grant_type=refresh_token&refresh_token="
                        + encoded(tokens.path("refresh_token").asString()),
                GATEWAY);
    }

    static String asked(String redirect, boolean withKey) {
        return "/oauth2/authorize?response_type=code&client_id=guanxi-web&scope=openid%20profile&state=s1&nonce=n1"
                + "&redirect_uri=" + encoded(redirect)
                + (withKey ? "&code_challenge_method=S256&code_challenge=" + hash(VERIFIER) : "");
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
