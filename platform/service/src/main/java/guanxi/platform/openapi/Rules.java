package guanxi.platform.openapi;

import guanxi.platform.decision.Rule;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The enums of rules that a service has: found where they are written, so that a new one cannot be forgotten. */
final class Rules {

    private Rules() {}

    static List<Class<? extends Rule>> in(List<String> packages) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return packages.stream()
                .flatMap(name -> scan.findCandidateComponents(name).stream())
                .<Class<? extends Rule>>map(found -> type(found.getBeanClassName()))
                .filter(Class::isEnum)
                .toList();
    }

    private static Class<? extends Rule> type(String name) {
        return ClassUtils.resolveClassName(name, ClassUtils.getDefaultClassLoader())
                .asSubclass(Rule.class);
    }
}
