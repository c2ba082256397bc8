package guanxi.language.client;

/** How a missed step stopped being late. */
public enum LateEnd {
    MET_LATE,
    NOT_NEEDED,
    REOPENED,
    CANCELLED
}
