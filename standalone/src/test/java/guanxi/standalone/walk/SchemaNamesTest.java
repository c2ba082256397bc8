package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In a document a type is known by its simple name: of two that are called alike, one would silently be described as the other. */
class SchemaNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"visit", "client", "evaluation", "hospitality", "history"})
    void two_kinds_of_things_in_a_document_have_two_names(String service) {
        Map<String, Set<String>> named = new TreeMap<>();
        Stream.of("guanxi." + service, "guanxi.platform")
                .flatMap(SchemaNamesTest::controllers)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(SchemaNamesTest::shown)
                .forEach(type ->
                        named.computeIfAbsent(name(type), n -> new TreeSet<>()).add(fields(type)));
        assertThat(named).isNotEmpty();
        named.values().removeIf(kinds -> kinds.size() == 1);
        assertThat(named).as("name one of each with @Schema(name = …)").isEmpty();
    }

    private static Stream<Class<?>> controllers(String where) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scan.findCandidateComponents(where).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private static Stream<Class<?>> shown(Method method) {
        var seen = new HashSet<Class<?>>();
        collect(method.getGenericReturnType(), seen);
        Arrays.stream(method.getParameters())
                .filter(p -> p.isAnnotationPresent(RequestBody.class))
                .forEach(p -> collect(p.getParameterizedType(), seen));
        return seen.stream();
    }

    private static void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, seen));
        } else if (type instanceof Class<?> found && found.isRecord() && seen.add(found)) {
            Arrays.stream(found.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(t -> collect(t, seen));
        }
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(field -> field.getGenericType().getTypeName() + " " + field.getName())
                .collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }
}
