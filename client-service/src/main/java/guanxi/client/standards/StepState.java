package guanxi.client.standards;

/** Where a step of a standard stands at a moment. */
public enum StepState {
    OPEN,
    /** Open, and the warning before its due date has begun. */
    DUE_SOON,
    /** Undecided while its case is paused. */
    PAUSED,
    MET,
    /** It was not done in time, whether it was done late or not at all. */
    MISSED,
    NOT_NEEDED
}
