package guanxi.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;

/** Who may do what in one service; what it does not list, nobody may do. {@code docs/access.md} shows it, a test walks it. */
public record AccessTable(List<Endpoint> endpoints) {

    public static AccessTable of(Endpoint... endpoints) {
        return new AccessTable(List.of(endpoints));
    }

    public AccessTable and(Endpoint... more) {
        return new AccessTable(
                Stream.concat(endpoints.stream(), Arrays.stream(more)).toList());
    }

    /** The most specific row of this path and method. */
    Optional<Endpoint> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return ofPath(path).filter(e -> e.method().equals(asked)).min((a, b) -> a.pattern()
                .compareTo(b.pattern()));
    }

    /** Whether the path exists, with whatever method. */
    boolean knows(String path) {
        return ofPath(path).findAny().isPresent();
    }

    private Stream<Endpoint> ofPath(String path) {
        var parsed = PathContainer.parsePath(path);
        return endpoints.stream().filter(e -> e.covers(parsed));
    }
}
