package guanxi.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import guanxi.platform.store.OwnersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs the tokens, made once and kept beside the data, so that a token outlives a restart. Only its owner may read it. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey at(Path file) {
        try {
            if (!Files.exists(file)) {
                OwnersFile.create(file, create().toJSONString());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException | JOSEException | ParseException failure) {
            throw new IllegalStateException("The signing key at " + file + " cannot be used", failure);
        }
    }

    private static RSAKey create() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }
}
