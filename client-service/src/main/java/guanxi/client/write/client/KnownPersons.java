package guanxi.client.write.client;

/** Who was ever written down by name: only he can be erased, and whoever is misspelt is not taken for him. */
public interface KnownPersons {

    /** @param person a pseudonym */
    boolean knows(String person);
}
