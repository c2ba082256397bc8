package guanxi.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import guanxi.language.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** Every record that a sealed interface of the language, named an event, permits. */
final class LanguageEvents {
    static final List<Class<?>> ALL = discover();

    private LanguageEvents() {}

    private static List<Class<?>> discover() {
        var events = new ArrayList<Class<?>>();
        for (JavaClass type : new ClassFileImporter().importPackages("guanxi.language")) {
            if (!type.isInterface() || !type.getSimpleName().endsWith("Event")) continue;
            Class<?> face = type.reflect();
            if (face == DomainEvent.class) continue;
            assertThat(face.isSealed()).as("%s is sealed", face).isTrue();
            for (Class<?> event : face.getPermittedSubclasses()) {
                assertThat(event).isRecord();
                events.add(event);
            }
        }
        return List.copyOf(events);
    }
}
