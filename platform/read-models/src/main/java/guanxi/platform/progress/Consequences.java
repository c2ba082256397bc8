package guanxi.platform.progress;

import guanxi.platform.reaction.LeadsTo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Which reactions may change what a view shows: those that may lead to an event that its projection handles.
 *
 * @param handled the event types of each projection's handlers
 * @param ledTo the event types of each reaction
 */
public record Consequences(Map<String, Set<Class<?>>> handled, Map<String, Set<Class<?>>> ledTo) {

    public static Consequences of(ListableBeanFactory beans) {
        var handled = new HashMap<String, Set<Class<?>>>();
        var ledTo = new HashMap<String, Set<Class<?>>>();
        for (String bean : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            String group =
                    beans.findAnnotationOnBean(bean, ProcessingGroup.class).value();
            Class<?> type = ClassUtils.getUserClass(beans.getType(bean));
            handled.computeIfAbsent(group, g -> new HashSet<>()).addAll(handledBy(type));
            ledTo.computeIfAbsent(group, g -> new HashSet<>()).addAll(ledToBy(type));
        }
        handled.keySet().removeIf(Progress::isProcess);
        ledTo.keySet().removeIf(Progress::isProjection);
        return new Consequences(Map.copyOf(handled), Map.copyOf(ledTo));
    }

    /** The reactions to wait for before a view is waited for. */
    public Set<String> before(String projection) {
        Set<Class<?>> shown = handled.getOrDefault(projection, Set.of());
        return ledTo.entrySet().stream()
                .filter(reaction -> reaction.getValue().stream()
                        .anyMatch(event -> shown.stream().anyMatch(handler -> related(event, handler))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean related(Class<?> one, Class<?> other) {
        return one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    private static Set<Class<?>> handledBy(Class<?> type) {
        return Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(type))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
    }

    /** Anything, where nothing is said. */
    private static Set<Class<?>> ledToBy(Class<?> type) {
        LeadsTo said = AnnotatedElementUtils.findMergedAnnotation(type, LeadsTo.class);
        return said == null ? Set.of(Object.class) : Set.of(said.value());
    }
}
