package guanxi.language.client;

/** How the time until a step is due is counted. */
public enum StepClock {
    /** All time. */
    ELAPSED,
    /** All 24 hours of working days. */
    WORK_DAYS,
    /** The hours in which the call centre is served. */
    SERVICE_HOURS,
    /** Whole days after the first, up to the last second of the last. */
    CALENDAR_DAYS
}
