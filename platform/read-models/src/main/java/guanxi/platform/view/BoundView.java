package guanxi.platform.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view as one event's handler sees it: the record that the event touches. Keeps, in each record, which aggregate wrote it and up to
 * which of its events.
 */
final class BoundView<T> implements View<T> {
    static final String AGGREGATE = "_aggregate";
    static final String SEQUENCE = "_sequence";
    private final ViewDefinition<T> view;
    private final Changes.Key key;
    private final Changes changes;
    private final DomainEventMessage<?> event;
    private final JsonMapper json;

    BoundView(ViewDefinition<T> view, Changes.Key key, Changes changes, DomainEventMessage<?> event, JsonMapper json) {
        this.view = view;
        this.key = key;
        this.changes = changes;
        this.event = event;
        this.json = json;
    }

    @Override
    public void put(T entry) {
        if (!alreadySeen()) write(entry);
    }

    @Override
    public void update(UnaryOperator<T> change) {
        ObjectNode body = changes.read(key).body();
        if (body == null || alreadySeen()) return;
        write(change.apply(json.treeToValue(body, view.type())));
    }

    @Override
    public void remove() {
        if (changes.read(key).body() == null || alreadySeen()) return;
        changes.change(key, null, event.getIdentifier());
    }

    @Override
    public Optional<T> find() {
        return Optional.ofNullable(changes.read(key).body()).map(body -> json.treeToValue(body, view.type()));
    }

    private void write(T entry) {
        String id = view.id().apply(entry);
        if (!id.equals(key.id())) {
            throw new IllegalStateException(event.getPayloadType().getSimpleName() + " touches the record " + key.id()
                    + " of " + view.name() + "; it must not write " + id);
        }
        ObjectNode body = json.valueToTree(entry);
        body.put(AGGREGATE, event.getAggregateIdentifier());
        body.put(SEQUENCE, event.getSequenceNumber());
        changes.change(key, body, event.getIdentifier());
    }

    private boolean alreadySeen() {
        Changes.Entry entry = changes.read(key);
        if (entry.body() == null || event.getIdentifier().equals(entry.lastEvent())) return false;
        String writer = entry.body().get(AGGREGATE).asString();
        if (!writer.equals(event.getAggregateIdentifier())) {
            throw new IllegalStateException("The record " + key.id() + " of " + view.name() + " belongs to " + writer
                    + "; " + event.getAggregateIdentifier() + " must not write it");
        }
        return entry.body().get(SEQUENCE).asLong() >= event.getSequenceNumber();
    }
}
