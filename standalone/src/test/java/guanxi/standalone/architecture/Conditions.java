package guanxi.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import guanxi.platform.view.ViewDefinition;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** What the rules about rooms need beyond ArchUnit's own words. */
final class Conditions {
    private static final Set<String> NO_SERVICES = Set.of("language", "platform", "gateway", "standalone", "proof");
    private static final Pattern SERVICE = Pattern.compile("guanxi\\.(\\w+)(?:\\..*)?");
    private static final Pattern VIEW = Pattern.compile("(guanxi\\.\\w+\\.read\\.)(\\w+)(?:\\..*)?");

    static final DescribedPredicate<JavaClass> ARE_OF_A_SERVICE =
            describe("are of a service", type -> serviceOf(type).isPresent());

    static final DescribedPredicate<JavaClass> ARE_COMMANDS_OR_EVENTS =
            describe("are commands or events", type -> type.getAllRawInterfaces().stream()
                    .anyMatch(face -> face.getPackageName().startsWith("guanxi.")
                            && face.getSimpleName().matches("\\w*(Command|Event)")));

    static final DescribedPredicate<JavaClass> HANDLE_EVENTS =
            describe("handle events", type -> type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));

    static final DescribedPredicate<JavaClass> DEFINE_A_VIEW =
            describe("define a view", type -> viewFields(type).findAny().isPresent());

    static final ArchCondition<JavaClass> KNOW_NO_OTHER_SERVICE = condition("know no other service", (type, events) -> {
        String own = serviceOf(type).orElseThrow();
        dependencies(type, events, target -> serviceOf(target)
                .filter(s -> !s.equals(own))
                .isPresent());
    });

    static final ArchCondition<JavaClass> KNOW_NO_OTHER_VIEW_OF_THE_SERVICE =
            condition("know no other view of the service", (type, events) -> {
                Matcher own = VIEW.matcher(type.getPackageName());
                if (!own.matches()) return;
                dependencies(type, events, target -> {
                    Matcher other = VIEW.matcher(target.getPackageName());
                    return other.matches() && !other.group(2).equals(own.group(2));
                });
            });

    static final ArchCondition<JavaClass> BE_IN_A_GROUP_NAMED_AFTER_THEIR_ROOM =
            condition("be in a processing group named after their room", (type, events) -> {
                String group = type.tryGetAnnotationOfType(ProcessingGroup.class)
                        .map(ProcessingGroup::value)
                        .orElse("(none)");
                boolean reacts = type.getPackageName().matches("guanxi\\.\\w+\\.process(\\..*)?");
                boolean well = group.matches("[a-z][a-z0-9-]*-" + (reacts ? "process" : "projection"));
                if (!well) events.add(violated(type, type.getName() + " handles events in the group " + group));
            });

    /** A view whose name and whose projection's name differ would never be filled, in silence. */
    static final ArchCondition<JavaClass> HAVE_A_PROJECTION_IN_THEIR_PACKAGE =
            condition("have a projection in their package", (type, events) -> viewFields(type)
                    .forEach(field -> {
                        String processor = definition(type, field).processor();
                        boolean found = type.getPackage().getClasses().stream()
                                .filter(HANDLE_EVENTS)
                                .anyMatch(handler -> handler.tryGetAnnotationOfType(ProcessingGroup.class)
                                        .filter(group -> group.value().equals(processor))
                                        .isPresent());
                        if (!found) events.add(violated(type, type.getName() + " has no projection " + processor));
                    }));

    private Conditions() {}

    /** Nothing in what others see of a class: its fields, and what its methods take, give and throw. */
    static ArchCondition<JavaClass> showNothingOf(String root) {
        return condition("show nothing of " + root, (type, events) -> {
            type.getFields().stream()
                    .filter(field -> field.getRawType().getPackageName().startsWith(root))
                    .forEach(field -> events.add(violated(field, field.getDescription() + " is of " + root)));
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                Stream.of(
                                unit.getRawParameterTypes().stream(),
                                Stream.of(unit.getRawReturnType()),
                                unit.getExceptionTypes().stream(),
                                unit.getReturnType().getAllInvolvedRawTypes().stream())
                        .flatMap(types -> types)
                        .filter(shown -> shown.getPackageName().startsWith(root))
                        .distinct()
                        .forEach(shown ->
                                events.add(violated(unit, unit.getDescription() + " shows " + shown.getName())));
            }
        });
    }

    private static Optional<String> serviceOf(JavaClass type) {
        Matcher matcher = SERVICE.matcher(type.getPackageName());
        return matcher.matches() && !NO_SERVICES.contains(matcher.group(1))
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static void dependencies(
            JavaClass type, ConditionEvents events, java.util.function.Predicate<JavaClass> forbidden) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden.test(dependency.getTargetClass()))
                .forEach(dependency -> events.add(violated(dependency, dependency.getDescription())));
    }

    private static Stream<String> viewFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(ViewDefinition.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getName());
    }

    private static ViewDefinition<?> definition(JavaClass type, String name) {
        try {
            Field field = type.reflect().getDeclaredField(name);
            field.setAccessible(true);
            return (ViewDefinition<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read the view " + type.getName() + "." + name, e);
        }
    }

    private static ArchCondition<JavaClass> condition(String words, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
