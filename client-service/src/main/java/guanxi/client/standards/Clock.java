package guanxi.client.standards;

/** How the time until a step is due is counted. */
public enum Clock {
    /** All time. */
    ELAPSED,
    /** Whole days after the first, up to the last second of the last. */
    CALENDAR_DAYS
}
