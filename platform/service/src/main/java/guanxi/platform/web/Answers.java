package guanxi.platform.web;

import guanxi.platform.decision.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a command answers: the number, the version as {@code ETag}, and where to look. */
public final class Answers {

    /** @param changed false where the same fact was known already */
    public record Done(String id, long version, boolean changed) {}

    private Answers() {}

    /**
     * Created is what was not known before: an unchanged repetition is answered with 200.
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
        return ResponseEntity.status(outcome.changed() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(location)
                .eTag(etag(outcome))
                .body(new Done(id, outcome.version(), outcome.changed()));
    }

    public static ResponseEntity<Done> done(String id, Outcome outcome) {
        return ResponseEntity.ok().eTag(etag(outcome)).body(new Done(id, outcome.version(), outcome.changed()));
    }

    private static String etag(Outcome outcome) {
        return "\"" + outcome.version() + "\"";
    }
}
