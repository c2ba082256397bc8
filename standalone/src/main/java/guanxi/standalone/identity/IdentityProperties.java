package guanxi.standalone.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens these are, and what the demo clients say to get one.
 *
 * @param tokenLife a day's work: of a program's token, and of a person's sign-in
 * @param personsTokenLife of the token that the gateway renews for a person
 * @param asksForSecret whether a person too must know the secret; not where it is published
 */
@ConfigurationProperties("guanxi.identity")
record IdentityProperties(
        String issuer,
        String demoSecret,
        @DefaultValue("12h") Duration tokenLife,
        @DefaultValue("15m") Duration personsTokenLife,
        @DefaultValue("true") boolean asksForSecret) {

    IdentityProperties {
        if (demoSecret == null || demoSecret.isBlank())
            throw new IllegalArgumentException("Say the secret of the demo identities: GUANXI_DEMO_SECRET");
    }
}
