package guanxi.standalone.house;

import guanxi.platform.store.OwnersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What the demo identities say to get a token: made at the first start, so that nobody knows it who cannot read the data folder.
 *
 * @param made whether just now, and so not yet shown to anybody
 */
public record DemoSecret(String value, boolean made) {
    /** It stands in the README; it is the demo's, which stays on this machine. */
    public static final String PUBLISHED = "guanxi-demo";

    private static final int BYTES = 24;

    /** The one that is kept with the data, or a new one. */
    public static DemoSecret of(Path data) {
        try {
            Optional<String> kept = keptIn(data);
            if (kept.isPresent()) return new DemoSecret(kept.get(), false);
            String value = next();
            boolean made = OwnersFile.create(file(data), value);
            return new DemoSecret(made ? value : keptIn(data).orElseThrow(), made);
        } catch (IOException failure) {
            throw new IllegalStateException("The demo secret at " + file(data) + " cannot be used", failure);
        }
    }

    public static Path file(Path data) {
        return data.resolve("identity").resolve("demo-secret");
    }

    /** Absent also if there is no word in the file. */
    public static Optional<String> keptIn(Path data) throws IOException {
        Path file = file(data);
        if (!Files.exists(file)) return Optional.empty();
        return Optional.of(Files.readString(file).trim()).filter(value -> !value.isEmpty());
    }

    private static String next() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
