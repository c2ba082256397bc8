package guanxi.gateway.signin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the app who uses it. */
@RestController
@Conditional(WhenPeopleSignIn.class)
final class SessionController {

    private final DraftKeys keys;

    SessionController(DraftKeys keys) {
        this.keys = keys;
    }

    /** @param draftKey what the person's drafts are sealed with on his machine, in Base64 */
    record Answer(@JsonUnwrapped SignedIn person, String draftKey) {}

    @GetMapping(SignInPaths.SESSION)
    @Nullable
    ResponseEntity<Answer> session(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> person = SignedIn.in(request);
        if (person.isEmpty()) {
            Refusals.notSignedIn().writeTo(request, response);
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(person.get(), keys.of(person.get().id())));
    }
}
