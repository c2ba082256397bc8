package guanxi.history.read.events;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Cursor.CursorRule;
import java.util.List;

/** A subscriber's place in the feed, as text that means nothing to him. */
final class FeedCursor {
    static final long BEFORE_ALL = -1;
    private static final String FEED = "feed";

    /** Why a place is not taken though it looks like ours. */
    enum FeedRule implements Rule {
        /** The store was restored or swapped: going on would leave a gap that nobody sees. */
        THE_CURSOR_IS_AHEAD_OF_HISTORY
    }

    private FeedCursor() {}

    static String of(long position) {
        return Cursor.encode(List.of(FEED, position));
    }

    /** Absent for the beginning. */
    static long position(String cursor, long head) {
        if (cursor == null) return BEFORE_ALL;
        List<Object> values = Cursor.decode(cursor, 2);
        boolean ours = FEED.equals(values.getFirst())
                && (values.get(1) instanceof Integer || values.get(1) instanceof Long)
                && ((Number) values.get(1)).longValue() >= BEFORE_ALL;
        if (!ours) {
            throw new CommandRejected(
                    CursorRule.CURSOR_IS_NOT_OURS, "The cursor is not one that this feed gave out.", "after");
        }
        long position = ((Number) values.get(1)).longValue();
        CommandRejected.require(
                position <= head,
                FeedRule.THE_CURSOR_IS_AHEAD_OF_HISTORY,
                "History ends at " + head
                        + ", before this cursor: the store is not the one that it was given out from.");
        return position;
    }
}
