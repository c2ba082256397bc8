package guanxi.language.client;

/** What is wrong with a field of a client's file (D-M-B6). */
public enum DataFlaw {
    MISSING,
    STALE,
    NOT_UNIQUE
}
