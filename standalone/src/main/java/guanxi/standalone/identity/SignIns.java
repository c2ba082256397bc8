package guanxi.standalone.identity;

import guanxi.platform.store.OwnersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who is signed in at the issuer: a file for each, beside the signing key, so that a killed house knows its people when it is back, and who
 * signed out stays out. A browser holds a random word; the file's name is the word's hash, so that the folder signs nobody in.
 */
@Component
final class SignIns {

    private static final int BYTES = 32;

    private final Path folder;
    private final DemoPeople people;
    private final Duration life;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    SignIns(@Value("${guanxi.data}") Path data, DemoPeople people, IdentityProperties properties) {
        this.folder = data.resolve("identity").resolve("sign-ins");
        this.people = people;
        this.life = properties.tokenLife();
    }

    /** @return the word by which the browser is known from now on */
    String begin(DemoPerson person) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            deleteWhatIsOver();
            OwnersFile.create(file(word), person.number());
            return word;
        } catch (IOException failure) {
            throw new UncheckedIOException("Nobody can be signed in at " + folder, failure);
        }
    }

    Optional<DemoPerson> of(String word) {
        try {
            Path file = file(word);
            return Files.exists(file) && !isOver(file) ? people.find(Files.readString(file)) : Optional.empty();
        } catch (IOException endedMeanwhile) {
            return Optional.empty();
        }
    }

    void end(String word) {
        try {
            Files.deleteIfExists(file(word));
        } catch (IOException failure) {
            throw new UncheckedIOException("Nobody can be signed out at " + folder, failure);
        }
    }

    private void deleteWhatIsOver() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (isOver(file)) Files.deleteIfExists(file);
            }
        }
    }

    private boolean isOver(Path file) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file).toInstant().plus(life).isBefore(clock.instant());
    }

    private Path file(String word) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
