package guanxi.platform.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who may do what in one service, as its controllers' methods say; what none says, nobody may do. {@code docs/access.md} shows it, a
 * test walks it.
 */
public record AccessTable(List<Endpoint> endpoints) {
    private static final List<Endpoint> MEASURES = Stream.of("/actuator/info", "/actuator/prometheus")
            .map(path -> new Endpoint("GET", path, Map.of(Role.SYSTEM, Scope.DEPARTMENT)))
            .toList();

    /** @param resolve what stands for a placeholder of a path, such as <code>${guanxi.context}</code> */
    public static AccessTable of(Stream<Class<?>> controllers, UnaryOperator<String> resolve) {
        var declared = controllers
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(method -> endpoint(method, resolve).stream())
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
        return new AccessTable(Stream.concat(declared, MEASURES.stream()).toList());
    }

    private static Optional<Endpoint> endpoint(Method method, UnaryOperator<String> resolve) {
        var grants = new EnumMap<Role, Scope>(Role.class);
        MergedAnnotations.from(method).stream(OpenTo.class).forEach(said -> open(grants, said));
        if (grants.isEmpty()) return Optional.empty();
        var mapped = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        var above = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        String path = resolve.apply((above == null ? "" : path(above)) + path(mapped));
        return Optional.of(new Endpoint(mapped.method()[0].name(), path, Map.copyOf(grants)));
    }

    private static void open(Map<Role, Scope> grants, MergedAnnotation<OpenTo> said) {
        for (Scope scope : Scope.values()) {
            Role[] roles = said.getEnumArray(scope.name().toLowerCase(Locale.ROOT), Role.class);
            for (Role role : roles) grants.merge(role, scope, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    private static String path(RequestMapping mapping) {
        return mapping.path().length == 0 ? "" : mapping.path()[0];
    }

    /** The most specific row of this path and method. */
    Optional<Endpoint> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return ofPath(path, endpoint -> endpoint.method().equals(asked)).min(Comparator.comparing(Endpoint::pattern));
    }

    /** Whether the path exists, with whatever method. */
    boolean knows(String path) {
        return ofPath(path, endpoint -> true).findAny().isPresent();
    }

    private Stream<Endpoint> ofPath(String path, Predicate<Endpoint> among) {
        var parsed = PathContainer.parsePath(path);
        return endpoints.stream().filter(among).filter(endpoint -> endpoint.covers(parsed));
    }
}
