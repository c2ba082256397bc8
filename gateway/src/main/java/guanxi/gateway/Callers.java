package guanxi.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import guanxi.gateway.GatewayProperties.Issuer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows a caller by a token whose signature was checked, so that a made-up token is nobody's. Of a token that was checked only a hash is
 * kept, for a minute.
 */
@Component
final class Callers {

    private static final Logger log = LoggerFactory.getLogger(Callers.class);
    private static final int MILLIS_FOR_THE_KEYS = 1_000;
    private static final int MOST_BYTES_OF_KEYS = 100_000;
    private static final int MOST_OF_A_TOKEN = 8_192;

    private final @Nullable JWTProcessor<SecurityContext> tokens;
    private final Cache<String, Optional<String>> checked;

    Callers(GatewayProperties properties) {
        Issuer issuer = properties.issuer();
        this.tokens = issuer.keys() == null || issuer.keys().toString().isBlank() ? null : checking(issuer);
        this.checked = Caffeine.newBuilder()
                .maximumSize(properties.limits().callersRemembered())
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();
    }

    /** Whom the token of a request names; absent without a token that can be believed. */
    Optional<String> of(@Nullable String authorization) {
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        if (tokens == null || !bearer || authorization.length() > MOST_OF_A_TOKEN) {
            return Optional.empty();
        }
        String token = authorization.substring(7).trim();
        return checked.get(hash(token), unseen -> check(token));
    }

    private Optional<String> check(String token) {
        try {
            return Optional.ofNullable(tokens.process(token, null).getSubject());
        } catch (KeySourceException unreachable) {
            log.warn("The issuer's keys cannot be read: {}", unreachable.getMessage());
            return Optional.empty();
        } catch (ParseException | BadJOSEException | JOSEException notToBeBelieved) {
            return Optional.empty();
        }
    }

    /** Nimbus asks for the keys again at most twice in half a minute, however many tokens name keys that nobody has. */
    private static JWTProcessor<SecurityContext> checking(Issuer issuer) {
        var keys = JWKSourceBuilder.create(
                        url(issuer.keys()),
                        new DefaultResourceRetriever(MILLIS_FOR_THE_KEYS, MILLIS_FOR_THE_KEYS, MOST_BYTES_OF_KEYS))
                .build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.copyOf(JWSAlgorithm.Family.SIGNATURE), keys));
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                new JWTClaimsSet.Builder().issuer(issuer.name()).build(), Set.of("sub", "exp")));
        return processor;
    }

    private static URL url(URI keys) {
        try {
            return keys.toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException("Not the address of an issuer's keys: " + keys, e);
        }
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
