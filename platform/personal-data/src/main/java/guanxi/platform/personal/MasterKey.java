package guanxi.platform.personal;

import guanxi.platform.store.OwnersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Under it the keys of persons are wrapped. It is kept apart from them, so that the key store alone, or a backup of it, or what a
 * database still has in its log, opens nobody's data (ADR 18).
 */
public final class MasterKey {
    private static final int BYTES = 32;
    private final SecretKey key;

    private MasterKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public static MasterKey fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** @param base64 as the environment's secret holds it */
    public static MasterKey told(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES)
            throw new IllegalStateException(
                    "The master key is 32 random bytes in Base64, as openssl rand -base64 32 prints them.");
        return new MasterKey(bytes);
    }

    /**
     * @param made whether one may be made there: where keys are wrapped already, only the old one is any use
     * @throws IllegalStateException if there is none and none may be made
     */
    public static MasterKey in(Path file, boolean made) {
        try {
            if (Files.notExists(file)) {
                if (!made)
                    throw new IllegalStateException("There is no master key at " + file
                            + ", but keys of persons are wrapped under one. Put the file back from its backup,"
                            + " or name it with GUANXI_MASTER_KEY_FILE or GUANXI_MASTER_KEY.");
                OwnersFile.create(
                        file, Base64.getEncoder().encodeToString(fresh().key.getEncoded()) + "\n");
            }
            return told(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key at " + file + " cannot be read or made", e);
        }
    }

    byte[] wrap(String whose, byte[] personKey) {
        try {
            return Seal.close(key, whose, personKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no AES-GCM", e);
        }
    }

    byte[] unwrap(String whose, byte[] wrapped) {
        try {
            return Seal.open(key, whose, wrapped);
        } catch (GeneralSecurityException saysLess) {
            throw new IllegalStateException(
                    "The keys of persons are wrapped under another master key. Give the one that belongs to this key"
                            + " store: by GUANXI_MASTER_KEY, or as the file that GUANXI_MASTER_KEY_FILE names.");
        }
    }
}
