package guanxi.standalone.walk;

import guanxi.platform.access.AccessTable;
import guanxi.platform.deadline.ClockController;
import guanxi.platform.deadline.DeadlineController;
import guanxi.platform.imports.ImportController;
import guanxi.platform.ops.OperationsController;
import guanxi.platform.ops.ReactionController;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/** The access tables of all services, by the service's name, in the order in which they are documented. */
final class Tables {

    private Tables() {}

    static Map<String, AccessTable> all() {
        var tables = new LinkedHashMap<String, AccessTable>();
        tables.put(
                "visit",
                table("visit", "visits", ImportController.class, DeadlineController.class, ClockController.class));
        tables.put("client", table("client", "clients", ImportController.class));
        tables.put("evaluation", table("evaluation", "evaluations", ImportController.class));
        tables.put("hospitality", table("hospitality", "hospitality", ImportController.class));
        tables.put("history", table("history", "history"));
        return tables;
    }

    /** Those of its own words, without what every service has. */
    static Stream<Class<?>> controllersOf(String service) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents("guanxi." + service + ".web").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private static AccessTable table(String service, String context, Class<?>... more) {
        var shared = Stream.<Class<?>>concat(
                Stream.of(OperationsController.class, ReactionController.class), Stream.of(more));
        return AccessTable.of(
                Stream.concat(controllersOf(service), shared), path -> path.replace("${guanxi.context}", context));
    }
}
