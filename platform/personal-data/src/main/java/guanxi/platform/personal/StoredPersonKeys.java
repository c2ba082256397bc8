package guanxi.platform.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import guanxi.language.Person;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keys in a store of their own, shared by the services that hold personal data, each wrapped under the master key. A destroyed key
 * stays on record as destroyed.
 */
public final class StoredPersonKeys implements PersonKeys {
    private static final String COLLECTION = "person_keys";
    private static final String PSEUDONYM_SECRET = "-pseudonym-secret";
    private static final String STORE_ID = "-store-id";
    private static final int BYTES = 32;
    public static final Duration SEEN_ELSEWHERE_WITHIN = Duration.ofSeconds(30);
    private final DocumentStore store;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();
    private final Cache<String, Optional<SecretKey>> cache = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(SEEN_ELSEWHERE_WITHIN)
            .build();
    private final AtomicLong destroyed = new AtomicLong();
    private final MasterKey master;
    private final byte[] pseudonymSecret;
    private final String storeId;

    public StoredPersonKeys(DocumentStore store, MasterKey master) {
        this.store = store;
        this.master = master;
        store.ensure(new Collection(COLLECTION, List.of()));
        this.pseudonymSecret = make(PSEUDONYM_SECRET).orElseThrow().getEncoded();
        this.storeId = madeStoreId();
    }

    /** Whether no key was ever wrapped for this store. */
    public static boolean isNew(DocumentStore store) {
        store.ensure(new Collection(COLLECTION, List.of()));
        return store.load(COLLECTION, List.of(PSEUDONYM_SECRET)).isEmpty();
    }

    @Override
    public String storeId() {
        return storeId;
    }

    @Override
    public String pseudonym(Person person) {
        String name = person.name() == null ? "" : person.name();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pseudonymSecret, "HmacSHA256"));
            byte[] digest = mac.doFinal((person.of() + "\n" + name).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no HmacSHA256", e);
        }
    }

    @Override
    public Optional<SecretKey> keyFor(String pseudonym) {
        Optional<SecretKey> known = cache.getIfPresent(pseudonym);
        if (known != null && known.isPresent()) return known;
        return cache.asMap().compute(pseudonym, (p, before) -> make(p));
    }

    @Override
    public Optional<SecretKey> existingKey(String pseudonym) {
        Optional<SecretKey> known =
                cache.get(pseudonym, p -> stored(p).map(this::key).orElse(null));
        return known == null ? Optional.empty() : known;
    }

    @Override
    public void destroy(String pseudonym) {
        boolean destroyed = false;
        while (!destroyed) destroyed = triedToDestroy(pseudonym);
        cache.invalidate(pseudonym);
        this.destroyed.incrementAndGet();
        store.scrub();
    }

    @Override
    public long destroyed() {
        return destroyed.get();
    }

    /** False where somebody made or destroyed the key in that very moment. */
    private boolean triedToDestroy(String pseudonym) {
        long version = stored(pseudonym).map(Document::version).orElse(0L);
        ObjectNode destroyed = json.createObjectNode().put("destroyed", true);
        try {
            store.commit(List.of(new Write(COLLECTION, pseudonym, version, destroyed)));
            return true;
        } catch (StaleWrite meanwhile) {
            return false;
        }
    }

    private Optional<SecretKey> make(String pseudonym) {
        Optional<Document> stored = stored(pseudonym);
        if (stored.isPresent()) return key(stored.get());
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        ObjectNode body = json.createObjectNode()
                .put("wrapped", Base64.getEncoder().encodeToString(master.wrap(pseudonym, fresh)));
        try {
            store.commit(List.of(new Write(COLLECTION, pseudonym, 0, body)));
            return Optional.of(new SecretKeySpec(fresh, "AES"));
        } catch (StaleWrite anotherMadeIt) {
            return stored(pseudonym).flatMap(this::key);
        }
    }

    private Optional<Document> stored(String pseudonym) {
        return Optional.ofNullable(store.load(COLLECTION, List.of(pseudonym)).get(pseudonym));
    }

    private String madeStoreId() {
        Optional<Document> known = stored(STORE_ID);
        if (known.isPresent()) return known.get().body().get("id").asString();
        String fresh = UUID.randomUUID().toString();
        try {
            store.commit(List.of(
                    new Write(COLLECTION, STORE_ID, 0, json.createObjectNode().put("id", fresh))));
            return fresh;
        } catch (StaleWrite anotherMadeIt) {
            return madeStoreId();
        }
    }

    private Optional<SecretKey> key(Document document) {
        if (document.body().has("destroyed")) return Optional.empty();
        if (!document.body().has("wrapped"))
            throw new IllegalStateException(
                    "The keys of persons here are not wrapped under a master key: they are of an"
                            + " early trial of Guanxi, which this one does not read (ADR 18)."
                            + " Start with an empty data folder or database.");
        byte[] wrapped =
                Base64.getDecoder().decode(document.body().get("wrapped").asString());
        return Optional.of(new SecretKeySpec(master.unwrap(document.id(), wrapped), "AES"));
    }
}
