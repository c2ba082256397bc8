package guanxi.platform.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A view as one event's handler sees it. Keeps, in each record, which aggregate wrote it and up to which of its events. */
final class BoundView<T> implements View<T> {
    static final String AGGREGATE = "_aggregate";
    static final String SEQUENCE = "_sequence";
    private final ViewDefinition<T> view;
    private final String collection;
    private final Changes changes;
    private final DomainEventMessage<?> event;
    private final JsonMapper json;

    BoundView(
            ViewDefinition<T> view, String collection, Changes changes, DomainEventMessage<?> event, JsonMapper json) {
        this.view = view;
        this.collection = collection;
        this.changes = changes;
        this.event = event;
        this.json = json;
    }

    @Override
    public void put(T entry) {
        var key = key(view.id().apply(entry));
        if (alreadySeen(key)) return;
        write(key, entry);
    }

    @Override
    public void update(Object id, UnaryOperator<T> change) {
        var key = key(id);
        ObjectNode body = changes.read(key).body();
        if (body == null || alreadySeen(key)) return;
        write(key, change.apply(json.treeToValue(body, view.type())));
    }

    @Override
    public void remove(Object id) {
        var key = key(id);
        if (changes.read(key).body() == null || alreadySeen(key)) return;
        changes.change(key, null, event.getIdentifier());
    }

    @Override
    public Optional<T> find(Object id) {
        return Optional.ofNullable(changes.read(key(id)).body()).map(body -> json.treeToValue(body, view.type()));
    }

    private void write(Changes.Key key, T entry) {
        ObjectNode body = json.valueToTree(entry);
        body.put(AGGREGATE, event.getAggregateIdentifier());
        body.put(SEQUENCE, event.getSequenceNumber());
        changes.change(key, body, event.getIdentifier());
    }

    private boolean alreadySeen(Changes.Key key) {
        Changes.Entry entry = changes.read(key);
        if (entry.body() == null || event.getIdentifier().equals(entry.lastEvent())) return false;
        String writer = entry.body().get(AGGREGATE).asString();
        if (!writer.equals(event.getAggregateIdentifier())) {
            throw new IllegalStateException("The record " + key.id() + " of " + view.name() + " belongs to " + writer
                    + "; " + event.getAggregateIdentifier() + " must not write it");
        }
        return entry.body().get(SEQUENCE).asLong() >= event.getSequenceNumber();
    }

    private Changes.Key key(Object id) {
        return new Changes.Key(collection, String.valueOf(id));
    }
}
