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
 *
 * @param bySecret what answers without a token, to whoever knows the secret in its path
 */
public record AccessTable(List<Endpoint> endpoints, List<Endpoint> bySecret) {
    private static final List<Endpoint> MEASURES = Stream.of("/actuator/info", "/actuator/prometheus")
            .map(path -> new Endpoint("GET", path, Map.of(Role.SYSTEM, Scope.DEPARTMENT)))
            .toList();

    /** @param resolve what stands for a placeholder of a path, such as <code>${guanxi.context}</code> */
    public static AccessTable of(Stream<Class<?>> controllers, UnaryOperator<String> resolve) {
        var methods = controllers
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .toList();
        var declared = methods.stream()
                .flatMap(method -> endpoint(method, resolve).stream())
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
        var bySecret = methods.stream()
                .filter(method -> method.isAnnotationPresent(OpenBySecret.class))
                .map(method -> endpoint(method, Map.of(), resolve));
        return new AccessTable(Stream.concat(declared, MEASURES.stream()).toList(), bySecret.toList());
    }

    private static Optional<Endpoint> endpoint(Method method, UnaryOperator<String> resolve) {
        var grants = new EnumMap<Role, Scope>(Role.class);
        MergedAnnotations.from(method).stream(OpenTo.class).forEach(said -> open(grants, said));
        return grants.isEmpty() ? Optional.empty() : Optional.of(endpoint(method, grants, resolve));
    }

    private static Endpoint endpoint(Method method, Map<Role, Scope> grants, UnaryOperator<String> resolve) {
        var mapped = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        var above = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        String path = resolve.apply((above == null ? "" : path(above)) + path(mapped));
        return new Endpoint(mapped.method()[0].name(), path, Map.copyOf(grants));
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
        return ofPath(path, endpoint -> endpoint.method().equals(asked(method)))
                .min(Comparator.comparing(Endpoint::pattern));
    }

    boolean isOpenBySecret(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return bySecret.stream().anyMatch(open -> open.method().equals(asked(method)) && open.covers(parsed));
    }

    private static String asked(String method) {
        return method.equals("HEAD") ? "GET" : method;
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
