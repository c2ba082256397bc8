package guanxi.platform.view;

import guanxi.platform.store.Collection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A read model: records of one type, each written by one aggregate's events only.
 *
 * @param revision raised whenever the record or its meaning changes; a view of another revision is rebuilt from history
 * @param keys for each event the ids of the records that it touches, so that a batch is read at once
 */
public record ViewDefinition<T>(
        String name,
        int revision,
        Class<T> type,
        Function<T, String> id,
        List<List<String>> indexes,
        Map<Class<?>, Function<Object, Set<String>>> keys) {

    public static <T> ViewDefinition<T> view(String name, int revision, Class<T> type, Function<T, String> id) {
        return new ViewDefinition<>(name, revision, type, id, List.of(), Map.of());
    }

    /** One index over these fields, in this order: equality first, the field that orders last. */
    public ViewDefinition<T> foundBy(String... fields) {
        var more = new ArrayList<>(indexes);
        more.add(List.of(fields));
        return new ViewDefinition<>(name, revision, type, id, List.copyOf(more), keys);
    }

    /** @param event one kind of event, or the sealed interface of several */
    public <E> ViewDefinition<T> touchedBy(Class<E> event, Function<E, String> key) {
        var more = new LinkedHashMap<>(keys);
        var kinds = event.isSealed() ? event.getPermittedSubclasses() : new Class<?>[] {event};
        for (Class<?> kind : kinds) more.put(kind, payload -> Set.of(key.apply(event.cast(payload))));
        return new ViewDefinition<>(name, revision, type, id, indexes, Map.copyOf(more));
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
