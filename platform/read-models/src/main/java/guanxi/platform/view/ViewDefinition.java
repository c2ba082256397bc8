package guanxi.platform.view;

import guanxi.platform.store.Collection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;

/**
 * A read model: records of one type, each written by one aggregate's events only.
 *
 * @param revision raised whenever the record or its meaning changes; a view of another revision is rebuilt from history
 * @param touches which record an event touches: the only one that its handler sees, and one that is known before, so that those of
 *     a batch are read at once
 */
public record ViewDefinition<T>(
        String name,
        int revision,
        Class<T> type,
        Function<T, String> id,
        List<List<String>> indexes,
        List<Touch> touches) {

    /** @param event one kind of event, or what several have in common */
    record Touch(Class<?> event, Function<EventMessage<?>, String> key) {
        private boolean overlaps(Touch other) {
            return event.isAssignableFrom(other.event) || other.event.isAssignableFrom(event);
        }
    }

    public static <T> ViewDefinition<T> view(String name, int revision, Class<T> type, Function<T, String> id) {
        return new ViewDefinition<>(name, revision, type, id, List.of(), List.of());
    }

    /** One index over these fields, in this order: equality first, the field that orders last. */
    public ViewDefinition<T> foundBy(String... fields) {
        var more = new ArrayList<>(indexes);
        more.add(List.of(fields));
        return new ViewDefinition<>(name, revision, type, id, List.copyOf(more), touches);
    }

    /** @param event one kind of event, or the sealed interface of several */
    public <E> ViewDefinition<T> touchedBy(Class<E> event, Function<E, String> key) {
        return with(new Touch(event, message -> key.apply(event.cast(message.getPayload()))));
    }

    /** For a view in which each event has a record of its own, whose key is that of the message. */
    @SuppressWarnings("unchecked")
    public <E> ViewDefinition<T> addedToBy(Class<E> event, Function<EventMessage<E>, String> key) {
        return with(new Touch(event, message -> key.apply((EventMessage<E>) message)));
    }

    private ViewDefinition<T> with(Touch touch) {
        for (Touch other : touches) {
            if (touch.overlaps(other))
                throw new IllegalArgumentException(
                        name + " says twice which record " + touch.event().getSimpleName() + " touches");
        }
        var more = new ArrayList<>(touches);
        more.add(touch);
        return new ViewDefinition<>(name, revision, type, id, indexes, List.copyOf(more));
    }

    /** The id of the record that an event touches; absent if it is not said to touch any. */
    Optional<String> touched(EventMessage<?> event) {
        for (Touch touch : touches) {
            if (touch.event().isAssignableFrom(event.getPayloadType())) {
                return Optional.of(touch.key().apply(event));
            }
        }
        return Optional.empty();
    }

    /** The name of the processing group that its projection must have. */
    public String processor() {
        return processor(name);
    }

    static String processor(String view) {
        return view.replace('_', '-') + "-projection";
    }

    Collection collection(String physicalName) {
        return new Collection(physicalName, indexes);
    }
}
