package guanxi.standalone.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose words are whose: a service speaks the language of its context, evaluation-service that of the organisation too (ADR 23), and
 * history, which conforms to everybody and decides nothing, that of all.
 */
final class Contexts {
    private static final Pattern SERVICE = Pattern.compile("guanxi\\.(\\w+)\\..*");
    private static final Pattern WORD = Pattern.compile("guanxi\\.language\\.(\\w+)");
    private static final Map<String, Set<String>> OWN = Map.of(
            "evaluation",
            Set.of("evaluation", "organisation"),
            "history",
            Set.of("client", "visit", "evaluation", "organisation", "hospitality"));

    /** Another's events and facts reach a service as views that it keeps; it refers to another's things by their ids. */
    static final ArchCondition<JavaClass> USE_ONLY_IDS_OF_ANOTHER_CONTEXT =
            new ArchCondition<>("use only ids of another context") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Matcher service = SERVICE.matcher(type.getPackageName());
                    if (!service.matches()) return;
                    var own = OWN.getOrDefault(service.group(1), Set.of(service.group(1)));
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isAnothersWord(dependency.getTargetClass(), own))
                            .forEach(dependency -> events.add(violated(dependency, dependency.getDescription())));
                }
            };

    private Contexts() {}

    private static boolean isAnothersWord(JavaClass target, Set<String> own) {
        Matcher word = WORD.matcher(target.getPackageName());
        boolean isId = target.isRecord() && target.getSimpleName().endsWith("Id");
        return word.matches() && !own.contains(word.group(1)) && !isId;
    }
}
