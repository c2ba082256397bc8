package guanxi.platform.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are taken.
 *
 * @param issuer the {@code iss} that a token must have
 * @param jwksUri where the issuer publishes its keys
 * @param audience the {@code aud} that a token must have
 */
@ConfigurationProperties("guanxi.identity")
public record Identity(String issuer, String jwksUri, String audience) {

    public Identity {
        if (audience == null || audience.isBlank()) audience = "guanxi";
    }
}
