package guanxi.history.read.events;

import guanxi.history.read.RecordedEvent;
import java.util.List;

/**
 * A part of the feed.
 *
 * @param next where to go on; always there, also at the end, so that a subscriber can ask again
 * @param head the position of the newest event when this was asked, -1 if there was none
 */
public record FeedPage(List<RecordedEvent> items, String next, long head) {}
