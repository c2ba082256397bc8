package guanxi.platform.store;

import tools.jackson.databind.node.ObjectNode;

/**
 * One conditional change: it holds only if the record still has the version that was read.
 *
 * @param expected the version read, 0 if there was no such record; the record gets {@code expected + 1}
 * @param body the whole new record, absent to remove it
 */
public record Write(String collection, String id, long expected, ObjectNode body) {}
