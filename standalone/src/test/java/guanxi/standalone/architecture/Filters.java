package guanxi.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import org.springframework.web.bind.annotation.RequestMapping;

/** What Spring fills from a query by itself: a record of a service's web that an endpoint takes, and no annotation says from where. */
final class Filters {
    static final DescribedPredicate<JavaClass> ARE_FILTERS = describe(
            "are filters",
            type -> type.isRecord()
                    && type.getMethodsWithParameterTypeOfSelf().stream()
                            .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                            .flatMap(method -> method.getParameters().stream())
                            .anyMatch(parameter -> parameter.getRawType().equals(type)
                                    && parameter.getAnnotations().isEmpty()));

    /** A record in it would be filled by its parts, {@code ?specialistId.number=…}, past whoever reads an id by its type. */
    static final ArchCondition<JavaClass> HAVE_NO_RECORD_IN_THEM =
            new ArchCondition<>("have no record in them, such as an id") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                    .anyMatch(JavaClass::isRecord))
                            .forEach(field -> events.add(violated(field, field.getDescription() + " is of a record")));
                }
            };

    private Filters() {}
}
