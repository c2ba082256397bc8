package guanxi.platform.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One row of the access table: a method and a path, and who may use it in which scope. */
public record Endpoint(String method, String path, Map<Role, Scope> grants) {

    public static Endpoint get(String path) {
        return new Endpoint("GET", path, Map.of());
    }

    public static Endpoint post(String path) {
        return new Endpoint("POST", path, Map.of());
    }

    public static Endpoint put(String path) {
        return new Endpoint("PUT", path, Map.of());
    }

    public static Endpoint delete(String path) {
        return new Endpoint("DELETE", path, Map.of());
    }

    public Endpoint own(Role... roles) {
        return grant(Scope.OWN, roles);
    }

    public Endpoint team(Role... roles) {
        return grant(Scope.TEAM, roles);
    }

    public Endpoint department(Role... roles) {
        return grant(Scope.DEPARTMENT, roles);
    }

    /** The widest scope that any of the roles has here; absent if none may come in. */
    Optional<Scope> scopeOf(Collection<Role> roles) {
        return roles.stream().map(grants::get).filter(s -> s != null).max(Enum::compareTo);
    }

    boolean covers(PathContainer requested) {
        return pattern().matches(requested);
    }

    PathPattern pattern() {
        return PathPatternParser.defaultInstance.parse(path);
    }

    private Endpoint grant(Scope scope, Role... roles) {
        var more = new EnumMap<Role, Scope>(Role.class);
        more.putAll(grants);
        Arrays.stream(roles).forEach(role -> more.put(role, scope));
        return new Endpoint(method, path, Map.copyOf(more));
    }
}
