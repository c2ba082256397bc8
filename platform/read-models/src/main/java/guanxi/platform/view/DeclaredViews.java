package guanxi.platform.view;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;

/**
 * The views of a service are those whose records its event handlers write. How they are kept is said in a field {@code VIEW}: the
 * record's, or that of the projection where the record is one of a room that knows no views.
 */
public final class DeclaredViews {

    private DeclaredViews() {}

    /** @param handlers the types of all event handlers */
    public static List<ViewDefinition<?>> writtenBy(Stream<Class<?>> handlers) {
        return handlers.flatMap(handler -> Arrays.stream(handler.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .flatMap(DeclaredViews::views)
                .distinct()
                .toList();
    }

    private static Stream<ViewDefinition<?>> views(Method handler) {
        return Arrays.stream(handler.getGenericParameterTypes())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(parameter -> parameter.getRawType() == View.class)
                .map(parameter -> (Class<?>) parameter.getActualTypeArguments()[0])
                .map(kept -> view(kept, handler.getDeclaringClass()));
    }

    private static ViewDefinition<?> view(Class<?> kept, Class<?> projection) {
        return Stream.of(kept, projection)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals("VIEW"))
                .<ViewDefinition<?>>map(DeclaredViews::value)
                .filter(view -> view.type() == kept)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Neither " + kept.getName() + " nor "
                        + projection.getName() + " has a field VIEW that says how it is kept"));
    }

    private static ViewDefinition<?> value(Field view) {
        try {
            view.setAccessible(true);
            return (ViewDefinition<?>) view.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
