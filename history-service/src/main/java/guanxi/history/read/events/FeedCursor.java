package guanxi.history.read.events;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Cursor.CursorRule;
import java.util.List;

/**
 * A subscriber's place in the feed, as text that means nothing to him: the last position that he was given, and the event that was
 * there, which says in which history.
 *
 * @param eventId empty before the first event
 */
record FeedCursor(long position, String eventId) {
    static final FeedCursor BEFORE_ALL = new FeedCursor(-1, "");
    private static final String FEED = "feed";

    /** Absent for the beginning. */
    static FeedCursor of(String cursor) {
        if (cursor == null) return BEFORE_ALL;
        List<Object> values = Cursor.decode(cursor, 3);
        boolean ours = FEED.equals(values.getFirst())
                && (values.get(1) instanceof Integer || values.get(1) instanceof Long)
                && values.get(2) instanceof String;
        if (!ours) throw notOurs();
        var place = new FeedCursor(((Number) values.get(1)).longValue(), (String) values.get(2));
        boolean known = place.equals(BEFORE_ALL)
                || place.position() >= 0 && !place.eventId().isEmpty();
        if (!known) throw notOurs();
        return place;
    }

    boolean isBeforeAll() {
        return equals(BEFORE_ALL);
    }

    String text() {
        return Cursor.encode(List.of(FEED, position, eventId));
    }

    private static CommandRejected notOurs() {
        return new CommandRejected(
                CursorRule.CURSOR_IS_NOT_OURS, "The cursor is not one that this feed gave out.", "after");
    }
}
