package guanxi.history;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens, and publishes the key that they are checked with. */
final class Issuer implements AutoCloseable {
    private static final Duration VALID = Duration.ofMinutes(5);

    private final RSAKey key;
    private final HttpServer server;

    Issuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                exchange.sendResponseHeaders(200, published.length);
                exchange.getResponseBody().write(published);
                exchange.close();
            });
            server.start();
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException("There is no issuer", e);
        }
    }

    String name() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String token(String role) {
        return token(role, Instant.now().plus(VALID));
    }

    String token(String role, Instant until) {
        return token(role, null, until);
    }

    String token(String role, String specialist) {
        return token(role, specialist, Instant.now().plus(VALID));
    }

    private String token(String role, String specialist, Instant until) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(name())
                .audience("guanxi")
                .subject("demo-" + role)
                .claim("roles", List.of(role))
                .claim("specialist", specialist)
                .issueTime(Date.from(until.minus(VALID)))
                .expirationTime(Date.from(until))
                .build();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
