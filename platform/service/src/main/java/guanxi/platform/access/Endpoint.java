package guanxi.platform.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One row of the access table: a method and a path, and who may use it in which scope. */
public record Endpoint(String method, String path, Map<Role, Scope> grants) {
    /** As many as there are paths in the code: parsing one takes longer than finding the row of a request. */
    private static final Map<String, PathPattern> PATTERNS = new ConcurrentHashMap<>();

    /** The widest scope that any of the roles has here; absent if none may come in. */
    Optional<Scope> scopeOf(Collection<Role> roles) {
        return roles.stream().map(grants::get).filter(s -> s != null).max(Enum::compareTo);
    }

    boolean covers(PathContainer requested) {
        return pattern().matches(requested);
    }

    PathPattern pattern() {
        return PATTERNS.computeIfAbsent(path, PathPatternParser.defaultInstance::parse);
    }
}
