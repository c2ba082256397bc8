package guanxi.gateway.signin;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where the issuer signs people in. Nothing is discovered: a gateway that asked its issuer at the start could not start before it, least of
 * all where the issuer stands behind the gateway.
 *
 * @param clientId who the gateway is to the issuer; without it only bearer tokens are served
 * @param authorizationUri as the browser reaches it; a path alone is at the gateway's own address
 * @param tokenUri as the gateway reaches it
 * @param endSessionUri as the browser reaches it; without it who signs out stays known to the issuer
 * @param idle after which a session that nobody uses ends
 */
@ConfigurationProperties("guanxi.gateway.sign-in")
record SignInProperties(
        String issuer,
        String keys,
        String clientId,
        @Nullable String clientSecret,
        @Nullable String authorizationUri,
        @Nullable String tokenUri,
        @Nullable URI endSessionUri,
        @DefaultValue("12h") Duration idle) {

    SignInProperties {
        told(issuer, "GUANXI_ISSUER");
        told(keys, "GUANXI_JWKS_URI");
        told(clientSecret, "GUANXI_CLIENT_SECRET");
        told(authorizationUri, "GUANXI_AUTHORIZATION_URI");
        told(tokenUri, "GUANXI_TOKEN_URI");
    }

    private static void told(@Nullable String value, String variable) {
        if (!StringUtils.hasText(value)) throw new IllegalArgumentException("With GUANXI_CLIENT_ID set " + variable);
    }
}
