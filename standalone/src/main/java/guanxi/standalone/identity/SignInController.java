package guanxi.standalone.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page at which a demo person is chosen, and what follows from it. */
@RestController
final class SignInController {

    static final String PAGE = "/identity/sign-in";
    static final String STYLE = "/identity/sign-in.css";
    /** What was asked of the issuer when nobody was known yet: the query of the authorization, never another address. */
    static final String ASKED = "asked";

    private static final Pattern QUERY = Pattern.compile("[\\x21-\\x7E]{1,4000}");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final DemoPeople people;
    private final SignInCookie cookie;
    private final Secret secret;
    private final SignInPage page;

    SignInController(DemoPeople people, SignInCookie cookie, Secret secret, SignInPage page) {
        this.people = people;
        this.cookie = cookie;
        this.secret = secret;
        this.page = page;
    }

    @GetMapping(PAGE)
    ResponseEntity<String> show(HttpServletRequest request) {
        return show(request, HttpStatus.OK, Optional.empty());
    }

    @GetMapping(STYLE)
    ResponseEntity<String> style() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(new ClassPathResource("identity/sign-in.css").getContentAsString(StandardCharsets.UTF_8));
    }

    @PostMapping(PAGE)
    ResponseEntity<String> signIn(
            @RequestParam String person,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(name = ASKED, defaultValue = "") String asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<DemoPerson> chosen = people.find(person);
        if (chosen.isEmpty()) {
            return show(request, HttpStatus.BAD_REQUEST, Optional.of("choose"));
        }
        return switch (secret.check(given, request.getRemoteAddr())) {
            case RIGHT -> {
                cookie.signIn(chosen.get(), request, response);
                yield ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(next(asked))
                        .build();
            }
            case WRONG -> show(request, HttpStatus.UNAUTHORIZED, Optional.of("wrong"));
            case TOO_OFTEN -> show(request, HttpStatus.TOO_MANY_REQUESTS, Optional.of("tooOften"));
        };
    }

    private ResponseEntity<String> show(HttpServletRequest request, HttpStatus status, Optional<String> refusal) {
        return ResponseEntity.status(status).contentType(HTML).body(page.of(request, refusal));
    }

    private static URI next(String asked) {
        return QUERY.matcher(asked).matches() ? URI.create("/oauth2/authorize?" + asked) : URI.create("/");
    }
}
