package guanxi.platform.web;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is answered in one way everywhere: to a command the number, the version as {@code ETag}, and where to look; to a question what
 * was found with its version, or that there is none.
 */
public final class Answers {

    /** @param changed false where the same fact was known already */
    public record Done(String id, long version, boolean changed) {}

    private Answers() {}

    /**
     * Created is what was not known before: what changes nothing, or amends master data, is answered with 200.
     *
     * @param path of the resource, below the root; with a query where the resource is found by one
     */
    public static ResponseEntity<Done> created(String path, String id, Outcome outcome) {
        String[] parts = path.split("\\?", 2);
        var location = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(parts[0])
                .query(parts.length == 2 ? parts[1] : null)
                .build()
                .encode()
                .toUri();
        return ResponseEntity.status(outcome.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(location)
                .eTag(etag(outcome.version()))
                .body(new Done(id, outcome.version(), outcome.changed()));
    }

    public static ResponseEntity<Done> done(String id, Outcome outcome) {
        return ResponseEntity.ok()
                .eTag(etag(outcome.version()))
                .body(new Done(id, outcome.version(), outcome.changed()));
    }

    /**
     * What was asked for, or the refusal that says that it is not there.
     *
     * @param what a word for it, such as {@code visit}
     * @param number as it was asked for
     */
    public static <T> T found(Optional<T> thing, String what, String number) {
        return thing.orElseThrow(
                () -> new CommandRejected(CommonRule.NOT_FOUND, "There is no " + what + " " + number + "."));
    }

    /** One thing as it is shown, with the version that {@code If-Match} takes. */
    public static <T> ResponseEntity<T> shown(T thing, long version) {
        return ResponseEntity.ok().eTag(etag(version)).body(thing);
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
