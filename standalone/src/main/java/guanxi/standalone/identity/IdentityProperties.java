package guanxi.standalone.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whose tokens these are, what the demo clients say to get one, and how long it serves a day's work. */
@ConfigurationProperties("guanxi.identity")
record IdentityProperties(
        String issuer,
        String demoSecret,
        @DefaultValue("12h") Duration tokenLife) {

    IdentityProperties {
        if (demoSecret == null || demoSecret.isBlank())
            throw new IllegalArgumentException("Say the secret of the demo identities: GUANXI_DEMO_SECRET");
    }
}
