package guanxi.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import guanxi.language.RecordedAs;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What history calls an event is its own name, not that of a class (ADR 20). */
final class EventNaming {
    private static final Pattern CONTEXT = Pattern.compile("guanxi\\.(?:\\w+\\.)?language\\.(\\w+)(?:\\..*)?");

    static final DescribedPredicate<JavaClass> ARE_EVENTS = describe(
            "are events",
            type -> type.isRecord()
                    && type.getRawInterfaces().stream()
                            .anyMatch(face -> face.getSimpleName().endsWith("Event")
                                    && !contextOf(face).isEmpty()));

    static final ArchCondition<JavaClass> BE_NAMED_AFTER_THEIR_CONTEXT =
            new ArchCondition<>("be recorded as their context and what happened") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String name = nameOf(type);
                    if (!name.matches(contextOf(type) + "\\.[A-Z]\\w*"))
                        events.add(violated(type, type.getName() + " is recorded as '" + name + "'"));
                }
            };

    static final ArchCondition<JavaClass> BE_NAMED_LIKE_NO_OTHER =
            new ArchCondition<>("be recorded under a name that no other has") {
                private Map<String, Long> given;

                @Override
                public void init(Collection<JavaClass> all) {
                    given = all.stream().collect(groupingBy(EventNaming::nameOf, counting()));
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (given.get(nameOf(type)) > 1)
                        events.add(
                                violated(type, type.getName() + " is recorded as '" + nameOf(type) + "' like others"));
                }
            };

    private EventNaming() {}

    private static String nameOf(JavaClass type) {
        return type.tryGetAnnotationOfType(RecordedAs.class)
                .map(RecordedAs::value)
                .orElse("");
    }

    /** Who is who belongs to the organisation (architecture.md, decision 16), whichever package still has it. */
    private static String contextOf(JavaClass type) {
        if (type.getName().contains(".ColleagueEvent")) return "organisation";
        Matcher matcher = CONTEXT.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
