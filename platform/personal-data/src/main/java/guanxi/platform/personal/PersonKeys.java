package guanxi.platform.personal;

import guanxi.language.Person;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The key of each person. Destroying one makes all that was written under it unreadable, wherever it is. */
public interface PersonKeys {

    /** A stable name for a person that does not tell who it is: the same for all of whose he is and his name, whatever else is known. */
    String pseudonym(Person person);

    /** The person's key, made at first use; absent if it was destroyed. */
    Optional<SecretKey> keyFor(String pseudonym);

    /** Absent if it was destroyed or never made. */
    Optional<SecretKey> existingKey(String pseudonym);

    /** Leaves no copy of it in the key store's own files either. */
    void destroy(String pseudonym);

    /** How many keys this process has destroyed: what was opened before any of them was must not be kept as it is. */
    default long destroyed() {
        return 0;
    }

    /** Which key store this is: history remembers under whose keys it was written. */
    String storeId();
}
