package guanxi.standalone.walk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that must not be taken, each for one reason only, made with the issuer's own key where that is not the reason. */
final class Tokens {
    private static final int BITS = 2048;
    private final RSAKey key;
    private final String issuer;

    Tokens(Path data, String issuer) throws IOException, ParseException {
        this.key = RSAKey.parse(Files.readString(data.resolve("identity").resolve("signing-key.json")));
        this.issuer = issuer;
    }

    String good() throws JOSEException {
        return signed(claims().build());
    }

    /** By what is wrong with them. */
    Map<String, String> bad() throws JOSEException {
        var bad = new LinkedHashMap<String, String>();
        Instant now = Instant.now();
        bad.put(
                "expired",
                signed(claims().expirationTime(Date.from(now.minusSeconds(3_600)))
                        .build()));
        bad.put(
                "not valid yet",
                signed(claims().notBeforeTime(Date.from(now.plusSeconds(3_600))).build()));
        bad.put(
                "of another issuer",
                signed(claims().issuer("http://elsewhere.example").build()));
        bad.put("without an issuer", signed(claims().issuer(null).build()));
        bad.put("for another audience", signed(claims().audience("elsewhere").build()));
        bad.put("without an audience", signed(claims().audience((String) null).build()));
        bad.put("signed with another key", signedBy(another(key.getKeyID()), claims().build()));
        bad.put("signed with a key that nobody knows", signedBy(another("unknown"), claims().build()));
        bad.put("signed with the public key as a password", signedWithThePublicKey());
        bad.put("not signed", new PlainJWT(claims().build()).serialize());
        bad.put("with changed claims", withChangedClaims());
        bad.put("with its signature cut off", good().substring(0, good().lastIndexOf('.') + 1));
        bad.put("no token at all", "guanxi");
        return bad;
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("demo-system")
                .audience("guanxi")
                .claim("roles", List.of("system"))
                .issueTime(Date.from(now.minusSeconds(7_200)))
                .expirationTime(Date.from(now.plusSeconds(3_600)));
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return signedBy(key, claims);
    }

    private static String signedBy(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key), claims);
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private String signedWithThePublicKey() throws JOSEException {
        var signer = new MACSigner(key.toRSAPublicKey().getEncoded());
        return signed(JWSAlgorithm.HS256, key.getKeyID(), signer, claims().build());
    }

    private String withChangedClaims() throws JOSEException {
        String[] parts = good().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("demo-system", "M01");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    private static RSAKey another(String id) throws JOSEException {
        return new RSAKeyGenerator(BITS).keyID(id).generate();
    }
}
