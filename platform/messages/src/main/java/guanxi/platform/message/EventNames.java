package guanxi.platform.message;

import guanxi.language.RecordedAs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which event of the published language goes by which name, as its {@link RecordedAs} says. */
public final class EventNames {
    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.[A-Z]\\w*");
    private static final Map<String, Class<?>> BY_NAME = found();

    private EventNames() {}

    /** The name under which a message's event is recorded, also where this version does not know the event. */
    public static String of(Message<?> message) {
        Class<?> type = message.getPayloadType();
        if (type == UnknownSerializedType.class) return unknown(message).getName();
        return typeOf(type).map(SerializedType::getName).orElseGet(type::getSimpleName);
    }

    static SerializedType unknown(Message<?> message) {
        return ((UnknownSerializedType) message.getPayload()).serializedType();
    }

    /** Absent if a name is none of the published language's, such as that of a class. */
    public static Optional<String> contextOf(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Absent if the class is no event of the language. */
    static Optional<SerializedType> typeOf(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(RecordedAs.class))
                .map(recorded -> new SimpleSerializedType(recorded.value(), Integer.toString(recorded.revision())));
    }

    static Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The contexts of the events that somebody handles who handles this type. */
    static Set<String> contextsOf(Class<?> handled) {
        return BY_NAME.entrySet().stream()
                .filter(event -> handled.isAssignableFrom(event.getValue()))
                .flatMap(event -> contextOf(event.getKey()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Class<?>> found() {
        var loader = EventNames.class.getClassLoader();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourceLoader(new DefaultResourceLoader(loader));
        scanner.addIncludeFilter(new AnnotationTypeFilter(RecordedAs.class));
        var events = new HashMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("guanxi.language")) {
            Class<?> event = ClassUtils.resolveClassName(found.getBeanClassName(), loader);
            String name = event.getAnnotation(RecordedAs.class).value();
            Class<?> other = events.put(name, event);
            if (other != null) throw new IllegalStateException(event + " and " + other + " are recorded as " + name);
        }
        return Map.copyOf(events);
    }
}
