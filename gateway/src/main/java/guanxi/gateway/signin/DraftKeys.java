package guanxi.gateway.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * The key with which a person's browser seals what he typed and has not sent: the same at each of his sign-ins, at every instance and after a
 * restart, since it comes from the client's secret and his number. Nobody else's session tells it.
 */
@Component
@Conditional(WhenPeopleSignIn.class)
final class DraftKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    DraftKeys(SignInProperties properties) {
        this.secret = new SecretKeySpec(properties.clientSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 32 bytes in Base64. */
    String of(String person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(("drafts of " + person).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
