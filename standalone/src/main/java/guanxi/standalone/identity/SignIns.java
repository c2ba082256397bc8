package guanxi.standalone.identity;

import guanxi.platform.store.OwnersFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Who is signed in at the issuer: a file for each, beside the key, so that a killed house knows its people when it is back, and who signed
 * out stays out. The browser holds a random word, the file's name is that word's hash.
 */
@Component
final class SignIns implements SecurityContextRepository {

    static final String COOKIE = "GUANXI_IDENTITY";

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

    @Override
    @SuppressWarnings("deprecation") // the only one that Spring asks for
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        person(exchange.getRequest())
                .ifPresent(person -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
        return context;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }

    /** Whoever was signed in by this browser is so no longer. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        word(request).map(this::file).ifPresent(SignIns::delete);
        deleteWhatIsOver();
        String word = "";
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof DemoPerson person) {
            word = next();
            write(file(word), person);
        }
        var cookie = ResponseCookie.from(COOKIE, word)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(word.isEmpty() ? Duration.ZERO : life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Optional<DemoPerson> person(HttpServletRequest request) {
        return word(request)
                .map(this::file)
                .filter(Files::exists)
                .filter(file -> !isOver(file))
                .flatMap(this::read);
    }

    private Optional<DemoPerson> read(Path file) {
        try {
            return people.find(Files.readString(file));
        } catch (IOException endedMeanwhile) {
            return Optional.empty();
        }
    }

    private void write(Path file, DemoPerson person) {
        try {
            OwnersFile.create(file, person.number());
        } catch (IOException failure) {
            throw new UncheckedIOException("Nobody can be signed in at " + folder, failure);
        }
    }

    private void deleteWhatIsOver() {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(this::isOver).forEach(SignIns::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOver(Path file) {
        try {
            Instant since = Files.getLastModifiedTime(file).toInstant();
            return since.plus(life).isBefore(clock.instant());
        } catch (IOException endedMeanwhile) {
            return true;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String word) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<String> word(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> cookie.getValue());
    }

    private String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
