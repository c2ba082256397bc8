package guanxi.history.read.events;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.RecordedEvents;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Cursor.CursorRule;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What happened to one aggregate, from its first event on, read from the event store itself. */
@Component
public class AggregateTrail {
    private final EventStore history;
    private final RecordedEvents recorded;

    public AggregateTrail(EventStore history, RecordedEvents recorded) {
        this.history = history;
        this.recorded = recorded;
    }

    public Page<RecordedEvent> of(String aggregate, Paging paging) {
        long first = next(aggregate, paging.cursor());
        List<RecordedEvent> found = history.readEvents(aggregate, first)
                .asStream()
                .limit(paging.limit() + 1L)
                .<RecordedEvent>map(recorded::of)
                .toList();
        if (found.size() <= paging.limit()) return new Page<>(found, null);
        var next = Cursor.encode(List.of(aggregate, found.getLast().sequence()));
        return new Page<>(found.subList(0, paging.limit()), next);
    }

    private static long next(String aggregate, String cursor) {
        if (cursor == null) return 0;
        List<Object> values = Cursor.decode(cursor, 2);
        boolean ours = aggregate.equals(values.getFirst())
                && (values.get(1) instanceof Integer || values.get(1) instanceof Long)
                && ((Number) values.get(1)).longValue() > 0;
        if (!ours) {
            throw new CommandRejected(
                    CursorRule.CURSOR_IS_NOT_OURS, "The cursor is not one that this trail gave out.", "cursor");
        }
        return ((Number) values.get(1)).longValue();
    }
}
