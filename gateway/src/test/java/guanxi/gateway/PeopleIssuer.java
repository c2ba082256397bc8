package guanxi.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An issuer that signs in whoever is asked for, and gives tokens for codes as strictly as the protocol wants it. */
final class PeopleIssuer implements AutoCloseable {

    static final String NAME = "http://issuer.example";
    static final String CLIENT = "guanxi-web";
    static final String SECRET = "of the tests";

    private record Code(Map<String, String> asked, JWTClaimsSet idToken) {}

    final AtomicInteger renewals = new AtomicInteger();
    volatile boolean rotates;
    volatile int secondsOfTheFirstToken = 3600;
    volatile int secondsOfARenewedToken = 3600;
    volatile CountDownLatch mayRenew = new CountDownLatch(0);
    volatile String answerToRenewals = "";
    volatile RSAKey key;

    private final RSAKey shown;
    private final StubService server = new StubService("identity");
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, String> renewable = new ConcurrentHashMap<>();

    PeopleIssuer() throws JOSEException {
        shown = StubIssuer.key("of the issuer");
        key = shown;
        server.on(
                "/oauth2/jwks",
                exchange -> server.answer(exchange, 200, "application/json", new JWKSet(shown).toString()));
        server.on("/oauth2/token", this::token);
    }

    Map<String, String> settings() {
        return Map.of(
                "issuer.name", NAME,
                "issuer.keys", server.url() + "/oauth2/jwks",
                "sign-in.client-id", CLIENT,
                "sign-in.client-secret", SECRET,
                "sign-in.authorization-uri", NAME + "/authorize",
                "sign-in.token-uri", server.url() + "/oauth2/token",
                "sign-in.end-session-uri", NAME + "/end");
    }

    /** What the issuer's page does when somebody has signed in there: the address to which it leads the browser back. */
    URI signIn(URI request, String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        Map<String, String> asked = fields(request.getRawQuery());
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(CLIENT)
                .subject(subject)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", asked.get("nonce"));
        String code = UUID.randomUUID().toString();
        codes.put(code, new Code(asked, more.apply(claims).build()));
        return URI.create(asked.get("redirect_uri") + "?code=" + code + "&state="
                + asked.get("state").replace("=", "%3D"));
    }

    /** As a restarted issuer that kept nothing. */
    void forgetEverybody() {
        renewable.clear();
    }

    private void token(HttpExchange exchange) throws IOException, InterruptedException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            refuse(exchange, "invalid_client");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            renew(exchange, form.get("refresh_token"));
        } else {
            redeem(exchange, codes.remove(form.get("code")), form);
        }
    }

    private void redeem(HttpExchange exchange, Code code, Map<String, String> form) throws IOException {
        boolean right = code != null
                && code.asked().get("redirect_uri").equals(form.get("redirect_uri"))
                && "S256".equals(code.asked().get("code_challenge_method"))
                && code.asked().get("code_challenge").equals(hash(form.get("code_verifier")));
        if (!right) {
            refuse(exchange, "invalid_grant");
            return;
        }
        String subject = code.idToken().getSubject();
        answer(
                exchange,
                subject,
                secondsOfTheFirstToken,
                ",\"id_token\":\"" + signed(code.idToken()) + "\"" + refresh(subject));
    }

    private void renew(HttpExchange exchange, String refreshToken) throws IOException, InterruptedException {
        renewals.incrementAndGet();
        mayRenew.await();
        String subject = rotates ? renewable.remove(refreshToken) : renewable.get(refreshToken);
        if (!answerToRenewals.isEmpty()) {
            server.answer(exchange, 503, "text/plain", answerToRenewals);
        } else if (subject == null) {
            refuse(exchange, "invalid_grant");
        } else {
            answer(exchange, subject, secondsOfARenewedToken, rotates ? refresh(subject) : "");
        }
    }

    private String refresh(String subject) {
        String refreshToken = UUID.randomUUID().toString();
        renewable.put(refreshToken, subject);
        return ",\"refresh_token\":\"" + refreshToken + "\"";
    }

    private void answer(HttpExchange exchange, String subject, int seconds, String more) throws IOException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("guanxi")
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build();
        server.answer(
                exchange,
                200,
                "application/json",
                "{\"token_type\":\"Bearer\",\"access_token\":\"" + signed(claims) + "\",\"expires_in\":" + seconds
                        + more + "}");
    }

    private void refuse(HttpExchange exchange, String error) throws IOException {
        server.answer(exchange, 400, "application/json", "{\"error\":\"" + error + "\"}");
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(shown.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> List.of(field.split("=", 2)))
                .collect(Collectors.toMap(
                        List::getFirst, field -> URLDecoder.decode(field.getLast(), StandardCharsets.UTF_8)));
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
