package guanxi.standalone.walk;

import guanxi.client.ClientService;
import guanxi.evaluation.EvaluationService;
import guanxi.history.HistoryService;
import guanxi.hospitality.HospitalityService;
import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.imports.ImportController;
import guanxi.platform.ops.OperationsController;
import guanxi.platform.ops.ReactionController;
import guanxi.visit.VisitService;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/** The access tables of all services, by the service's name, in the order in which they are documented. */
final class Tables {
    /** Found once: finding them looks at every class of the services. */
    private static final Map<String, AccessTable> ALL = found();

    private Tables() {}

    static Map<String, AccessTable> all() {
        return ALL;
    }

    private static Map<String, AccessTable> found() {
        var tables = new LinkedHashMap<String, AccessTable>();
        tables.put("visit", table(VisitService.class, "visits", ImportController.class));
        tables.put("client", table(ClientService.class, "clients", ImportController.class));
        tables.put("evaluation", table(EvaluationService.class, "evaluations", ImportController.class));
        tables.put("hospitality", table(HospitalityService.class, "hospitality", ImportController.class));
        tables.put("history", table(HistoryService.class, "history"));
        return Collections.unmodifiableMap(tables);
    }

    /** How the paths of a service begin, behind {@code /api/}: every service has an operator. */
    static String context(AccessTable table) {
        return table.endpoints().stream()
                .map(e -> e.path().split("/operations/"))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[0].replace("/api/", ""))
                .findFirst()
                .orElseThrow();
    }

    /** What the access table says of an operation; nothing where it is in none. */
    static Endpoint line(Document.Operation operation) {
        return lines(operation.document())
                .filter(e -> e.method().equals(operation.method()) && e.path().equals(operation.path()))
                .findFirst()
                .orElse(new Endpoint(operation.method(), operation.path(), Map.of()));
    }

    /** Of a document's service, without those that the gateway does not pass on. */
    static Stream<Endpoint> lines(Document document) {
        return all().get(document.service()).endpoints().stream()
                .filter(e -> e.path().startsWith("/api/"));
    }

    /** Those of its own words, without what every service has. */
    static Stream<Class<?>> controllersOf(String service) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents("guanxi." + service + ".web").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private static AccessTable table(Class<?> service, String context, Class<?>... more) {
        var controllers = Stream.of(
                        Stream.of(OperationsController.class, ReactionController.class),
                        Stream.of(more),
                        imported(service).filter(Tables::isController),
                        controllersOf(service.getPackageName().replace("guanxi.", "")))
                .flatMap(some -> some)
                .distinct();
        return AccessTable.of(controllers, path -> path.replace("${guanxi.context}", context));
    }

    /** What a service takes from the platform beside what every service has, such as the endpoints of deadlines. */
    private static Stream<Class<?>> imported(Class<?> service) {
        var imports = AnnotatedElementUtils.findMergedAnnotation(service, Import.class);
        if (imports == null) return Stream.of();
        return Arrays.stream(imports.value()).flatMap(type -> Stream.concat(Stream.of(type), imported(type)));
    }

    private static boolean isController(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, Controller.class);
    }
}
