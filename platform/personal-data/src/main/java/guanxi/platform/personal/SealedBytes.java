package guanxi.platform.personal;

import guanxi.language.Person;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Whole files that are personal, such as a photo: sealed under the person's own key as what he is called is, and gone with it. */
public final class SealedBytes {
    private final PersonKeys keys;

    public SealedBytes(PersonKeys keys) {
        this.keys = keys;
    }

    /** Absent if his key was destroyed: nothing more is kept of him. */
    public Optional<byte[]> close(Person whose, byte[] clear) {
        String pseudonym = keys.pseudonym(whose);
        return keys.keyFor(pseudonym).map(key -> closed(key, pseudonym, clear));
    }

    /** Absent if his key was destroyed. */
    public Optional<byte[]> open(Person whose, byte[] sealed) {
        String pseudonym = keys.pseudonym(whose);
        return keys.existingKey(pseudonym).map(key -> opened(key, pseudonym, sealed));
    }

    /** Whether anything was sealed for him and can still be opened. */
    public boolean canOpen(Person whose) {
        return keys.existingKey(keys.pseudonym(whose)).isPresent();
    }

    private static byte[] closed(SecretKey key, String pseudonym, byte[] clear) {
        try {
            return Seal.close(key, pseudonym, clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be sealed", e);
        }
    }

    private static byte[] opened(SecretKey key, String pseudonym, byte[] sealed) {
        try {
            return Seal.open(key, pseudonym, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be opened", e);
        }
    }
}
