package guanxi.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer with a key of its own, which shows its keys and counts how often it was asked for them. */
final class StubIssuer implements AutoCloseable {

    static final String NAME = "http://issuer.example";

    private final RSAKey key;
    private final StubService server = new StubService("identity");
    private final AtomicInteger asked = new AtomicInteger();

    StubIssuer() throws JOSEException {
        key = key("of the issuer");
        server.on("/oauth2/jwks", exchange -> {
            asked.incrementAndGet();
            server.answer(exchange, 200, "application/json", new JWKSet(key).toString());
        });
    }

    String url() {
        return server.url();
    }

    int asked() {
        return asked.get();
    }

    /** Another token each time, as each sign-in gives one. */
    String token(String subject) throws JOSEException {
        return signed(key, subject);
    }

    /** As good as the issuer's own but for the signature. */
    static String forged(String subject, RSAKey key) throws JOSEException {
        return signed(key, subject);
    }

    static RSAKey key(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }

    private static String signed(RSAKey key, String subject) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.close();
    }
}
