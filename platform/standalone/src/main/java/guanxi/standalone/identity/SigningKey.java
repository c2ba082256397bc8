package guanxi.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs the tokens, made once and kept beside the data, so that a token outlives a restart. Only its owner may read it. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey at(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, create());
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

    /** Written under another name first, then linked: no reader ever sees half a key, and of two first starts one key stays. */
    private static void write(Path file, RSAKey key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "signing-key", ".new", ownerOnly(file));
        try {
            Files.writeString(draft, key.toJSONString());
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
