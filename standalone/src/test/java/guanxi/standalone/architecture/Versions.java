package guanxi.standalone.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import guanxi.language.DomainEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** The version of a record is that of its aggregate, which every event raises: {@code If-Match} with an older one is refused. */
final class Versions {

    static final DescribedPredicate<JavaClass> KEEP_A_VERSION =
            DescribedPredicate.describe("keep a version", type -> handlers(type).anyMatch(Versions::takesTheVersion));

    static final ArchCondition<JavaClass> HANDLE_EVERY_EVENT_OF_THE_AGGREGATE =
            new ArchCondition<>("handle every event of the aggregate") {
                @Override
                public void check(JavaClass projection, ConditionEvents events) {
                    Set<Class<?>> handled = handlers(projection)
                            .flatMap(handler -> kinds(event(handler)))
                            .collect(Collectors.toSet());
                    handled.stream()
                            .flatMap(event -> Arrays.stream(event.getInterfaces()))
                            .filter(DomainEvent.class::isAssignableFrom)
                            .flatMap(Versions::kinds)
                            .distinct()
                            .filter(event -> !handled.contains(event))
                            .forEach(event -> events.add(violated(
                                    projection,
                                    projection.getName() + " keeps a version and passes over "
                                            + event.getSimpleName())));
                }
            };

    private Versions() {}

    private static Stream<JavaMethod> handlers(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.isAnnotatedWith(EventHandler.class));
    }

    private static boolean takesTheVersion(JavaMethod handler) {
        return handler.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(SequenceNumber.class));
    }

    private static Class<?> event(JavaMethod handler) {
        return handler.getRawParameterTypes().getFirst().reflect();
    }

    private static Stream<Class<?>> kinds(Class<?> event) {
        return event.isSealed() ? Arrays.stream(event.getPermittedSubclasses()) : Stream.of(event);
    }
}
