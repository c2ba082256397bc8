package guanxi.history.read.places;

import guanxi.history.read.RecordedEvent;

/**
 * One event, and whom it concerns.
 *
 * @param specialistId whose affair it is; absent if it is the whole department's
 * @param everybodys whether everybody may know it who may ask at all
 */
public record FoundEvent(RecordedEvent event, String specialistId, boolean everybodys) {}
