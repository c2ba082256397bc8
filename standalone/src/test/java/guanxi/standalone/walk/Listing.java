package guanxi.standalone.walk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Role;
import guanxi.platform.access.Scope;
import guanxi.platform.view.Paging;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A list that a context shows page by page, as its controller declares it. What is due is none of them: it goes by the clock.
 *
 * @param address without a filter of whose, and with as much on a page as there may be
 * @param whose the field of an item that says whose it is, the first that names a colleague; absent where it is nobody's
 */
public record Listing(String address, Map<Role, Scope> grants, String whose) {

    public static List<Listing> all() {
        var templates = new Templates();
        return Tables.all().entrySet().stream()
                .flatMap(table -> Tables.controllersOf(table.getKey())
                        .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                        .filter(Listing::isList)
                        .map(method -> of(method, table.getValue(), templates)))
                .toList();
    }

    public boolean isOpenTo(Role role) {
        return grants.containsKey(role);
    }

    /** Whether it holds for some only what is theirs. */
    boolean isNarrowed() {
        return grants.containsValue(Scope.OWN);
    }

    private static boolean isList(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, GetMapping.class)
                && List.of(method.getParameterTypes()).contains(Paging.class)
                && !path(method).contains("{");
    }

    private static Listing of(Method method, AccessTable table, Templates templates) {
        String path = path(method);
        String whose = whose(method);
        var address = UriComponentsBuilder.fromUriString(
                templates.of("GET", path).ask().apply(Target.OWN).path());
        if (whose != null) address.replaceQueryParam(whose);
        return new Listing(
                address.replaceQueryParam("limit", Paging.MOST).build().toUriString(), grants(table, path), whose);
    }

    private static Map<Role, Scope> grants(AccessTable table, String path) {
        return table.endpoints().stream()
                .filter(line -> line.method().equals("GET") && line.path().equals(path))
                .map(Endpoint::grants)
                .findFirst()
                .orElseThrow();
    }

    private static String path(Method method) {
        return Stream.of(method.getDeclaringClass(), method)
                .map(mapped -> AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class))
                .flatMap(mapping -> mapping == null ? Stream.empty() : Arrays.stream(mapping.path()))
                .collect(Collectors.joining());
    }

    private static String whose(Method method) {
        var page = ResolvableType.forMethodReturnType(method);
        var items = shown(page.toClass())
                .filter(field -> field.getName().equals("items"))
                .findFirst()
                .orElseThrow();
        return shown(ResolvableType.forType(items.getGenericType(), page)
                        .getGeneric()
                        .toClass())
                .filter(field -> field.getType() == ColleagueId.class)
                .map(RecordComponent::getName)
                .findFirst()
                .orElse(null);
    }

    /** The fields of its JSON. */
    private static Stream<RecordComponent> shown(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? shown(component.getType())
                        : Stream.of(component));
    }
}
